import type { Place } from './answered.ts'
import type { By, Move } from './lever.ts'

/** One step of a dial: a change, and how to make it. */
export interface Step {
  readonly move: Move
  readonly make: () => void
  /** What it leaves, by cell, where that is safer than what stood there: two sets that leave the same are the same. */
  readonly leaves: readonly (readonly [cell: string, position: number])[]
}

/** Something that can be changed, for one action or for all, in steps from what counts now to the safest. */
export interface Dial {
  /** Its place in the list of dials: a stable order. */
  readonly index: number
  readonly by: By
  readonly narrows: boolean
  readonly action: Place
  readonly steps: readonly Step[]
  /** Of a dial for all actions: those for one of them. */
  readonly parts: readonly Dial[]
  /** The questions that it answers, and how many steps bring each below a position: Infinity where none does. */
  readonly answers: readonly { readonly question: string; readonly stepsBelow: (position: number) => number }[]
  /** The tick that it takes away, or the safeguard that it puts in place. */
  readonly option?: string
  readonly safeguard?: string
}

/** One that has no place in the list yet. */
export type Draft = Omit<Dial, 'index' | 'parts'>
