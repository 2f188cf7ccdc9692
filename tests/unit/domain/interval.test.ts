import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Assessment } from '../../../src/domain/answer.ts'
import type { Result } from '../../../src/domain/result.ts'
import { score } from '../../../src/domain/score.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyAnsweredWorksheet, CHOICES, type Choice } from './any-worksheet.ts'
import { completions } from './completions.ts'

const SCORED = CHOICES.filter(({ question }) => question.scored)

const waysToAnswer = ({ question: { kind, options } }: Choice) => kind === 'one' ? options.length : 2 ** options.length

/** One to four questions of an answered worksheet opened again, with not too many ways to finish it. */
const fewOpen: fc.Arbitrary<Assessment> = fc.tuple(
  anyAnsweredWorksheet,
  fc.uniqueArray(fc.constantFrom(...SCORED), { minLength: 1, maxLength: 4, selector: ({ id }) => id })
    .filter((choices) => choices.reduce((ways, choice) => ways * waysToAnswer(choice), 1) <= 130),
).map(([worksheet, choices]) => choices.reduce(
  (open, { id }) => withAnswer(open, { question: id, action: null }, { kind: 'unknown' }), worksheet))

function ratingsOf(results: readonly Result[], hazard: string, action: string): readonly number[] {
  return results.map(({ rows }) =>
    rows.find((row) => row.hazard === hazard && row.action === action)?.residual.rating ?? 0)
}

test('best and worst are the extremes over every way to finish the worksheet', () => {
  fc.assert(fc.property(fewOpen, (worksheet) => {
    const open = score(rubric, worksheet)
    const finished = [...completions(worksheet)].map((one) => score(rubric, one))
    const worst = finished.map(({ tier }) => tier.worst)
    expect(finished.map(({ tier }) => tier.best)).toEqual(worst)
    expect(open.tier).toEqual({ best: Math.min(...worst), worst: Math.max(...worst) })
    const before = finished.map(({ inherentTier }) => inherentTier.worst)
    expect(open.inherentTier).toEqual({ best: Math.min(...before), worst: Math.max(...before) })
    for (const row of open.rows) {
      const ratings = ratingsOf(finished, row.hazard, row.action)
      const interval = [row.best?.residual.rating ?? 0, row.residual.rating]
      expect(interval).toEqual([Math.min(...ratings), Math.max(...ratings)])
    }
  }), { numRuns: fuzzRuns(1000) })
})

test('a reason not to proceed stands if no way to finish avoids it, and is ruled out if none leads to it', () => {
  fc.assert(fc.property(fewOpen, (worksheet) => {
    const finished = [...completions(worksheet)].map((one) => score(rubric, one))
    for (const { stop, state } of score(rubric, worksheet).stops) {
      const states = new Set(finished.flatMap(({ stops }) => stops.filter((one) => one.stop === stop))
        .map((one) => one.state))
      const [only] = states
      expect(state).toBe(states.size === 1 ? only : 'cannot-be-ruled-out')
    }
  }), { numRuns: fuzzRuns(300) })
})
