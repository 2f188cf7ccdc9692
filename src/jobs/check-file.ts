import { type ResultDifference, compareResult } from '../record/compare-result.ts'
import type { Rubric } from '../domain/rubric.ts'
import type { ExportedWorksheet, Worksheet } from '../record/worksheet.ts'
import { verdictOf } from '../signature/verdict.ts'
import { type SignatureReport, verify } from '../signature/verify.ts'
import { type RulesCheck, type RulesFinding, checkRules } from './attached-rules.ts'
import { compareFileId, comparePages } from './compare-pages.ts'
import type { Progress } from './desk-client.ts'
import { type AttachedWorksheet, type Carried, readCarried } from './read-attached.ts'

export type Comparison = 'same' | 'different' | 'not-checked'

/**
 * What checking a PDF says. `altered` if any signature fails, something that is not allowed followed one, or the
 * printed pages, the attached rules or the result do not fit the attached worksheet; `unreadable` if it is no report of
 * ours, or broken.
 */
export interface FileCheck {
  readonly verdict: 'intact' | 'altered' | 'unsigned' | 'unreadable'
  /** The pages, drawn again from the attached worksheet and compared byte for byte. */
  readonly printed: Comparison
  /** The rules that are attached beside the worksheet. */
  readonly rules: RulesFinding
  /** What the worksheet says that it was made with; null where none can be read. */
  readonly made: { readonly release: string; readonly rules: string } | null
  /** The result, computed again from the attached answers by the attached rules. */
  readonly result: Comparison
  readonly resultDifferences: readonly ResultDifference[]
  readonly signatures: SignatureReport
  readonly attached: AttachedWorksheet
}

/** Drawing the pages again takes longer than all else; without it only pages of another worksheet are told. */
type Extent = 'everything' | 'not the pages'

type TellProgress = (progress: Progress) => void

/** Checks a report against its signatures, its attached worksheet and its rules. Never throws on a hostile file. */
export const checkFile = async (
  pdf: Uint8Array, now: string, roots: readonly Uint8Array[] = [], extent: Extent = 'everything', tell?: TellProgress,
): Promise<FileCheck> => {
  const signatures = await verify(pdf, now, roots, (done, all) => tell?.({ of: 'signature', done, all }))
  const carried = await readCarried(pdf)
  const compared = await compare(pdf, signatures, carried, extent, tell)
  const { attached } = carried
  return { verdict: overall(signatures, attached, compared), ...compared, signatures, attached }
}

type Compared = Pick<FileCheck, 'printed' | 'rules' | 'made' | 'result' | 'resultDifferences'>

const NOTHING_COMPARED: Compared =
  { printed: 'not-checked', rules: 'not-checked', made: null, result: 'not-checked', resultDifferences: [] }

/** No report of ours carries such a worksheet: these pages are not drawn from it. */
const NEVER_EXPORTED: Compared = { ...NOTHING_COMPARED, printed: 'different' }

const compare = async (
  pdf: Uint8Array, signatures: SignatureReport, { attached, strange, rules }: Carried, extent: Extent,
  tell?: TellProgress,
): Promise<Compared> => {
  if (attached.kind === 'none') return NOTHING_COMPARED
  const readable = attached.kind === 'worksheet' ? attached : strange
  if (readable === null) return isNewer(attached) ? NOTHING_COMPARED : NEVER_EXPORTED
  const { worksheet, isCanonical } = readable
  if (!isCanonical || !isExported(worksheet)) return NEVER_EXPORTED
  if (signatures.kind === 'unreadable') return NOTHING_COMPARED
  const pages = pdf.subarray(0, signatures.coveredBase)
  const drawn = strange !== null ? pagesOfStrangers(worksheet)
    : extent === 'not the pages' ? await compareFileId(pages, worksheet)
    : await comparePages(pages, worksheet, (done, all) => tell?.({ of: 'page', done, all }))
  return {
    made: { release: worksheet.render.release, rules: worksheet.rubric.version },
    // No release of ours draws layers or scripts.
    printed: signatures.movingParts.length === 0 ? drawn : 'different',
    ...compareResults(worksheet, await checkRules(rules, worksheet)),
  }
}

/** Of a later release, which may well have written what this one cannot read. */
const isNewer = (attached: AttachedWorksheet): boolean =>
  attached.kind === 'unreadable' && attached.failure.kind === 'newer-version'

const isExported = (worksheet: Worksheet): worksheet is ExportedWorksheet =>
  worksheet.render !== undefined && worksheet.result !== undefined

/** This release draws no worksheet with ids that it does not know. */
const pagesOfStrangers = ({ render }: ExportedWorksheet): Comparison =>
  render.release === __RELEASE__ ? 'different' : 'not-checked'

const compareResults = (
  worksheet: ExportedWorksheet, { finding, rubric }: RulesCheck,
): Omit<Compared, 'printed' | 'made'> => {
  const resultDifferences = rubric === null ? null : differencesUnder(rubric, worksheet)
  if (resultDifferences === null) {
    const rules = finding === 'others' || finding === 'earlier' ? 'not-understood' : finding
    return { rules, result: 'not-checked', resultDifferences: [] }
  }
  return { rules: finding, result: resultDifferences.length === 0 ? 'same' : 'different', resultDifferences }
}

/** Null for rules that break the score: then no release has computed this result by them either. */
const differencesUnder = (rubric: Rubric, worksheet: ExportedWorksheet): readonly ResultDifference[] | null => {
  try {
    return compareResult(worksheet, rubric)
  } catch {
    return null
  }
}

const overall = (
  signatures: SignatureReport, attached: AttachedWorksheet, { printed, rules, result }: Compared,
): FileCheck['verdict'] => {
  const verdict = verdictOf(signatures)
  if (verdict === 'unreadable' || attached.kind === 'none') return 'unreadable'
  return printed === 'different' || rules === 'do-not-fit' || result === 'different' ? 'altered' : verdict
}
