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
  let tier: Tier = 1
  let ratings = 0
  const hazards = Object.entries(reading.rubric.hazards)
  for (const action of reading.actions) {
    for (const [id, hazard] of hazards) {
      const residual = rate(reading, id, hazard, action)?.residual
      if (residual === undefined) continue
      if (residual.tier > tier) tier = residual.tier
      ratings += residual.rating
    }
  }
  const stops = Object.values(reading.rubric.stops).filter(({ when }) => reading.holdsSomewhere(when)).length
  return { tier, stops, ratings }
}
