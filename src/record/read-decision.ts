import { canonicalJson, composed } from './canonical.ts'
import { type Decision, DECISION_FORMAT, decision } from './decision.ts'
import { findProblems, findReserved, type Problem } from './find-problems.ts'

/** UTF-16 units. Fifty members with long reasons stay far below. */
const MOST = 5_000_000

export type DecisionFailure =
  | { readonly kind: 'too-large' | 'not-json' | 'not-ours' | 'newer-version' }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }

export type DecisionReading =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly failure: DecisionFailure }

const failed = (failure: DecisionFailure): DecisionReading => ({ ok: false, failure })

/** The decision in the text of a file, or a named failure. Never throws and never repairs. */
export const readDecision = (text: string): DecisionReading => {
  if (text.length > MOST) return failed({ kind: 'too-large' })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failed({ kind: 'not-json' })
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== DECISION_FORMAT) {
    return failed({ kind: 'not-ours' })
  }
  if ('version' in value && Number.isInteger(value.version) && Number(value.version) > 1) {
    return failed({ kind: 'newer-version' })
  }
  const reserved = findReserved(value)
  if (reserved.length > 0) return failed({ kind: 'invalid', problems: reserved })
  const parsed = decision.safeParse(value)
  if (parsed.success) return { ok: true, decision: parsed.data as Decision }
  return failed({ kind: 'invalid', problems: findProblems({ success: false, error: parsed.error }) })
}

/** The text of a decision file: canonical, every text in Unicode's composed form (NFC). */
export const decisionText = (given: Decision): string => canonicalJson(composed(given))
