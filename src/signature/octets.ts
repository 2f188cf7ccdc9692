/** One fresh array that holds the parts one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** True for the same bytes. Not in constant time: nothing compared here is secret. */
export function sameOctets(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, i) => octet === b[i])
}

/** Lower-case hex. */
export function hexOf(octets: Uint8Array): string {
  return Array.from(octets, octet => octet.toString(16).padStart(2, '0')).join('')
}

/** One character per byte, whatever the byte is: a byte offset is a string index. */
export function latin1Of(octets: Uint8Array): string {
  const CHUNK = 8192
  let text = ''
  for (let at = 0; at < octets.length; at += CHUNK) {
    // Spread, the octets would be read one by one: six times as long.
    text += Reflect.apply(String.fromCharCode, null, octets.subarray(at, at + CHUNK))
  }
  return text
}

/** The bytes of a string that `latin1Of` could have made. */
export function octetsOf(latin1: string): Uint8Array<ArrayBuffer> {
  const octets = new Uint8Array(latin1.length)
  for (let at = 0; at < octets.length; at += 1) octets[at] = latin1.charCodeAt(at)
  return octets
}

export function base64Of(octets: Uint8Array): string {
  return btoa(latin1Of(octets))
}

/** Null for what is no base64, and for the second ways of writing the same bytes (RFC 4648, section 3.5). */
export function octetsOfBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const octets = octetsOf(atob(text))
    return base64Of(octets) === text ? octets : null
  } catch {
    return null
  }
}
