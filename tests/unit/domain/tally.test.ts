import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { Reading } from '../../../src/domain/reading.ts'
import { score } from '../../../src/domain/score.ts'
import { tally } from '../../../src/domain/tally.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyWorksheet } from './any-worksheet.ts'

test('it counts what scoring says: at worst also what no answer can settle', () => {
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    const { tier, rows, stops } = score(rubric, worksheet)
    const sum = (ratings: readonly number[]) => ratings.reduce((total, rating) => total + rating, 0)
    expect(tally(new Reading(rubric, worksheet, 'worst'))).toEqual({
      tier: tier.worst,
      stops: stops.filter(({ state }) => state !== 'none').length,
      ratings: sum(rows.map(({ residual }) => residual.rating)),
    })
    expect(tally(new Reading(rubric, worksheet, 'best'))).toEqual({
      tier: tier.best,
      stops: stops.filter(({ state }) => state === 'stands').length,
      ratings: sum(rows.map(({ best }) => best?.residual.rating ?? 0)),
    })
  }), { numRuns: fuzzRuns(300) })
})
