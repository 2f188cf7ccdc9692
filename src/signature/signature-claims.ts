import { ContentInfo, SignedData } from 'pkijs'
import { bearableDer } from './bearable-der.ts'
import { nameIn } from './certificate.ts'
import { checkCms } from './check-cms.ts'
import { cmsWithoutPadding } from './coverage.ts'
import { joined, latin1Of } from './octets.ts'

/** A signature in a file that is put together as no report of ours: what can be said without reading that file. */
export interface SignatureClaim {
  /** Where it stands in the file, in bytes. */
  readonly at: number
  /** As its certificate names the signer; null where none could be read. */
  readonly name: string | null
  /** Whether the bytes that it covers are those that were signed; `unknown` for a method that is not known here. */
  readonly bytes: 'as-signed' | 'changed' | 'unknown'
  /** True where it covers all but itself. What lies beyond can show anything, and so can the rest, differently read. */
  readonly coversFile: boolean
}

const MOST_CLAIMS = 8
/** What looks like a claim and is none takes time, too. */
const MOST_LOOKS = 32
const LARGEST_FILE = 32 * 1024 * 1024
const RANGES = /\/ByteRange\s*\[\s*0\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g
/** ISO 32000-1, 12.8.3.3.1: hexadecimal, with room to spare. */
const LARGEST_GAP = 2 ** 21

/** The signatures of a PDF by their ranges alone, the first few, in the order of the file. Never throws. */
export async function claimsIn(pdf: Uint8Array, subtle: SubtleCrypto): Promise<readonly SignatureClaim[]> {
  if (pdf.length > LARGEST_FILE) return []
  const claims: SignatureClaim[] = []
  let looks = 0
  for (const found of latin1Of(pdf).matchAll(RANGES)) {
    const [, gapStart = 0, gapEnd = 0, rest = 0] = found.map(Number)
    const ranges = { gapStart, gapEnd, end: gapEnd + rest }
    if (!mayLeaveOutContents(pdf, ranges)) continue
    looks += 1
    const claim = await claimOf(pdf, ranges, subtle)
    if (claim !== null) claims.push(claim)
    if (claims.length >= MOST_CLAIMS || looks >= MOST_LOOKS) break
  }
  return claims
}

interface Ranges {
  readonly gapStart: number
  readonly gapEnd: number
  readonly end: number
}

/** What they leave out stands between `<` and `>`. */
function mayLeaveOutContents(pdf: Uint8Array, { gapStart, gapEnd, end }: Ranges): boolean {
  const isInFile = gapEnd > gapStart && gapEnd - gapStart <= LARGEST_GAP && end <= pdf.length
  return isInFile && pdf[gapStart] === 0x3c && pdf[gapEnd - 1] === 0x3e
}

/** Null for ranges that leave out something else than a signature. */
async function claimOf(pdf: Uint8Array, ranges: Ranges, subtle: SubtleCrypto): Promise<SignatureClaim | null> {
  const { gapStart, gapEnd, end } = ranges
  const contents = octetsOfHex(latin1Of(pdf.subarray(gapStart, gapEnd)))
  if (contents === null) return null
  const cms = cmsWithoutPadding(contents)
  const { problems, signer } = await checkCms(cms, joined(pdf.subarray(0, gapStart), pdf.subarray(gapEnd, end)), subtle)
  const isChanged = problems.includes('digest-mismatch') || problems.includes('signature-invalid')
  const isKnown = signer !== null && !problems.includes('unsupported-algorithm') && isDetached(cms)
  const bytes = isKnown ? (isChanged ? 'changed' : 'as-signed') : 'unknown'
  return { at: gapStart, name: signer === null ? null : nameIn(signer), bytes, coversFile: end === pdf.length }
}

/** What stands between `<` and `>`, with any white space; null for anything else. */
function octetsOfHex(text: string): Uint8Array | null {
  const hex = /^<([\dA-Fa-f\s]*)>$/.exec(text)?.[1]?.replace(/\s/g, '')
  if (hex === undefined) return null
  return Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}

/** Older methods sign a digest that stands inside (ISO 32000-1, 12.8.3.3.2). Only for what was read before. */
function isDetached(cms: Uint8Array): boolean {
  const data = new SignedData({ schema: ContentInfo.fromBER(bearableDer(cms)).content })
  return data.encapContentInfo.eContent === undefined
}
