import type { Condition } from './condition.ts'

/** How far a safeguard has come. Only the last two, with evidence, lower a likelihood (P5). */
export type SafeguardStatus = 'none' | 'planned' | 'in-place' | 'verified'

/** What a team says of one safeguard. Without evidence nothing is bought. */
export interface SafeguardClaim {
  readonly status?: SafeguardStatus
  readonly evidence?: string
}

/** W answers that are a safeguard: they fill its status, and the fact is not asked twice. */
export interface FilledBy {
  /** Of several questions, the one that is least far counts. */
  readonly questions: readonly [string, ...string[]]
  /** Option -> status; other options give 'none'. Of several ticked options the furthest one counts. */
  readonly gives: Readonly<Record<string, SafeguardStatus>>
  /** The ticked options count only together. */
  readonly together?: true
}

export interface Safeguard {
  /** The hazards whose likelihood it can lower. Never one on whose ladder the same fact already sets a rung (P5). */
  readonly hazards: readonly [string, ...string[]]
  readonly filledBy?: FilledBy
  /** Buys nothing for an action where this holds: training reviewers helps nobody where nobody reviews. */
  readonly voidWhen?: Condition
  /** A safeguard that acts on the world is an affordance too; the page offers the row (P5). */
  readonly actsAs?: string
}
