import type { Tier } from './hazard.ts'

/** Who can make a change true: the people who choose how it is used, or only whoever builds it. */
export type By = 'you' | 'maker'

/** A question or a safeguard that a team can choose to change (P9). What is only found out, is no choice. */
export interface Changeable {
  readonly by: By
  /** Leaves people out: a narrower feature, and true only if those people are really kept out. */
  readonly narrows?: true
}

/** One change. An `action` of null: for all actions at once, or for the whole worksheet. */
export type Move =
  | { readonly kind: 'choose'; readonly question: string; readonly action: string | null; readonly option: string }
  | { readonly kind: 'without'; readonly question: string; readonly action: string | null; readonly option: string }
  | { readonly kind: 'safeguard'; readonly safeguard: string; readonly status: 'in-place' | 'verified' }

/** A smallest set of changes: none of them can be left out, and none can be made smaller. */
export interface Lever {
  readonly moves: readonly Move[]
  /** 'maker' as soon as one of its changes is. */
  readonly by: By
  readonly narrows: boolean
  /** The worst tier once they are made. */
  readonly tier: Tier
}

export interface LeversTo {
  readonly tier: Tier
  /** At most twenty, fewest changes first. */
  readonly levers: readonly Lever[]
  /** How many more there are. */
  readonly more: number
  /** More than three changes are needed: `levers` then holds one set of which none can be left out. */
  readonly beyond: boolean
}

/** What would lower the tier of the worst corner (P9). */
export interface Levers {
  readonly tier: Tier
  /** The lowest tier that all possible changes together reach: exact, by P3. */
  readonly lowest: Tier
  /** To one tier lower; null where nothing gets there. */
  readonly next: LeversTo | null
  /** To the lowest reachable tier; null where that is `next` or the tier as it stands. */
  readonly furthest: LeversTo | null
}

/** One change to a riskier answer that raises the tier: what must not slip. */
export interface Raise {
  readonly question: string
  readonly action: string | null
  readonly option: string
  readonly tier: Tier
}
