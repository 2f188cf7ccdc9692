import type { Condition } from './condition.ts'
import type { Hazard, Scale } from './hazard.ts'
import type { Lens } from './lens.ts'
import type { By, Changeable } from './lever.ts'
import type { Questions } from './question.ts'
import type { Safeguard } from './safeguard.ts'
import type { Stop } from './stop.ts'
import type { TierStep } from './tier-step.ts'

/** The rules as one value: plain JSON data, so that it can be hashed, attached and computed again by others (P12). */
export interface Rubric {
  readonly version: string
  readonly questions: Questions
  /** The question whose ticks are the actions, one row each. */
  readonly actionsQuestion: string
  /** Until these are answered for every action there is no tier (P4). */
  readonly enough: readonly string[]
  readonly terms: Readonly<Record<string, Condition>>
  readonly scales: Readonly<Record<string, Scale>>
  readonly hazards: Readonly<Record<string, Hazard>>
  readonly safeguards: Readonly<Record<string, Safeguard>>
  readonly stops: Readonly<Record<string, Stop>>
  readonly lenses: Readonly<Record<string, Lens>>
  /** The questions that a team can choose to answer more safely; of the others the answer is found out (P9). */
  readonly changes: Readonly<Record<string, Changeable>>
  /** Who can put a safeguard in place. */
  readonly safeguardsBy: Readonly<Record<string, By>>
  readonly steps: Readonly<Record<string, TierStep>>
}
