import type { Condition } from './condition.ts'
import type { Cites } from './hazard.ts'
import type { DecidingAnswer, Interval } from './result.ts'

/** One way in which a law or classification reaches a level. */
export interface LensRung<Reference extends string = string> {
  /** Key of its "because" in the words. */
  readonly id: string
  /** Stands for `levels[level]`; at least 1. */
  readonly level: number
  readonly when: Condition
  /** 'may-apply' where the law's own words leave it open, whatever is answered here. */
  readonly certainty: 'applies' | 'may-apply'
  /** First day on which it applies, where that is still to come or recent, e.g. 2027-12-02. */
  readonly from?: string
  readonly cites: Cites<Reference>
}

/** A law or classification to check. It stands beside the tier and never moves it (P8). */
export interface Lens<Reference extends string = string> {
  /** Where it counts at all, such as a place where the feature is meant to be used; always, if absent. */
  readonly meant?: Condition
  /** Its own words for how far it reaches, the least first; `levels[0]` stands for "not at all". */
  readonly levels: readonly [string, string, ...string[]]
  readonly rungs: readonly [LensRung<Reference>, ...LensRung<Reference>[]]
}

export type LensState = 'applies' | 'may-apply' | 'does-not-appear-to' | 'not-enough-answers'

/** A rung of a lens that holds, or could hold once what is open is answered. */
export interface LensRungReading {
  readonly rung: string
  readonly level: string
  readonly certainty: 'applies' | 'may-apply'
  /** False: it holds only if an open question turns out so. */
  readonly given: boolean
  readonly cites: Cites
  readonly deciding: readonly DecidingAnswer[]
}

/** What a lens says of an assessment; a worksheet with several actions takes the highest level of any. */
export interface LensReading {
  readonly lens: string
  readonly state: LensState
  /**
   * What the law's own words reach with the given answers alone; lower than `level.best` where more only may apply. To
   * be shown wherever the state is, so that nobody reads "applies" of a level that only may.
   */
  readonly surely: string
  /** `best`: what the given answers already reach; `worst`: what they and the open ones could reach. */
  readonly level: Interval<string>
  /** Those that decide `state` and `level`, highest first. */
  readonly rungs: readonly LensRungReading[]
  /** Where the feature is meant to be used, as far as that decides it. */
  readonly meant: readonly DecidingAnswer[]
}
