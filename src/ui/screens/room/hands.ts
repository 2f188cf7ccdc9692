import { type CommonPlace, placeKey } from '../../../record/common-place.ts'
import { cellAt } from '../../../record/layers.ts'
import type { Place } from '../../../record/places.ts'
import { isAskedOf } from '../../../record/views.ts'
import type { Cell, Worksheet } from '../../../record/worksheet.ts'
import type { HeldAnswer } from './most-held.ts'

/** Somebody in the room, at one question. */
export interface Hand {
  readonly person: string
  /** Their own answer; absent: no hand is up. */
  readonly cell: Cell | undefined
  /** Their own answer was given to this very place, and not for all actions at once: it can be taken back here. */
  readonly canTakeBack: boolean
}

/** Whoever answers without a name raises no hand, and whose own answers close the question is not asked it. */
export const handsAt = (record: Worksheet, place: Place, held: readonly HeldAnswer[]): readonly Hand[] =>
  record.team.order
    .filter((person) => isInRoom(record, person) && isAskedOf(record, person, place.question, place.action))
    .map((person) => ({
      person,
      cell: held.find(({ people }) => people.includes(person))?.cell,
      canTakeBack: cellAt(record.answers.positions[person] ?? NOTHING, place.question, place.action) !== undefined,
    }))

const NOTHING = { all: {}, actions: {}, safeguards: {} }

export const isInRoom = ({ team }: Worksheet, person: string): boolean => {
  const known = team.people[person]
  return known !== undefined && known.anonymous !== true
}

/** The next whose hand is not up, from this one on and round again; null once all others are up. */
export const nextOpen = (hands: readonly Hand[], after: string | null): string | null => {
  const at = hands.findIndex(({ person }) => person === after)
  const others = [...hands.slice(at + 1), ...hands.slice(0, Math.max(0, at))]
  return others.find(({ cell }) => cell === undefined)?.person ?? null
}

/** The person beside this one, round the table; from nobody, the first or the last. */
export const neighbour = (hands: readonly Hand[], person: string | null, step: 1 | -1): string | null => {
  const at = hands.findIndex((hand) => hand.person === person)
  const next = at < 0 && step < 0 ? hands.length - 1 : (at + step + hands.length) % Math.max(1, hands.length)
  return hands[next]?.person ?? null
}

/** Names one person's answer to one place. */
export const handKey = (place: CommonPlace, person: string): string => `${placeKey(place)} ${person}`
