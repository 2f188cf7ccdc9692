import { seal } from '../content/seal.ts'
import { type ResultDifference, compareResult } from '../record/compare-result.ts'
import { type ReadFailure, readWorksheet } from '../record/read-worksheet.ts'
import type { ExportedWorksheet, Worksheet } from '../record/worksheet.ts'
import { renderReport } from '../report/render-report.ts'
import { readAttachments } from '../signature/attachments.ts'
import { verdictOf } from '../signature/verdict.ts'
import { type SignatureReport, verify } from '../signature/verify.ts'
import { WORKSHEET_ATTACHMENT } from '../report/attachments.ts'

export type Comparison = 'same' | 'different' | 'not-checked'

export type AttachedWorksheet =
  | { readonly kind: 'worksheet'; readonly worksheet: Worksheet }
  /** A PDF without a worksheet inside: no report of ours. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly failure: ReadFailure }

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
  const compared = attached.kind === 'worksheet' ? compare(pdf, signatures, attached.worksheet) : NOTHING_COMPARED
  return { verdict: overall(signatures, attached, compared), ...compared, signatures, attached }
}

type Compared = Pick<FileCheck, 'printed' | 'result' | 'resultDifferences'>

const NOTHING_COMPARED: Compared = { printed: 'not-checked', result: 'not-checked', resultDifferences: [] }

/** No report of ours carries a worksheet without its result and its release: these pages are not drawn from it. */
const NEVER_EXPORTED: Compared = { ...NOTHING_COMPARED, printed: 'different' }

const readAttached = async (pdf: Uint8Array): Promise<AttachedWorksheet> => {
  const read = await readAttachments(pdf)
  const bytes = read.ok ? read.files.get(WORKSHEET_ATTACHMENT) : undefined
  if (bytes === undefined) return { kind: 'none' }
  const outcome = readWorksheet(new TextDecoder().decode(bytes))
  return outcome.ok
    ? { kind: 'worksheet', worksheet: outcome.worksheet }
    : { kind: 'unreadable', failure: outcome.failure }
}

const compare = (pdf: Uint8Array, signatures: SignatureReport, worksheet: Worksheet): Compared => {
  if (!isExported(worksheet)) return NEVER_EXPORTED
  const differences = worksheet.rubric.sha256 === seal.sha256 ? compareResult(worksheet) : null
  return {
    printed: comparePages(pdf, signatures, worksheet),
    result: differences === null ? 'not-checked' : differences.length === 0 ? 'same' : 'different',
    resultDifferences: differences ?? [],
  }
}

const isExported = (worksheet: Worksheet): worksheet is ExportedWorksheet =>
  worksheet.render !== undefined && worksheet.result !== undefined

/** Another release draws other bytes, so only the same one can tell. */
const comparePages = (pdf: Uint8Array, signatures: SignatureReport, worksheet: ExportedWorksheet): Comparison => {
  if (signatures.kind !== 'read' || worksheet.render.release !== __RELEASE__) return 'not-checked'
  const drawn = renderReport(worksheet).pdf
  const base = pdf.subarray(0, signatures.coveredBase)
  return drawn.length === base.length && drawn.every((byte, i) => byte === base[i]) ? 'same' : 'different'
}

const overall = (
  signatures: SignatureReport, attached: AttachedWorksheet, compared: Compared,
): FileCheck['verdict'] => {
  const verdict = verdictOf(signatures)
  if (verdict === 'unreadable' || attached.kind === 'none') return 'unreadable'
  return compared.printed === 'different' || compared.result === 'different' ? 'altered' : verdict
}
