import type { QuestionStep } from '../domain/question.ts'

/** The steps that ask questions of the rules. */
export type AskingStep = QuestionStep

export type Step = AskingStep | 'risks' | 'judgement' | 'sign'

export const ASKING_STEPS = [
  'feature', 'who', 'what', 'when', 'where', 'why', 'safeguards',
] as const satisfies readonly AskingStep[]

/** All ten, in the order in which they are walked. */
export const STEPS = [...ASKING_STEPS, 'risks', 'judgement', 'sign'] as const satisfies readonly Step[]

/**
 * Pages of a worksheet beside its steps: how people answer together, a show of hands in one room; and, for somebody who
 * answers alone, what they know best, and sending it back.
 */
export const BESIDE = ['together', 'room', 'mine', 'send'] as const

export type Beside = (typeof BESIDE)[number]

/** Any page of a worksheet. */
export type Leaf = Step | Beside
