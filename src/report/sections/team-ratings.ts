import type { HazardGroup } from '../../domain/group-rows.ts'
import { ratingOf } from '../../domain/level.ts'
import type { Definition, Prose } from '../outline.ts'
import { personOf, teamOf, tierOf } from './names.ts'
import type { View } from './view.ts'

type Standing = keyof View['words']['report']['risks']['teamRatings']

/** Whether a person's rating joins the tier, departs from the rules, is an opinion, or says the same. */
const standingOf = ({ headline }: View, action: string, hazard: string, person: string): Standing => {
  const isIt = (one: { readonly action: string; readonly hazard: string; readonly person: string }) =>
    one.action === action && one.hazard === hazard && one.person === person
  if (headline.raised.some(isIt)) return 'raises'
  const departure = headline.departures.find(isIt)
  return departure === undefined ? 'alike' : departure.counts ? 'departs' : 'opinion'
}

/** Whether anybody at the table rated it, which is told in full however the rules rate it. */
export const isRatedByPeople = ({ record: { ratings } }: View, { hazard, actions }: HazardGroup): boolean =>
  actions.some((action) => Object.keys(ratings[`${action}.${hazard}`] ?? {}).length > 0)

/** People's own levels beside the rules' (P11), each saying what it does; once where it is for several actions. */
export const teamRatings = (view: View, { hazard, actions }: HazardGroup): readonly Definition[] => {
  const { record, say, words: { report: { risks: words } } } = view
  const said = actions.flatMap((action) => teamOf(view).flatMap(([person]) => {
    const own = record.ratings[`${action}.${hazard}`]?.[person]
    if (own === undefined) return []
    const { severity, likelihood, reason } = own
    const tier = tierOf(view, ratingOf(severity, likelihood).tier)
    const text = say(words.teamRating, {
      name: personOf(view, person), severity, likelihood, tier, reason: reason.trim(),
    })
    return [[text, words.teamRatings[standingOf(view, action, hazard, person)]] as const]
  }))
  const details = [...new Map(said)].map(([text, standing]): Prose => [{ text }, { text: standing, look: 'muted' }])
  return details.length === 0 ? [] : [{ term: words.team, details }]
}
