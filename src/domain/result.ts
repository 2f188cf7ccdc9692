import type { Cites, Level, Tier } from './hazard.ts'
import type { StopState } from './stop.ts'
import type { W } from './question.ts'

/** Best and worst completion of what is still open; both exact, because the score is monotone (P3, P4). */
export interface Interval<T> {
  readonly best: T
  readonly worst: T
}

/** One answer that decided something, with the W it belongs to; `action` is null where it holds for all actions. */
export interface DecidingAnswer {
  readonly question: string
  readonly action: string | null
  /** The option, or the ticked option, that the rung read. */
  readonly option: string
  readonly w: W | null
  /** True where nobody gave this answer: it is the riskiest completion of an open question. */
  readonly assumedWorst: boolean
}

/** A rung that held, and why. */
export interface RungReading {
  readonly rung: string
  readonly level: number
  readonly cites: Cites
  readonly deciding: readonly DecidingAnswer[]
}

export interface ChanceReading {
  readonly kind: 'situation-arises' | 'nobody-catches' | 'likelihood' | 'length' | 'role'
  readonly level: Level
  /** Every rung of this ladder that held, highest first. Empty: the lowest level, because no rung held. */
  readonly held: readonly RungReading[]
  /** The chance that set the likelihood (the smallest). */
  readonly sets: boolean
}

/** Severity, likelihood, rating and tier of one hazard of one action at one corner. */
export interface Rating {
  readonly severity: Level
  readonly likelihood: Level
  readonly rating: Level
  readonly tier: Tier
}

/** One hazard of one action at the worst corner, explaining itself (P2). */
export interface HazardRow {
  readonly action: string
  readonly hazard: string
  /** Absent in the best completion (its gate could stay shut), else its rating there. */
  readonly best: { readonly inherent: Rating; readonly residual: Rating } | null
  readonly inherent: Rating
  readonly residual: Rating
  readonly severity: { readonly held: readonly RungReading[]; readonly raised: RungReading | null }
  readonly chances: readonly ChanceReading[]
  readonly gate: readonly DecidingAnswer[]
  /** The safeguard that lowered this hazard, and by how many likelihood rows; null where none did. */
  readonly lowered: { readonly by: string; readonly rows: 1 | 2 } | null
  /** Safeguards that name this hazard but are only planned. */
  readonly plannedFor: readonly string[]
}

export interface StopReading {
  readonly stop: string
  readonly state: StopState
  readonly deciding: readonly DecidingAnswer[]
}

/** A question of one action (or of all: null) that is still open and could move the result. */
export interface OpenQuestion {
  readonly question: string
  readonly action: string | null
  readonly unknown: boolean
  /**
   * How much settling it could narrow the interval: in tiers first, then in reasons not to proceed that it would
   * settle, then in ratings summed over hazards.
   */
  readonly narrows: { readonly tiers: number; readonly stops: number; readonly ratings: number }
}

/** `enough` false: "Not enough answers yet", and no tier is shown (P4). */
export interface Result {
  readonly enough: boolean
  readonly tier: Interval<Tier>
  readonly inherentTier: Interval<Tier>
  /** Worst first: (rating, severity, likelihood) after safeguards, then before, then ids. */
  readonly rows: readonly HazardRow[]
  readonly stops: readonly StopReading[]
}
