import { QUESTION_IDS, type QuestionId } from '../content/questions.ts'
import type { Summary } from './summary-form.ts'

/** The rows in which a summary is shown, the same on paper and on the screen. */

interface Placed<T> {
  readonly all: Readonly<Record<string, T>>
  readonly actions: Readonly<Record<string, Readonly<Record<string, T>>>>
}

interface Standing<T> {
  /** Null: for all actions, or of the whole worksheet. */
  readonly actions: readonly string[] | null
  readonly entry: T
}

/** What stands at a question: first for all actions, then where some differ, those that say the same together. */
export const standingAt = <T>({ all, actions }: Placed<T>, question: string): readonly Standing<T>[] => {
  const shared = all[question]
  const apart = Object.entries(actions).flatMap(([action, own]) => {
    const entry = own[question]
    return entry === undefined ? [] : [{ action, entry, said: JSON.stringify(entry) }]
  })
  const alike = [...new Set(apart.map(({ said }) => said))].map((text) => apart.filter(({ said }) => said === text))
  return [
    ...(shared === undefined ? [] : [{ actions: null, entry: shared }]),
    ...alike.flatMap((same) => {
      const [first] = same
      return first ? [{ actions: same.map(({ action }) => action), entry: first.entry }] : []
    }),
  ]
}

/** Every question that has an answer, joint or of enough people, in the order of the rules. */
export const toldQuestions = ({ answers, people }: Summary): readonly QuestionId[] =>
  QUESTION_IDS.filter((id) => standingAt(answers, id).length > 0 || standingAt(people.answers, id).length > 0)

type Hazard = Summary['result']['hazards'][number]

/** What could go wrong, worst first; actions for which the same stands alike share a row. */
export const alikeHazards = (
  { result: { hazards } }: Summary,
): readonly (Pick<Hazard, 'hazard' | 'rating'> & { readonly actions: readonly string[] })[] => {
  const keyOf = ({ hazard, rating }: Hazard) => `${hazard} ${rating}`
  return [...new Set(hazards.map(keyOf))].flatMap((key) => {
    const alike = hazards.filter((one) => keyOf(one) === key)
    const [first] = alike
    return first ? [{ hazard: first.hazard, rating: first.rating, actions: alike.map(({ action }) => action) }] : []
  })
}
