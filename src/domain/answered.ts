import type { Answer, Assessment } from './answer.ts'
import type { Question } from './question.ts'
import type { Rubric } from './rubric.ts'

/** An action's id; null where a question is asked of the worksheet, or an answer holds for all actions. */
export type Place = string | null

/** Where the answer that counts for an action was given, and what it is. */
export interface Answered {
  readonly place: Place
  /** Absent: unanswered. */
  readonly answer?: Answer
}

/**
 * The answer to `id` that counts for `action`: its own where it differs, else the one that holds for all. Questions and
 * options that the rubric does not have are ignored, since files may be made by anyone.
 */
export function answeredFor(rubric: Rubric, assessment: Assessment, id: string, action: Place): Answered {
  const question = rubric.questions[id]
  if (question === undefined) return { place: null }
  if (question.scope === 'action' && action !== null) {
    const own = validAnswer(question, assessment.byAction[action]?.[id])
    if (own !== undefined) return { place: action, answer: own }
  }
  const shared = validAnswer(question, assessment.shared[id])
  return shared === undefined ? { place: null } : { place: null, answer: shared }
}

/** An answer as far as the question knows it. */
export function validAnswer(question: Question, answer: Answer | undefined): Answer | undefined {
  if (answer === undefined || question.kind === 'text') return undefined
  if (answer.kind === 'unknown') return answer
  if (answer.kind === 'one') {
    return question.kind === 'one' && question.options.includes(answer.option) ? answer : undefined
  }
  return question.kind === 'many' ? known(question.options, answer.options) : undefined
}

function known(options: readonly string[], ticked: readonly string[]): Answer | undefined {
  const kept = ticked.filter((option) => options.includes(option))
  // Ticks of which none is known are not a "none of these": nobody said that.
  return kept.length === 0 && ticked.length > 0 ? undefined : { kind: 'many', options: kept }
}

/** The actions that are ticked, in the rubric's order: one row each. */
export function actionsOf(rubric: Rubric, assessment: Assessment): readonly string[] {
  const question = rubric.questions[rubric.actionsQuestion]
  const { answer } = answeredFor(rubric, assessment, rubric.actionsQuestion, null)
  if (question?.kind !== 'many' || answer?.kind !== 'many') return []
  return question.options.filter((option) => answer.options.includes(option))
}
