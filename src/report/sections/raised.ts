import type { Rating } from '../../domain/result.ts'
import { excerpt } from './answer-text.ts'
import { hazardNameOf, intervalOf, listOf, personOf, tierOf, withinSentence } from './names.ts'
import type { Room } from './room.ts'
import type { View } from './view.ts'

/** A rating of one hazard for several actions is said once. */
const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)]

const shortened = (view: View, name: string): string => excerpt(view, name, 40, view.words.report.cut)

/** A sentence as it stands quoted within another. */
const unended = (sentence: string): string => sentence.replace(/\.$/, '')

/** Who raised the tier above what the rules say, and how. */
export const raisedLine = (view: View, room: Room): readonly string[] => {
  const { headline: { tier, rules, raised, own }, record, say, words: { report: { first } } } = view
  if (tier.best === rules.best && tier.worst === rules.worst) return []
  const raises = ({ rating }: { readonly rating: Rating }) => rating.tier > rules.best
  const who = distinct([
    ...raised.filter(raises).map(({ person, hazard }) => say(first.raisedPerson, {
      name: shortened(view, personOf(view, person)), hazard: withinSentence(hazardNameOf(view, hazard)),
    })),
    ...own.filter(raises).map(({ id }) =>
      say(first.raisedOwn, { name: shortened(view, unended(record.ownHazards.byId[id]?.name ?? id)) })),
  ])
  const named = who.length <= room.ratings ? who : [
    ...who.slice(0, room.ratings), say(first.raisedMore, { n: who.length - room.ratings }),
  ]
  return [say(first.raisedBy, { rules: intervalOf(view, rules), who: listOf(view, named) })]
}

/** Ratings below the rules', which change no tier, with their reasons. */
export const departureLines = (view: View, room: Room): readonly string[] => {
  const { headline: { departures }, say, words: { report: { first, cut } } } = view
  const lines = distinct(departures.filter(({ counts }) => counts).map(({ person, hazard, rating, reason }) =>
    say(first.departure, {
      name: shortened(view, personOf(view, person)),
      hazard: hazardNameOf(view, hazard),
      tier: tierOf(view, rating.tier),
      reason: excerpt(view, reason, 80, cut),
    })))
  const more = lines.length - room.ratings
  return [...lines.slice(0, room.ratings), ...(more > 0 ? [say(first.departureMore, { n: more })] : [])]
}
