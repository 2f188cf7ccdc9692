import { canonicalJson, composed } from './canonical.ts'
import { type Decision, DECISION_FORMAT, DECISION_VERSION, decision } from './decision.ts'
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
  if ('version' in value && Number.isInteger(value.version) && Number(value.version) > DECISION_VERSION) {
    return failed({ kind: 'newer-version' })
  }
  const reserved = findReserved(value)
  if (reserved.length > 0) return failed({ kind: 'invalid', problems: reserved })
  const parsed = decision.safeParse(value)
  const problems = parsed.success
    ? contradictions(parsed.data as Decision)
    : findProblems({ success: false, error: parsed.error })
  if (!parsed.success || problems.length > 0) return failed({ kind: 'invalid', problems })
  return { ok: true, decision: parsed.data as Decision }
}

/** Where a decision of the right shape contradicts itself: no release has written it. */
const contradictions = ({ id, members, conditions, questions, slots, again }: Decision): readonly Problem[] => {
  const people = members.map((member) => member.id)
  const chairs = members.filter(({ chair }) => chair).length
  return [
    ...eachOnce('/members', people),
    ...eachOnce('/conditions', conditions.map((condition) => condition.id)),
    ...eachOnce('/questions', questions.map((question) => question.id)),
    ...eachOnce('/slots', slots.map((slot) => slot.id)),
    ...eachOnce('/again/on', again.on),
    ...(chairs > 1 ? [{ path: '/members', expected: 'each-once' } as const] : []),
    ...questions.flatMap(({ decision: of }, index): readonly Problem[] =>
      (of === id ? [] : [{ path: `/questions/${index}/decision`, expected: 'other-form' }])),
    ...slots.flatMap(({ person }, index): readonly Problem[] =>
      (person === undefined || people.includes(person) ? [] : [{ path: `/slots/${index}`, expected: 'one-of' }])),
  ]
}

const eachOnce = (path: string, ids: readonly string[]): readonly Problem[] =>
  new Set(ids).size === ids.length ? [] : [{ path, expected: 'each-once' }]

/** The text of a decision file: canonical, every text in Unicode's composed form (NFC). */
export const decisionText = (given: Decision): string => canonicalJson(composed(given))
