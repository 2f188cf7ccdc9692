import { assumedPlaces, doesNothing, placesIn, unansweredPlaces } from '../../record/places.ts'
import type { Prose } from '../outline.ts'
import { actionOf, listOf, shortOf } from './names.ts'
import type { View } from './view.ts'

const unknownCount = ({ record }: View): number =>
  placesIn(record).filter(({ cell }) => cell?.unknown === true).length

const nameOf = (view: View, question: string, action: string | null): string =>
  action === null ? shortOf(view, question) : `${shortOf(view, question)} (${actionOf(view, action)})`

/** How much is open, and where looking first helps most. */
export const openSummary = (view: View): readonly Prose[] => {
  const { insight: { open }, record, say, words: { report: { first }, tierNotes } } = view
  const counts = say(first.openCounts, {
    unanswered: unansweredPlaces(record).length, unknown: unknownCount(view), assumed: assumedPlaces(record).length,
  })
  if (doesNothing(record)) return [counts, tierNotes.noAction]
  const next = open.slice(0, 3).map(({ question, action }) => nameOf(view, question, action))
  return next.length === 0 ? [counts] : [counts, say(first.openFirst, { questions: listOf(view, next) })]
}
