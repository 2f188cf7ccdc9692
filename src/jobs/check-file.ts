import { seal } from '../content/seal.ts'
import { type ResultDifference, compareResult } from '../record/compare-result.ts'
import type { ReadFailure } from '../record/read-worksheet.ts'
import type { ExportedWorksheet, Worksheet } from '../record/worksheet.ts'
import { verdictOf } from '../signature/verdict.ts'
import { type SignatureReport, verify } from '../signature/verify.ts'
import { comparePages } from './compare-pages.ts'
import { type AttachedWorksheet, readAttached } from './read-attached.ts'

export type Comparison = 'same' | 'different' | 'not-checked'

/**
 * What checking a PDF says. `altered` if any signature fails, something that is not allowed followed one, or the
 * printed pages or the result differ from the attached worksheet; `unreadable` if it is no report of ours, or broken.
 */
export interface FileCheck {
  readonly verdict: 'intact' | 'altered' | 'unsigned' | 'unreadable'
  /** The pages, drawn again from the attached worksheet and compared byte for byte. */
  readonly printed: Comparison
  /** The result, computed again from the attached answers. */
  readonly result: Comparison
  readonly resultDifferences: readonly ResultDifference[]
  readonly signatures: SignatureReport
  readonly attached: AttachedWorksheet
}

/** Checks a report against its signatures, its attached worksheet and these rules. Never throws on a hostile file. */
export const checkFile = async (pdf: Uint8Array, now: string): Promise<FileCheck> => {
  const [signatures, attached] = [await verify(pdf, now), await readAttached(pdf)]
  const compared = await compare(pdf, signatures, attached)
  return { verdict: overall(signatures, attached, compared), ...compared, signatures, attached }
}

type Compared = Pick<FileCheck, 'printed' | 'result' | 'resultDifferences'>

const NOTHING_COMPARED: Compared = { printed: 'not-checked', result: 'not-checked', resultDifferences: [] }

/** No report of ours carries such a worksheet: these pages are not drawn from it. */
const NEVER_EXPORTED: Compared = { ...NOTHING_COMPARED, printed: 'different' }

/** What another release of ours may well have written. */
const OF_ANOTHER_RELEASE: ReadonlySet<ReadFailure['kind']> = new Set(['newer-version', 'unknown-ids'])

const compare = async (
  pdf: Uint8Array, signatures: SignatureReport, attached: AttachedWorksheet,
): Promise<Compared> => {
  if (attached.kind === 'none') return NOTHING_COMPARED
  if (attached.kind === 'unreadable') {
    return OF_ANOTHER_RELEASE.has(attached.failure.kind) ? NOTHING_COMPARED : NEVER_EXPORTED
  }
  const { worksheet, isCanonical } = attached
  if (!isCanonical || !isExported(worksheet)) return NEVER_EXPORTED
  if (signatures.kind === 'unreadable') return NOTHING_COMPARED
  const printed = await comparePages(pdf.subarray(0, signatures.coveredBase), worksheet)
  return { printed, ...compareResults(worksheet) }
}

const isExported = (worksheet: Worksheet): worksheet is ExportedWorksheet =>
  worksheet.render !== undefined && worksheet.result !== undefined

/** Other rules give other results, so only the same ones can tell. */
const compareResults = (worksheet: ExportedWorksheet): Omit<Compared, 'printed'> => {
  if (worksheet.rubric.sha256 !== seal.sha256) return { result: 'not-checked', resultDifferences: [] }
  const resultDifferences = compareResult(worksheet)
  return { result: resultDifferences.length === 0 ? 'same' : 'different', resultDifferences }
}

const overall = (
  signatures: SignatureReport, attached: AttachedWorksheet, compared: Compared,
): FileCheck['verdict'] => {
  const verdict = verdictOf(signatures)
  if (verdict === 'unreadable' || attached.kind === 'none') return 'unreadable'
  return compared.printed === 'different' || compared.result === 'different' ? 'altered' : verdict
}
