import type { Tier } from './hazard.ts'
import { rate } from './rate.ts'
import type { Reading } from './reading.ts'

/** What one corner comes to after safeguards: enough to compare two, without the reasons. */
export interface Tally {
  readonly tier: Tier
  readonly stops: number
  readonly ratings: number
}

/** Much cheaper than a whole result: nothing is explained. */
export function tally(reading: Reading): Tally {
  const { hazards } = reading.rules
  let tier: Tier = 1
  let ratings = 0
  for (const action of reading.actions) {
    for (const hazard of hazards) {
      const residual = rate(reading, hazard, action)?.residual
      if (residual === undefined) continue
      if (residual.tier > tier) tier = residual.tier
      ratings += residual.rating
    }
  }
  return { tier, stops: stopsOf(reading), ratings }
}

/** At the worst corner also those that no answer can settle, as they cannot be ruled out (P7). */
function stopsOf(reading: Reading): number {
  return Object.values(reading.rubric.stops).filter(({ when, perhaps }) => reading.holdsSomewhere(when) ||
    reading.corner === 'worst' && perhaps !== undefined && reading.holdsSomewhere(perhaps)).length
}
