import { joined } from './octets.ts'

/**
 * Octets. X.690, 8.2.1 gives a BOOLEAN one; but asn1js looks for values in strings, too, and the octets of an honest
 * signature, which are drawn at random, can look like a BOOLEAN as long as the signature (2,048 for RSA-16384).
 */
const MOST_IN_BOOLEANS = 16_384
/** Honest certificates, signatures and key files hold some hundreds; each takes time. */
const MOST_VALUES = 30_000

const BOOLEAN = 1
const BIT_STRING = 3
const OCTET_STRING = 4
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
  const open: (readonly [start: number, end: number])[] = [[0, octets.length]]
  let values = 0
  let inBooleans = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [start, end] = next
    for (let at = start; at < end;) {
      const value = valueAt(octets, at, end)
      values += 1
      inBooleans += value.inBoolean
      if (values > MOST_VALUES || inBooleans > MOST_IN_BOOLEANS) throw new RangeError('more than anybody can read')
      if (value.holds !== null) open.push([value.holds, value.end])
      at = value.end
    }
  }
  return joined(octets)
}

interface Value {
  /** Octets of content, if it is a BOOLEAN. */
  readonly inBoolean: number
  /** Where further values may stand in it: like asn1js it looks into strings of bits and of octets, too. */
  readonly holds: number | null
  readonly end: number
}

/** What is cut off, or of a length that nobody can have, ends where all ends. */
function valueAt(octets: Uint8Array, start: number, last: number): Value {
  const tag = octets[start] ?? 0
  let at = start + 1
  if ((tag & LONG_TAG) === LONG_TAG) {
    while (at < last && (octets[at] ?? 0) >= 0x80) at += 1
    at += 1
  }
  const first = octets[at++] ?? 0
  const more = first > INDEFINITE ? first & 0x7f : 0
  const long = octets.subarray(at, at + more).reduce((sum, octet) => sum * 256 + octet, 0)
  at += more
  const end = first === INDEFINITE ? last : Math.min(last, at + (more > 0 ? long : first))
  const number = (tag & CLASS) === 0 ? tag & LONG_TAG : -1
  const isString = number === BIT_STRING || number === OCTET_STRING
  const holds = (tag & CONSTRUCTED) !== 0 || isString ? at + (number === BIT_STRING ? 1 : 0) : null
  return { inBoolean: number === BOOLEAN ? Math.max(0, end - at) : 0, holds, end: Math.max(end, at) }
}
