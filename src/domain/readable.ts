import type { Place } from './answered.ts'
import type { Condition } from './condition.ts'
import type { Level } from './hazard.ts'
import type { Question } from './question.ts'

/** A place as the rules see it: what counts there at one corner, and what follows from it. */
export interface Readable {
  readonly action: Place
  /** How open questions are read. */
  readonly corner: 'best' | 'worst' | 'given'
  /** Every action that is ticked. */
  readonly actions: readonly string[]
  isOpen(question: ReadyQuestion): boolean
  /** The place of the answer among the options; -1 if nobody gave one while the question was asked. */
  said(question: ReadyQuestion): number
  /** The same with what is open read at the corner; -1 where the question is closed. */
  position(question: ReadyQuestion): number
  ticked(question: ReadyQuestion, option: number): boolean
  term(index: number): boolean
  /** Where a scale stands, by its place among the scales. */
  level(scale: number): number
  /** Where a ladder stands that several hazards share, by its place among those. */
  shared(ladder: number): Level
  /** Whether a condition of the whole worksheet holds: for any of its actions. */
  holdsSomewhere(condition: Condition): boolean
}

/** A condition made ready: whether it holds at a place. */
export type Test = (at: Readable) => boolean

/** A ladder made ready: the level at which it stands. */
export type LevelAt = (at: Readable) => Level

/** A question with its place in the arrays of a spot. */
export interface ReadyQuestion {
  readonly id: string
  readonly question: Question
  readonly index: number
  /** Where the first of its ticks stands among all ticks. */
  readonly firstTick: number
  readonly opens: { readonly when: Test; readonly until: Test } | null
}
