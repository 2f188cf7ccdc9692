import type { Hazard } from './hazard.ts'
import { rate } from './rate.ts'
import type { Reading } from './reading.ts'
import type { Rating } from './result.ts'

/** One hazard of one action, and its rating after safeguards. */
export interface RatedRow {
  readonly action: string
  readonly hazard: string
  readonly residual: Rating
}

/** Every row that these hazards have, without the reasons. */
export function ratedRows(reading: Reading, hazards: Readonly<Record<string, Hazard>>): readonly RatedRow[] {
  const ready = Object.entries(hazards).map(([id, hazard]) => reading.rules.hazard(id, hazard))
  return reading.actions.flatMap((action) => ready.flatMap((hazard) => {
    const rated = rate(reading, hazard, action)
    return rated === null ? [] : [{ action, hazard: hazard.id, residual: rated.residual }]
  }))
}
