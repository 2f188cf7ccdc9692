import type { HazardGroup } from '../../../domain/group-rows.ts'
import type { Headline } from '../../../domain/team-view.ts'
import type { TeamRating, Worksheet } from '../../../record/worksheet.ts'

/** What one person holds of a hazard, with the actions for which they hold the same. */
export interface PersonRating {
  readonly person: string
  readonly actions: readonly string[]
  readonly rating: TeamRating
}

/** Beside the rules: above them it joins the tier, below it is printed as a departure or as an opinion. */
export type Effect = 'raised' | 'departs' | 'opinion' | 'same'

/** In the order of the table. A person who holds different things of two actions stands twice. */
export const ratingsOfGroup = (
  { ratings, team }: Worksheet, { hazard, actions }: Pick<HazardGroup, 'hazard' | 'actions'>,
): readonly PersonRating[] =>
  team.order.flatMap((person) => {
    const alike = new Map<string, PersonRating>()
    for (const action of actions) {
      const rating = ratings[`${action}.${hazard}`]?.[person]
      if (rating === undefined) continue
      const key = JSON.stringify([rating.severity, rating.likelihood, rating.reason])
      alike.set(key, { person, rating, actions: [...(alike.get(key)?.actions ?? []), action] })
    }
    return [...alike.values()]
  })

export const effectOf = (headline: Headline, hazard: string, { person, actions: [action] }: PersonRating): Effect => {
  const isThis = (said: Headline['raised'][number]) =>
    said.hazard === hazard && said.action === action && said.person === person
  if (headline.raised.some(isThis)) return 'raised'
  const departure = headline.departures.find(isThis)
  if (departure === undefined) return 'same'
  return departure.counts ? 'departs' : 'opinion'
}
