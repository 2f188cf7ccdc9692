import { ACTIONS, type ActionId } from '../content/questions.ts'
import { rubric } from '../content/rubric.ts'
import type { Answer, Assessment } from '../domain/answer.ts'
import type { Rubric } from '../domain/rubric.ts'
import type { SafeguardClaim } from '../domain/safeguard.ts'
import { questionOf } from './known.ts'
import type { Cell, Layer, SafeguardCell } from './worksheet.ts'

type Answers = Readonly<Record<string, Answer>>

/** What rules ask: ours, or those that a report brought along. */
type Asking = Pick<Rubric, 'questions' | 'actionsQuestion'>

/**
 * What the score is computed from: the confirmed answers of one layer. Texts, suggestions and "rather not" are no
 * answers; "we do not know yet" is one.
 */
export const assessmentOf = (layer: Layer, rules: Asking = rubric): Assessment => {
  const silent = silentIn(layer, rules)
  const shared = Object.entries(answersIn(layer.all, rules))
  return {
    shared: Object.fromEntries(shared.filter(([question]) => !silent.has(question))),
    byAction: byActionIn(layer, shared.filter(([question]) => silent.has(question)), rules),
    safeguards: Object.fromEntries(Object.entries(layer.safeguards).flatMap(([id, cell]) => claimIn(id, cell))),
  }
}

/** Questions that some action answers by itself and has not answered yet. */
const silentIn = ({ actions }: Layer, rules: Asking): ReadonlySet<string> => {
  const cells = Object.values(actions).flatMap((own) => Object.entries(own))
  return new Set(cells.flatMap(([question, cell]) => (answerIn(question, cell, rules) ? [] : [question])))
}

/**
 * An action that differs and is silent must not fall back on the answer that holds for the others, which may be the
 * safer one. So that answer is given to each of the others by name, and no longer to all.
 */
const byActionIn = (
  layer: Layer, named: readonly (readonly [string, Answer])[], rules: Asking,
): Readonly<Record<string, Answers>> => {
  const borrowing = named.length > 0 ? actionsIn(rules) : []
  return Object.fromEntries(
    [...new Set<string>([...borrowing, ...Object.keys(layer.actions)])].map((action) => {
      const own = layer.actions[action] ?? {}
      const lent = named.filter(([question]) => !Object.hasOwn(own, question))
      return [action, { ...Object.fromEntries(lent), ...answersIn(own, rules) }]
    }),
  )
}

const actionsIn = ({ questions, actionsQuestion }: Asking): readonly string[] => {
  const asked = questionOf(actionsQuestion, questions)
  return asked?.kind === 'many' ? asked.options : []
}

const answersIn = (cells: Layer['all'], rules: Asking): Answers =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([question, cell]) => {
      const answer = answerIn(question, cell, rules)
      return answer ? [[question, answer]] : []
    }),
  )

/** What a cell says, once somebody stands behind it. */
export const answerIn = (
  id: string, { value, unknown, declined, confirmed }: Cell, { questions }: Asking,
): Answer | undefined => {
  const question = questionOf(id, questions)
  if (confirmed === false || declined || !question || question.kind === 'text') return undefined
  if (unknown) return { kind: 'unknown' }
  if (value === undefined) return undefined
  return typeof value === 'string' ? { kind: 'one', option: value } : { kind: 'many', options: value }
}

const claimIn = (id: string, cell: SafeguardCell): readonly (readonly [string, SafeguardClaim])[] => {
  const { status, evidence, confirmed } = cell
  if (confirmed === false) return []
  return [[id, { ...(status !== undefined && { status }), ...(evidence !== undefined && { evidence }) }]]
}

/** The actions that are ticked and confirmed, in the order of the rules. */
export const tickedActions = ({ shared }: Assessment): readonly ActionId[] => {
  const answer = shared['what.actions']
  return answer?.kind === 'many' ? ACTIONS.filter((action) => answer.options.includes(action)) : []
}
