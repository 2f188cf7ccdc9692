/** One signature of a PDF: the CMS (DER) and the bytes it covers. */
export interface SignedPart {
  readonly cms: Uint8Array
  readonly covered: Uint8Array
}

/** Finds the signatures by their ByteRange alone, so that this shares no code with what it checks. */
export function signedParts(pdf: Uint8Array): readonly SignedPart[] {
  const text = Buffer.from(pdf).toString('latin1')
  return [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].map(found => {
    const [start = 0, length = 0, after = 0, rest = 0] = found.slice(1).map(Number)
    const hex = text.slice(start + length, after).replace(/[<>\s]/g, '')
    return {
      cms: withoutPadding(Buffer.from(hex, 'hex')),
      covered: Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(after, after + rest)]),
    }
  })
}

/** The length of a DER value stands in its second byte and the bytes that one counts; what follows is padding. */
function withoutPadding(der: Buffer): Buffer {
  const first = der[1] ?? 0
  const size = first < 0x80 ? 0 : first & 0x7f
  const length = size === 0 ? first : der.readUIntBE(2, size)
  return der.subarray(0, 2 + size + length)
}
