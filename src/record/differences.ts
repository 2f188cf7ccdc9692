import { QUESTION_IDS } from '../content/questions.ts'
import { rubric } from '../content/rubric.ts'
import { type Agreement, agreementOf } from '../domain/agreement.ts'
import type { Answer } from '../domain/answer.ts'
import { answerIn } from './assessment.ts'
import { type CommonPlace, countingAt, ownAt } from './common-place.ts'
import { entryOf } from './entry-of.ts'
import { type Held, SAFEGUARD, type Voice, answerTextOf, heldBy } from './held.ts'
import { questionOf } from './known.ts'
import { counts } from './lay-over.ts'
import { memoised } from './memoised.ts'
import { isAskedOf } from './views.ts'
import type { Cell, Layer, SafeguardCell, Worksheet } from './worksheet.ts'

/**
 * 'agreed': all who answered by themselves say the same, and so does the joint answer if there is one. 'single': only
 * one has, and there is no joint answer. 'differs': somebody sees it otherwise. 'settled': they do, and the team has
 * said what holds.
 */
type State = 'agreed' | 'single' | 'differs' | 'settled'

/** A place about which at least one person answered by themselves. */
export interface Difference {
  readonly place: CommonPlace
  readonly state: State
  /** What counts jointly; absent: nobody has answered it together. */
  readonly joint: Cell | SafeguardCell | undefined
  /** As `Held.answer`; null: no joint answer. */
  readonly jointAnswer: string | null
  /** Answers that people hold themselves: safest first, then what nobody knows. */
  readonly held: readonly Held[]
  /** People who see it otherwise than the joint answer and have not accepted it. */
  readonly dissent: readonly string[]
  /** At the table, and has not answered this. */
  readonly silent: readonly string[]
  readonly agreement: Agreement
}

/** Everything that people answered by themselves, in the order of the rules, safeguards last. */
export const differencesIn = memoised((record: Worksheet): readonly Difference[] => {
  const layers = record.team.order.flatMap((person) => {
    const layer = entryOf(record.answers.positions, person)
    return layer ? [{ person, layer }] : []
  })
  const places = [...placesOf(record, layers), ...safeguardsOf(layers)]
  return places.flatMap((place) => differenceAt(record, layers, place) ?? [])
})

interface Own {
  readonly person: string
  readonly layer: Layer
}

/** Where anybody, or the joint answers, tell one action apart, each such action stands by itself. */
const placesOf = ({ answers }: Worksheet, own: readonly Own[]): readonly CommonPlace[] => {
  const layers = [answers.joint, ...own.map(({ layer }) => layer)]
  return QUESTION_IDS.flatMap((question): readonly CommonPlace[] => {
    const apart = layers.flatMap(({ actions }) => Object.keys(actions).filter((action) => actions[action]?.[question]))
    return [null, ...new Set(apart)].map((action) => ({ question, action }))
  })
}

const safeguardsOf = (own: readonly Own[]): readonly CommonPlace[] =>
  Object.keys(rubric.safeguards)
    .filter((safeguard) => own.some(({ layer }) => layer.safeguards[safeguard]?.status !== undefined))
    .map((safeguard) => ({ safeguard }))

const differenceAt = (record: Worksheet, own: readonly Own[], place: CommonPlace): Difference | null => {
  const voices = own.flatMap(({ person, layer }): readonly Voice[] => {
    const cell = ownAt(layer, place)
    return cell && speaks(record, person, place, cell) ? [{ person, cell, answer: answerTextOf(place, cell) }] : []
  })
  if (voices.length === 0) return null
  const counting = countingAt(record.answers.joint, place)
  const joint = counting && speaks(record, null, place, counting) ? counting : undefined
  const jointAnswer = joint ? answerTextOf(place, joint) : null
  const held = heldBy(place, voices)
  const accepted = joint?.settled?.accepted ?? []
  const others = voices.filter(({ answer }) => jointAnswer !== null && answer !== jointAnswer)
  return {
    place,
    state: stateOf(held, others.length, joint, voices.length),
    joint,
    jointAnswer,
    held,
    dissent: others.map(({ person }) => person).filter((person) => !accepted.includes(person)),
    silent: record.team.order.filter((person) => !voices.some((voice) => voice.person === person)),
    agreement: agreementAt(place, voices),
  }
}

const speaks = (
  record: Worksheet, person: string | null, place: CommonPlace, cell: Cell | SafeguardCell,
): boolean => {
  if ('safeguard' in place) return 'status' in cell && cell.status !== undefined && cell.confirmed !== false
  return counts(cell as Cell) && (person === null || isAskedOf(record, person, place.question, place.action))
}

const stateOf = (held: readonly Held[], others: number, joint: Difference['joint'], voices: number): State => {
  if (joint?.settled) return 'settled'
  if (others > 0 || held.length > 1) return 'differs'
  return joint === undefined && voices === 1 ? 'single' : 'agreed'
}

const agreementAt = (place: CommonPlace, voices: readonly Voice[]): Agreement => {
  const question = 'safeguard' in place ? SAFEGUARD : questionOf(place.question)
  return agreementOf(question ?? SAFEGUARD, voices.flatMap((voice) => answerOf(place, voice) ?? []))
}

const answerOf = (place: CommonPlace, { cell, answer }: Voice): Answer | undefined =>
  'safeguard' in place ? { kind: 'one', option: answer } : answerIn(place.question, cell as Cell, rubric)
