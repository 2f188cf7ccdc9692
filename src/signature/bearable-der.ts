import { joined } from './octets.ts'

/**
 * Octets. X.690, 8.2.1 gives a BOOLEAN one; but asn1js looks for values in strings, too, and the octets of an honest
 * signature, which are drawn at random, can look like a BOOLEAN as long as the signature (2,048 for RSA-16384).
 */
const MOST_IN_BOOLEANS = 4_096
/** Octets, in OBJECT IDENTIFIER and RELATIVE-OID. An honest one has some twenty. */
const MOST_IN_IDENTIFIERS = 16_384
/** Honest certificates, signatures and key files hold some hundreds; each takes time. */
const MOST_VALUES = 30_000

const BOOLEAN = 1
const BIT_STRING = 3
const OCTET_STRING = 4
const IDENTIFIERS: ReadonlySet<number> = new Set([6, 13])
const LONG_TAG = 0x1f
const CONSTRUCTED = 0x20
const CLASS = 0xc0
const INDEFINITE = 0x80

/**
 * The octets for asn1js, whose time for a BOOLEAN grows with the square of its length: a megabyte takes it minutes.
 *
 * @throws RangeError for what would keep a browser busy
 */
export function bearableDer(octets: Uint8Array): Uint8Array<ArrayBuffer> {
  const open: Span[] = [{ start: 0, end: octets.length, last: octets.length }]
  let values = 0
  let inBooleans = 0
  let inIdentifiers = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { start, end, last } = next
    for (let at = start; at < end;) {
      const value = valueAt(octets, at, { end, last })
      values += 1
      if (value.number === BOOLEAN) inBooleans += value.length
      if (IDENTIFIERS.has(value.number)) inIdentifiers += value.length
      if (values > MOST_VALUES || inBooleans > MOST_IN_BOOLEANS || inIdentifiers > MOST_IN_IDENTIFIERS) {
        throw new RangeError('more than anybody can read')
      }
      if (value.holds !== null) open.push(value.holds)
      at = value.end
    }
  }
  return joined(octets)
}

interface Span {
  readonly start: number
  readonly end: number
  /** Where asn1js reads to: a value may run past the one that it stands in, but not out of a string. */
  readonly last: number
}

interface Value {
  /** Of its universal tag; -1 for another class. */
  readonly number: number
  /** Octets of content that asn1js reads. */
  readonly length: number
  /** Where further values may stand in it: like asn1js it looks into strings of bits and of octets, too. */
  readonly holds: Span | null
  readonly end: number
}

/** What is cut off, or of a length that nobody can have, ends where all ends. */
function valueAt(octets: Uint8Array, start: number, { end: outer, last }: Omit<Span, 'start'>): Value {
  const tag = octets[start] ?? 0
  const named = numberAt(octets, start, outer)
  const number = (tag & CLASS) === 0 ? named.number : -1
  let at = named.end
  const first = octets[at++] ?? 0
  const more = first > INDEFINITE ? first & 0x7f : 0
  const long = octets.subarray(at, at + more).reduce((sum, octet) => sum * 256 + octet, 0)
  at += more
  const said = first === INDEFINITE ? Infinity : at + (more > 0 ? long : first)
  const end = Math.max(at, Math.min(outer, said))
  const isConstructed = (tag & CONSTRUCTED) !== 0
  const isString = !isConstructed && (number === BIT_STRING || number === OCTET_STRING)
  const within = at + (isString && number === BIT_STRING ? 1 : 0)
  const holds = isConstructed || isString ? { start: within, end, last: isString ? end : last } : null
  return { number, length: Math.max(0, Math.min(last, said) - at), holds, end }
}

/** A number of 31 or more stands in octets of its own (X.690, 8.1.2.4); asn1js takes smaller ones there, too. */
function numberAt(octets: Uint8Array, start: number, last: number): { readonly number: number; readonly end: number } {
  const short = (octets[start] ?? 0) & LONG_TAG
  if (short !== LONG_TAG) return { number: short, end: start + 1 }
  let at = start + 1
  let number = 0
  for (; at < last && (octets[at] ?? 0) >= 0x80; at++) number = number * 128 + ((octets[at] ?? 0) & 0x7f)
  return { number: number * 128 + (octets[at] ?? 0), end: at + 1 }
}
