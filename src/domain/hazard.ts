import type { Condition } from './condition.ts'

/** Levels of DCB0129, 1-5: severity Minor to Catastrophic, likelihood Very low to Very high, rating 1 to 5. */
export type Level = 1 | 2 | 3 | 4 | 5

/** 1 Low, 2 Moderate, 3 High, 4 Very high. */
export type Tier = 1 | 2 | 3 | 4

/** A rung names its sources, or owns up to being ours. There is no third way, so an uncited rung does not compile. */
export type Cites<Reference extends string = string> = readonly [Reference, ...Reference[]] | 'our judgement'

/** `id` is the key of its "because" in the words. */
export interface Rung<Reference extends string = string, L extends number = Level> {
  readonly id: string
  readonly level: L
  readonly when: Condition
  readonly cites: Cites<Reference>
}

/** The value of a ladder is the level of the highest rung that holds; with none, 1 (0 for a scale). */
export type Ladder<Reference extends string = string> = readonly [Rung<Reference>, ...Rung<Reference>[]]

/** "+1 when …": reach enters a severity here, once (P1). */
export interface Raise<Reference extends string = string> {
  readonly id: string
  readonly when: Condition
  readonly cites: Cites<Reference>
}

/** A chance is a ladder with a name; the likelihood of a hazard is the smallest of its chances. */
export interface Chance<Reference extends string = string> {
  readonly kind: 'situation-arises' | 'nobody-catches' | 'likelihood' | 'length' | 'role'
  readonly ladder: Ladder<Reference>
}

export interface Hazard<Reference extends string = string> {
  /** The hazard exists for an action only where its gate holds. */
  readonly gate: Condition
  readonly severity: Ladder<Reference>
  readonly raise?: Raise<Reference>
  readonly likelihood: readonly [Chance<Reference>, ...Chance<Reference>[]]
}

/** A derived scale, its levels safest first; rung level n stands for `levels[n]`; with no rung it is `levels[0]`. */
export interface Scale<Reference extends string = string> {
  readonly levels: readonly [string, string, ...string[]]
  readonly rungs: readonly [Rung<Reference, number>, ...Rung<Reference, number>[]]
  /**
   * The question whose ticks name the actions that this one sets off with no person between: they take the worse of
   * both levels (P6).
   */
  readonly inheritedThrough?: string
}
