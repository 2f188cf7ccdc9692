import { canonicalJson } from '../record/canonical.ts'
import type { Decision } from '../record/decision.ts'
import { readDecision } from '../record/read-decision.ts'
import { sameOctets } from '../signature/octets.ts'
import { verdictOf } from '../signature/verdict.ts'
import { type SignatureReport, verify } from '../signature/verify.ts'
import type { Comparison, FileCheck } from './check-file.ts'

/** What checking a decision sheet says. */
export interface DecisionCheck {
  readonly verdict: FileCheck['verdict']
  /** The pages, drawn again from the attached decision. */
  readonly printed: Comparison
  readonly signatures: SignatureReport
  /** Null where none can be read. */
  readonly decision: Decision | null
}

/** Checks a decision sheet against its signatures and what is attached to it. Never throws on a hostile file. */
export const checkDecision = async (
  pdf: Uint8Array, attached: Uint8Array, now: string, roots: readonly Uint8Array[] = [],
): Promise<DecisionCheck> => {
  const signatures = await verify(pdf, now, roots)
  const text = new TextDecoder().decode(attached)
  const read = readDecision(text)
  if (!read.ok) return { verdict: 'unreadable', printed: 'not-checked', signatures, decision: null }
  const isCanonical = sameOctets(new TextEncoder().encode(canonicalJson(JSON.parse(text))), attached)
  const verdict = verdictOf(signatures)
  const isAltered = !isCanonical && verdict !== 'unreadable'
  return { verdict: isAltered ? 'altered' : verdict, printed: 'not-checked', signatures, decision: read.decision }
}
