import type { Tier } from './hazard.ts'
import { ratingOf } from './level.ts'
import type { Interval, Rating, Result } from './result.ts'
import type { Departure, Headline, OwnHazard, Raised, TeamRating } from './team-view.ts'

/** A rating of the team's beside what the rules say of the same hazard at the worst corner. */
interface Compared {
  readonly said: TeamRating
  readonly rating: Rating
  /** By how many levels of rating it lies above the rules' own. */
  readonly above: number
}

/**
 * The tier as it is said (P11). Ratings above the rules' own and own hazards join both ends of it; ratings below never
 * do, whoever gives them. Equal ratings are neither; ratings of what is no row now are ignored. While there are not
 * enough answers for a tier, nothing is joined to it.
 */
export function headlineOf(
  { enough, tier: rules, rows }: Result, ratings: readonly TeamRating[], ownHazards: readonly OwnHazard[],
): Headline {
  const compared = ratings.flatMap((said): readonly Compared[] => {
    const row = rows.find(({ action, hazard }) => action === said.action && hazard === said.hazard)
    const rating = ratingOf(said.severity, said.likelihood)
    return row === undefined ? [] : [{ said, rating, above: rating.rating - row.residual.rating }]
  })
  const raised = compared.filter(({ above }) => above > 0).map(asRaised)
  const departures = compared.filter(({ above }) => above < 0).map(asDeparture)
  const own = ownHazards.map(({ id, severity, likelihood }) => ({ id, rating: ratingOf(severity, likelihood) }))
  return { tier: enough ? joined(rules, [...raised, ...own]) : rules, rules, raised, departures, own }
}

function asRaised({ said: { action, hazard, person, reason }, rating }: Compared): Raised {
  return { action, hazard, person, rating, reason }
}

function asDeparture(compared: Compared): Departure {
  return { ...asRaised(compared), counts: compared.said.mayDepart }
}

/** The same for the answers of one person: what people at the table rate higher is so whoever answers. */
export function raisedAlike({ raised, own }: Headline, rules: Interval<Tier>): Interval<Tier> {
  return joined(rules, [...raised, ...own])
}

/** What people hold to be worse is so however the open questions turn out: it raises the best end too. */
function joined({ best, worst }: Interval<Tier>, raising: readonly { readonly rating: Rating }[]): Interval<Tier> {
  const highest = raising.reduce<Tier>((high, { rating: { tier } }) => tier > high ? tier : high, 1)
  return { best: highest > best ? highest : best, worst: highest > worst ? highest : worst }
}
