import type { Cites, Tier } from './hazard.ts'

/** What a tier asks of the team before it goes on. */
export interface TierStep<Reference extends string = string> {
  /** Asked at this tier and at every higher one. */
  readonly from: Tier
  readonly about: 'who-decides' | 'before-pilot' | 'monitoring' | 'assess-again'
  readonly cites: Cites<Reference>
}
