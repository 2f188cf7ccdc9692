import { type QuestionId, questions } from '../content/questions.ts'
import type { Question } from '../domain/question.ts'
import { counts } from './lay-over.ts'
import { type Place, placesIn } from './places.ts'
import type { Summary, SummaryAnswer } from './summary-form.ts'
import type { Cell, Worksheet } from './worksheet.ts'

/**
 * Where the feature would be used stays out, and with it the names of laws: a state or a country, together with what
 * the feature does and for whom, can point to one clinic or one product. Readers look at their own laws.
 */
const KEPT_BACK = 'feature.jurisdictions' satisfies QuestionId

/** An answer in ids that the rules know, its ticks in their order; null for a text, a suggestion and "rather not". */
export const inIds = (question: Question, cell: Cell | undefined): SummaryAnswer | null => {
  if (question.kind === 'text' || !counts(cell)) return null
  if (cell.unknown) return { unknown: true }
  const given = cell.value ?? []
  if (typeof given === 'string') {
    return question.kind === 'one' && question.options.includes(given) ? { value: given } : null
  }
  const value = question.options.filter((option) => given.includes(option))
  return question.kind === 'many' && (value.length > 0 || given.length === 0) ? { value } : null
}

export const isKeptBack = (question: string): boolean => question === KEPT_BACK

type Placed = readonly [action: string | null, question: string, answer: SummaryAnswer]

/**
 * Every joint answer that is asked for and given, whatever the depth: enough to compute the tier again. An action that
 * is answered apart and has no answer yet is told as such, or it would seem to share that of the others.
 */
export const jointAnswersIn = (record: Worksheet): Summary['answers'] => {
  const told = placesIn({ ...record, depth: 'full' }).flatMap(answersAt)
  const actions = [...new Set(told.flatMap(([action]) => action ?? []))]
  const under = (place: string | null) =>
    Object.fromEntries(told.filter(([action]) => action === place).map(([, question, answer]) => [question, answer]))
  return { all: under(null), actions: Object.fromEntries(actions.map((action) => [action, under(action)])) }
}

const answersAt = ({ question, action, cell }: Place): readonly Placed[] => {
  const rule: Question = questions[question]
  if (rule.kind === 'text' || isKeptBack(question)) return []
  const answer = inIds(rule, cell)
  if (answer === null) return action === null ? [] : [[action, question, {}]]
  return [[action, question, answer]]
}
