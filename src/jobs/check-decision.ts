import { seal } from '../content/seal.ts'
import { canonicalJson } from '../record/canonical.ts'
import { type MadeDecision, exportDecision, isMade } from '../record/decision-export.ts'
import { DECISION_VERSION, type Decision } from '../record/decision.ts'
import { type DecisionFailure, decisionText, readDecision } from '../record/read-decision.ts'
import { renderDecision } from '../report/decision-sheet.ts'
import { sameOctets } from '../signature/octets.ts'
import { verdictOf } from '../signature/verdict.ts'
import { type SignatureReport, verify } from '../signature/verify.ts'
import type { Comparison, FileCheck } from './check-file.ts'
import { bearsFileId, haveRoomFor } from './compare-pages.ts'
import { sha256 } from './sha256.ts'

/** What checking a decision sheet says. */
export interface DecisionCheck {
  /** As of a report: `altered` also where the pages do not say what the attached decision says. */
  readonly verdict: FileCheck['verdict']
  /** The pages, drawn again from the attached decision. */
  readonly printed: Comparison
  /** The release that it says it was made with; null where none can be read. */
  readonly release: string | null
  readonly signatures: SignatureReport
  /** Null where none can be read; `failure` says why. */
  readonly decision: Decision | null
  readonly failure: DecisionFailure | null
}

/** Drawing the pages again takes longer than all else; a table of many files leaves it out. */
type Extent = 'everything' | 'not the pages'

/** Checks a decision sheet against its signatures and what is attached to it. Never throws on a hostile file. */
export const checkDecision = async (
  pdf: Uint8Array, attached: Uint8Array, now: string, roots: readonly Uint8Array[] = [], extent: Extent = 'everything',
): Promise<DecisionCheck> => {
  const signatures = await verify(pdf, now, roots)
  const text = new TextDecoder().decode(attached)
  const read = readDecision(text)
  const isCanonical = read.ok && isWrittenAs(attached, canonicalJson(JSON.parse(text)))
  const decision = read.ok ? read.decision : null
  const failure = read.ok ? null : read.failure
  const printed = await compare(pdf, signatures, { decision, failure, isCanonical, extent })
  const verdict = verdictOf(signatures)
  return {
    verdict: printed === 'different' && verdict !== 'unreadable' ? 'altered' : verdict,
    printed,
    release: decision?.render?.release ?? null,
    signatures,
    decision,
    failure,
  }
}

interface Attached extends Pick<DecisionCheck, 'decision' | 'failure'> {
  readonly isCanonical: boolean
  readonly extent: Extent
}

/** No release of ours attaches a draft, another way of writing, or what nobody can read; a later one may. */
const compare = async (
  pdf: Uint8Array, signatures: SignatureReport, { decision, failure, isCanonical, extent }: Attached,
): Promise<Comparison> => {
  if (signatures.kind === 'unreadable' || failure?.kind === 'newer-version') return 'not-checked'
  if (decision === null || !isCanonical || !isMade(decision)) return 'different'
  if (signatures.movingParts.length > 0) return 'different'
  return compareDecision(pdf.subarray(0, signatures.coveredBase), decision, extent)
}

/** Whether these pages are what the decision gives, to the byte; only the release that drew them can tell. */
const compareDecision = async (pages: Uint8Array, decision: MadeDecision, extent: Extent): Promise<Comparison> => {
  if (decision.render.release !== __RELEASE__) return 'not-checked'
  const text = decisionText(decision)
  if (!isAsWeDecide(decision)) return 'different'
  if (!bearsFileId(pages, decision.render.fileId)) return 'different'
  if (!haveRoomFor(text, pages) || !(await isOurExport(decision, text))) return 'different'
  if (extent === 'not the pages') return 'not-checked'
  const drawn = draw(decision)
  return drawn !== null && sameOctets(drawn, pages) ? 'same' : 'different'
}

/** A release works every result out by its own rules, and says what was open: what does not was written by hand. */
const isAsWeDecide = ({ version, on: { rules, open } }: MadeDecision): boolean =>
  version === DECISION_VERSION && open !== undefined
    && rules.sha256 === seal.sha256 && rules.version === seal.version

const isOurExport = async (decision: MadeDecision, text: string): Promise<boolean> =>
  decision.decidedAt === decision.render.exportedAt
  && decisionText(await exportDecision(decision, { ...decision.render, sha256 })) === text

/** Null for a decision that breaks the drawing: then nobody has drawn these pages from it either. */
const draw = (decision: MadeDecision): Uint8Array | null => {
  try {
    return renderDecision(decision).pdf
  } catch {
    return null
  }
}

const isWrittenAs = (bytes: Uint8Array, text: string): boolean => sameOctets(new TextEncoder().encode(text), bytes)
