import { questions } from '../../content/questions.ts'
import { type Place, isSettled, placesIn } from '../../record/places.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import type { Leaf } from '../../state/step.ts'
import { questionElementId } from '../route.ts'

const elementOf = ({ question, action }: Place): string => questionElementId(question, action)

/** The question that an element stands in; null outside of all. */
export const placeAround = (record: Worksheet, element: Element | null): Place | null => {
  const places = new Map(placesIn(record).map((place) => [elementOf(place), place]))
  for (let around = element; around !== null; around = around.parentElement) {
    const place = places.get(around.id)
    if (place !== undefined) return place
  }
  return null
}

/** The next place without an answer, after this one or from the beginning of the step, and round again. */
export const nextOpen = (record: Worksheet, step: Leaf, after: Place | null): Place | null => {
  const places = placesIn(record)
  const first = places.findIndex(({ question }) => questions[question].step === step)
  const from = after === null ? Math.max(0, first) : places.indexOf(after) + 1
  return [...places.slice(from), ...places.slice(0, from)].find(({ cell }) => !isSettled(cell)) ?? null
}
