import type { QuestionStep } from '../domain/question.ts'

/** The steps that ask questions of the rules. */
export type AskingStep = QuestionStep

export type Step = AskingStep | 'risks' | 'judgement' | 'sign'

export const ASKING_STEPS = [
  'feature', 'who', 'what', 'when', 'where', 'why', 'safeguards',
] as const satisfies readonly AskingStep[]

/** All ten, in the order in which they are walked. */
export const STEPS = [...ASKING_STEPS, 'risks', 'judgement', 'sign'] as const satisfies readonly Step[]
