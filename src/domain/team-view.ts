import type { Level, Tier } from './hazard.ts'
import type { Interval, Rating } from './result.ts'

/** What one person at the table holds of a hazard, beside what the rules say (P11). */
export interface TeamRating {
  readonly action: string
  readonly hazard: string
  readonly person: string
  readonly severity: Level
  readonly likelihood: Level
  readonly reason: string
  /** A clinician with a name who does not work for the maker: only they may rate lower than the rules. */
  readonly mayDepart: boolean
}

/** Something that could go wrong and that the rules do not know. */
export interface OwnHazard {
  readonly id: string
  readonly severity: Level
  readonly likelihood: Level
}

/** A rating above the rules' own joins the headline. */
export interface Raised {
  readonly action: string
  readonly hazard: string
  readonly person: string
  readonly rating: Rating
  readonly reason: string
}

/** A rating below the rules' own is printed with its reason; it changes no tier and settles no unknown. */
export interface Departure extends Raised {
  /** False: printed as an opinion, because only a named clinician from outside the maker may depart. */
  readonly counts: boolean
}

/** The tier as it is said: that of the rules, raised where people at the table rate higher. */
export interface Headline {
  readonly tier: Interval<Tier>
  /** That of the rules alone. */
  readonly rules: Interval<Tier>
  readonly raised: readonly Raised[]
  readonly departures: readonly Departure[]
  readonly own: readonly { readonly id: string; readonly rating: Rating }[]
}
