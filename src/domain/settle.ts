import type { Answer, Assessment } from './answer.ts'
import type { Place } from './answered.ts'
import type { Question } from './question.ts'
import type { Rubric } from './rubric.ts'

/** A question of one action, or as it holds for all. */
export interface Cell {
  readonly question: string
  readonly action: Place
}

/** The assessment with one cell answered as safely, or as riskily, as it can be. */
export function settle(
  rubric: Rubric, assessment: Assessment, { question: id, action }: Cell, at: 'safest' | 'riskiest',
): Assessment {
  const question = rubric.questions[id]
  const answer = question === undefined ? undefined : extreme(question, at)
  return answer === undefined ? assessment : withAnswer(assessment, { question: id, action }, answer)
}

export function withAnswer(assessment: Assessment, { question, action }: Cell, answer: Answer): Assessment {
  if (action === null) return { ...assessment, shared: { ...assessment.shared, [question]: answer } }
  const own = { ...assessment.byAction[action], [question]: answer }
  return { ...assessment, byAction: { ...assessment.byAction, [action]: own } }
}

function extreme(question: Question, at: 'safest' | 'riskiest'): Answer | undefined {
  if (question.kind === 'text') return undefined
  if (question.kind === 'one') {
    const option = at === 'safest' ? question.options[0] : question.options.at(-1)
    return option === undefined ? undefined : { kind: 'one', option }
  }
  const protects = question.protects ?? []
  const options = at === 'safest' ? protects : question.options.filter((option) => !protects.includes(option))
  return { kind: 'many', options }
}
