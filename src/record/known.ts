import { OWN_WORDS } from '../content/own-words.ts'
import { questions } from '../content/questions.ts'
import { rubric } from '../content/rubric.ts'
import type { Question, Questions } from '../domain/question.ts'
import type { Safeguard } from '../domain/safeguard.ts'
import { among } from './among.ts'

export const questionOf = (id: string, known: Questions = questions): Question | undefined => among<Question>(known, id)

/** True where the question has this option; a text has none. */
export const hasOption = (question: Question, option: string): boolean =>
  question.kind !== 'text' && question.options.includes(option)

export const isAction = (id: string): boolean => hasOption(questions['what.actions'], id)

export const safeguardOf = (id: string): Safeguard | undefined => among<Safeguard>(rubric.safeguards, id)

export const isSafeguard = (id: string): boolean => safeguardOf(id) !== undefined

export const isStep = (id: string): boolean => among(rubric.steps, id) !== undefined

const isHazard = (id: string): boolean => among(rubric.hazards, id) !== undefined

export const isPrompt = (id: string): boolean => OWN_WORDS.some((prompt) => prompt === id)

/** "diagnose.misleading-assessment": an action and one of its hazards. */
export const isRow = (key: string): boolean => {
  const [action = '', hazard = '', ...rest] = key.split('.')
  return rest.length === 0 && isAction(action) && isHazard(hazard)
}
