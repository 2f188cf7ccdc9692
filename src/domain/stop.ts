import type { Condition } from './condition.ts'
import type { Cites } from './hazard.ts'

/** A reason not to proceed, whatever the tier. No safeguard clears one; changing the design does (P7). */
export interface Stop<Reference extends string = string> {
  readonly kind: 'clinical' | 'legal'
  readonly when: Condition
  /** Where it could be one, though no answer here can settle it: then it cannot be ruled out. */
  readonly perhaps?: Condition
  /** First day on which a law applies, where that is still to come or recent, e.g. 2027-01-01. */
  readonly from?: string
  readonly cites: Cites<Reference>
}

export type StopState = 'stands' | 'cannot-be-ruled-out' | 'none'
