import { questions } from '../../../content/questions.ts'
import { placeKey } from '../../../record/common-place.ts'
import { memoised } from '../../../record/memoised.ts'
import { type Place, placesIn } from '../../../record/places.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import type { Landing } from '../../route.ts'

/** What hands can be raised for: every place that is asked now, but texts. */
export const roomPlaces = memoised((record: Worksheet): readonly Place[] =>
  placesIn(record).filter(({ question }) => questions[question].kind !== 'text'))

/** Which place lies open; its number is where one goes on once an answer has closed it. */
export interface Standing {
  readonly key: string | null
  readonly index: number
}

export const START_OF_ROOM: Standing = { key: null, index: 0 }

/** The number of the place that lies open; the nearest once it is asked no more. */
export const standsAt = (places: readonly Place[], { key, index }: Standing): number => {
  const found = places.findIndex((place) => placeKey(place) === key)
  return found >= 0 ? found : Math.max(0, Math.min(index, places.length - 1))
}

export const standingAt = (places: readonly Place[], index: number): Standing => {
  const place = places[index]
  return { key: place === undefined ? null : placeKey(place), index }
}

/** Where a link leads: to the action's own answer, else to the one for all; null where that is not asked now. */
export const landedAt = (places: readonly Place[], { question, action }: Landing): Standing | null => {
  const own = places.findIndex((place) => place.question === question && place.action === action)
  const found = own >= 0 ? own : places.findIndex((place) => place.question === question)
  return found >= 0 ? standingAt(places, found) : null
}
