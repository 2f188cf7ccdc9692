import { ANY_OFFSET, type FilledSlot } from './fill-slot.ts'
import { hexOf, joined, latin1Of, octetsOf } from './octets.ts'
import { readRevisions } from './revisions.ts'

/** A file whose signature is still zeros, and where: the gap that the signature does not cover. */
export interface Prepared {
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly gapStart: number
  readonly gapEnd: number
}

const ZEROS = /\/Contents\s*(<0+>)/g

/** Writes the ranges that the signature covers: all but the gap between `<` and `>` of Contents. */
export function writeByteRange({ pdf, object }: FilledSlot): Prepared {
  const at = readRevisions(pdf).at(-1)?.written.get(object) ?? pdf.length
  const text = latin1Of(pdf.subarray(at))
  ZEROS.lastIndex = text.indexOf('/ByteRange')
  const gapEnd = at + (ZEROS.exec(text) === null ? 0 : ZEROS.lastIndex)
  const gapStart = at + text.lastIndexOf('<', gapEnd - at)
  const placeholder = `[${[0, ANY_OFFSET, ANY_OFFSET, ANY_OFFSET].join(' ')}]`
  const range = `[${[0, gapStart, gapEnd, pdf.length - gapEnd].join(' ')}]`.padEnd(placeholder.length)
  const written = joined(pdf)
  written.set(octetsOf(range), at + text.indexOf(placeholder))
  return { pdf: written, gapStart, gapEnd }
}

export function coveredBytes({ pdf, gapStart, gapEnd }: Prepared): Uint8Array {
  return joined(pdf.subarray(0, gapStart), pdf.subarray(gapEnd))
}

/** Fills the gap: the signature in lower-case hex; what is left of the room stays zero. */
export function placeSignature({ pdf, gapStart }: Prepared, cms: Uint8Array): Uint8Array<ArrayBuffer> {
  const signed = joined(pdf)
  signed.set(octetsOf(hexOf(cms)), gapStart + 1)
  return signed
}
