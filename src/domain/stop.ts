import type { Condition } from './condition.ts'
import type { Cites } from './hazard.ts'

/** A reason not to proceed, whatever the tier. No safeguard clears one; changing the design does (P7). */
export interface Stop<Reference extends string = string> {
  readonly kind: 'clinical' | 'legal'
  readonly when: Condition
  readonly cites: Cites<Reference>
}

export type StopState = 'stands' | 'cannot-be-ruled-out' | 'none'
