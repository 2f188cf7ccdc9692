import { questions } from '../content/questions.ts'
import { FIVE_WS, type W } from '../domain/question.ts'
import type { Difference } from './differences.ts'

/** How many questions of a W people answered alike, next to each other, or far apart. */
export interface Closeness {
  readonly w: W
  readonly agreed: number
  readonly adjacent: number
  readonly split: number
}

/** Of what at least two people answered by themselves. */
export const closenessIn = (differences: readonly Difference[]): readonly Closeness[] =>
  FIVE_WS.map((w) => {
    const spreads = differences.flatMap(({ place, agreement }) =>
      'question' in place && stepOf(place.question) === w ? agreement.spread ?? [] : [])
    const how = (spread: 'agreed' | 'adjacent' | 'split') => spreads.filter((one) => one === spread).length
    return { w, agreed: how('agreed'), adjacent: how('adjacent'), split: how('split') }
  })

const stepOf = (question: string) => questions[question as keyof typeof questions].step
