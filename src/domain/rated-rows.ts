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
  return reading.actions.flatMap((action) => Object.entries(hazards).flatMap(([id, hazard]) => {
    const rated = rate(reading, id, hazard, action)
    return rated === null ? [] : [{ action, hazard: id, residual: rated.residual }]
  }))
}
