import { PdfRef } from '@libpdf/core'
import { hexOf, joined, latin1Of } from './octets.ts'
import type { Revision } from './revisions.ts'
import type { SignatureDictionary } from './signature-dictionary.ts'
import type { Slot } from './slots.ts'

export type CoverageProblem = 'byte-range' | 'gap-not-contents' | 'not-in-own-revision' | 'not-canonical'

/** What a signature covers, and its CMS without the padding; `covered` is null where the ranges are nonsense. */
export interface Coverage {
  readonly problems: readonly CoverageProblem[]
  readonly covered: Uint8Array | null
  readonly cms: Uint8Array
  /** Where the covered bytes end. */
  readonly end: number
}

/** Bytes of a signature with its certificates: room for very long names, none for one that fills the memory. */
const LARGEST_CONTENTS = 1_048_576

/**
 * A signature must cover the file from its first byte to the end of its revision, except one gap that holds the hex of
 * its own Contents and nothing else (ISO 32000-1, 12.8.1): a wider gap could hide objects.
 */
export function coverageOf(pdf: Uint8Array, revision: Revision, slot: Slot, signature: SignatureDictionary): Coverage {
  const { contents, byteRange } = signature
  const cms = cmsWithoutPadding(contents)
  const isHuge = contents.length > LARGEST_CONTENTS
  const [start = -1, gapStart = -1, gapEnd = -1, rest = -1] = isHuge ? [] : (byteRange ?? [])
  const end = gapEnd + rest
  const whole = start === 0 && gapStart > 0 && gapEnd > gapStart && (end === revision.end || end === revision.lineEnd)
  if (!whole) return { problems: ['byte-range'], covered: null, cms, end: revision.end }

  const gap = latin1Of(pdf.subarray(gapStart, gapEnd))
  const problems: readonly (CoverageProblem | false)[] = [
    gap !== `<${hexOf(contents)}>` && 'gap-not-contents',
    !isInOwnObject(pdf, revision, slot, gapStart) && 'not-in-own-revision',
    !isZero(contents.subarray(cms.length)) && 'not-canonical',
  ]
  const covered = joined(pdf.subarray(0, gapStart), pdf.subarray(gapEnd, end))
  return { problems: problems.filter(problem => problem !== false), covered, cms, end }
}

/** The gap follows the key Contents inside the object that the slot points to, written in this very revision. */
function isInOwnObject(pdf: Uint8Array, revision: Revision, slot: Slot, gapStart: number): boolean {
  const { signature } = slot
  const at = signature instanceof PdfRef ? revision.written.get(signature.objectNumber) : undefined
  if (at === undefined || at === null || at > gapStart) return false
  const head = latin1Of(pdf.subarray(at, gapStart))
  return /\/Contents\s*$/.test(head) && !head.includes('endobj')
}

/** Cut to the length that the outer DER element states (X.690, section 8.1.3); all of it where that makes no sense. */
export function cmsWithoutPadding(contents: Uint8Array): Uint8Array {
  const [, first = 0] = contents
  const bytes = first > 0x80 ? first - 0x80 : 0
  const stated = Array.from(contents.subarray(2, 2 + bytes)).reduce((sum, octet) => sum * 256 + octet, 0)
  return contents.subarray(0, 2 + bytes + (bytes === 0 ? first : stated))
}

function isZero(octets: Uint8Array): boolean {
  return octets.every(octet => octet === 0)
}
