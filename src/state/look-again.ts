import type { ActionId, QuestionId } from '../content/questions.ts'
import { questions } from '../content/questions.ts'
import type { About } from '../domain/rule-parts.ts'
import { isSettled, placesIn } from '../record/places.ts'
import type { Rewritten } from '../record/rewritten.ts'
import type { RulesBefore } from '../record/rules-before.ts'
import type { Worksheet } from '../record/worksheet.ts'
import type { Step } from './step.ts'

/** Why an answer, or what was said of a safeguard, should be looked at again. */
export interface Reasons {
  /** The rules that it was given under. */
  readonly version: string
  /** Other answers are offered now, or in another order, or it is asked elsewhere. */
  readonly answers: boolean
  /** What it decides about in another way. */
  readonly decides: readonly About[]
  readonly rewritten: readonly Rewritten[]
}

export type LookAgain = Reasons & { readonly step: Step } & (
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly action: ActionId | null }
  | { readonly kind: 'safeguard'; readonly safeguard: string }
)

/**
 * What was answered under other rules, is asked now, means something else or decides something else since, and was
 * neither given nor confirmed again under ours. In the order of the pages.
 */
export const lookAgainIn = (record: Worksheet, before: readonly RulesBefore[]): readonly LookAgain[] => {
  if (before.length === 0) return []
  const answers = placesIn(record).flatMap(({ question, action, cell }): readonly LookAgain[] => {
    const reasons = isSettled(cell) ? answerReasons(question, rulesOf(cell?.at, before)) : null
    return reasons ? [{ kind: 'answer', question, action, step: questions[question].step, ...reasons }] : []
  })
  const safeguards = Object.entries(record.answers.joint.safeguards).flatMap(([id, cell]): readonly LookAgain[] => {
    const isSaid = cell.status !== undefined && cell.confirmed !== false
    const reasons = isSaid ? safeguardReasons(id, rulesOf(cell.at, before)) : null
    return reasons ? [{ kind: 'safeguard', safeguard: id, step: 'safeguards', ...reasons }] : []
  })
  return [...answers, ...safeguards]
}

/** The rules that held when something was said; without a time, it may have been under the first. */
const rulesOf = (at: string | undefined, before: readonly RulesBefore[]): RulesBefore | undefined =>
  before.find(({ until }) => at === undefined || Date.parse(at) < Date.parse(until))

const answerReasons = (question: QuestionId, rules: RulesBefore | undefined): Reasons | null => {
  if (!rules?.known) return null
  const { change, rewritten } = rules.known
  const { answers = false, decides = [] } = change.questions.get(question) ?? {}
  return reasonsOf(rules.version, answers, decides, rewritten.questions.get(question))
}

const safeguardReasons = (id: string, rules: RulesBefore | undefined): Reasons | null => {
  if (!rules?.known) return null
  const { change, rewritten } = rules.known
  const decides: readonly About[] = change.safeguards.has(id) ? [{ kind: 'safeguard', id }] : []
  return reasonsOf(rules.version, false, decides, rewritten.safeguards.get(id))
}

const reasonsOf = (
  version: string, answers: boolean, decides: readonly About[], rewritten: readonly Rewritten[] = [],
): Reasons | null =>
  (answers || decides.length > 0 || rewritten.length > 0 ? { version, answers, decides, rewritten } : null)
