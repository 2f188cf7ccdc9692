import type { Place } from '../../../record/places.ts'
import type { WorryPlace } from '../../../record/worry.ts'
import { questionElementId } from '../../route.ts'

export type ReadingPart =
  | 'check' | 'result' | 'worries' | 'hazards' | 'stops' | 'open' | 'answers' | 'people' | 'conditions' | 'printed'

/** What a link of the page leads to. */
export type ReadingPlace = WorryPlace | { readonly part: ReadingPart }

export const partId = (part: ReadingPart): string => `reading-${part}`

/** The element of a reading view on which a link lands. */
export const readingPlaceId = (place: ReadingPlace): string => {
  if ('part' in place) return `${partId(place.part)}-heading`
  if ('person' in place) return `reading-person-${place.person}`
  if ('safeguard' in place) return `reading-safeguard-${place.safeguard}`
  return questionElementId(place.question, place.action)
}

/** The same of an answer. */
export const answerId = ({ question, action }: Pick<Place, 'question' | 'action'>): string =>
  questionElementId(question, action)

/** Where an action has no line of its own, that for all; where a question is not shown at all, the list of answers. */
export const focusPlace = (place: ReadingPlace): void => {
  const ids = 'question' in place
    ? [readingPlaceId(place), questionElementId(place.question, null), `${partId('answers')}-heading`]
    : [readingPlaceId(place)]
  const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null)
  found?.focus()
}
