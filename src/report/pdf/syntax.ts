/** The few spellings of ISO 32000-1, 7.3, that the tagging layer writes itself. */

/** Three decimals of a point are finer than any printer; no exponent, which PDF does not know. */
export const real = (value: number): string => String(Math.round(value * 1000) / 1000)

export const reference = (id: number): string => `${id} 0 R`

const hex4 = (unit: number) => unit.toString(16).toUpperCase().padStart(4, '0')

/** A text string (7.9.2.2) as UTF-16BE in hexadecimal: no escaping, no encryption, any character. */
export const textString = (text: string): string => {
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i += 1) hex += hex4(text.charCodeAt(i))
  return `<${hex}>`
}

const isRegular = (char: string) => /[A-Za-z0-9_.+-]/.test(char)

/** A name (7.3.5); everything that is not plain goes out as #xx. */
export const name = (text: string): string =>
  `/${[...text].map((c) => (isRegular(c) ? c : `#${c.charCodeAt(0).toString(16).padStart(2, '0')}`)).join('')}`

/** A literal string of plain ASCII, such as a date. */
export const asciiString = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`

/** One character per byte, the form in which jsPDF takes streams. */
export const toBinaryString = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return parts.join('')
}

export const fromBinaryString = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Where indirect objects go: a number first, the body when it is known. */
export interface ObjectWriter {
  reserve(): number
  write(id: number, body: string): void
  /** `entries` are dictionary entries besides Length and Filter, such as `Type`. */
  writeStream(id: number, entries: Readonly<Record<string, string>>, data: string, how?: 'uncompressed'): void
}
