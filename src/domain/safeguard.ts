/** How far a safeguard has come. Only the last two, with evidence, lower a likelihood (P5). */
export type SafeguardStatus = 'none' | 'planned' | 'in-place' | 'verified'

/** What a team says of one safeguard. Without evidence nothing is bought. */
export interface SafeguardClaim {
  readonly status?: SafeguardStatus
  readonly evidence?: string
}

export interface Safeguard {
  /** The hazards whose likelihood it can lower. Never one on whose ladder the same fact already sets a rung (P5). */
  readonly hazards: readonly [string, ...string[]]
  /** A W answer that is this safeguard: it fills the status, and the fact is not asked twice. */
  readonly filledBy?: {
    readonly question: string
    /** Option -> status. For a many-question a ticked option gives its status; the furthest one counts. */
    readonly gives: Readonly<Record<string, SafeguardStatus>>
  }
  /** A safeguard that acts on the world is an affordance too; the page offers the row (P5). */
  readonly actsAs?: string
}
