import * as fc from 'fast-check'
import { loadavg } from 'node:os'
import { rubric } from '../../src/content/rubric.ts'
import type { Assessment } from '../../src/domain/answer.ts'
import { levers } from '../../src/domain/levers.ts'
import { openQuestions } from '../../src/domain/open-questions.ts'
import { raises } from '../../src/domain/raises.ts'
import { Reading } from '../../src/domain/reading.ts'
import { score } from '../../src/domain/score.ts'
import { tally } from '../../src/domain/tally.ts'
import { assessmentOf } from '../../src/record/assessment.ts'
import { largeWorksheet } from '../cases/large-worksheet.ts'
import { anyWorksheet } from '../unit/domain/any-worksheet.ts'
import { type Figure, median, quantile } from './figure.ts'

const ROUNDS = 400
const WORKSHEETS = 500
/** The same worksheets each time, so that two runs can be compared. */
const SEED = 1

/** Of the largest worksheet, and of random ones: tier, interval, levers, and what to find out first; in Node, warm. */
export function measureLevers(): readonly Figure[] {
  const large = assessmentOf(largeWorksheet.answers.joint)
  return [
    { name: '12 actions: score', value: often(() => score(rubric, large)) * 1000, unit: 'µs', target: 200 },
    { name: '12 actions: score and its rows', value: often(() => score(rubric, large).rows) * 1000, unit: 'µs' },
    { name: '12 actions: interval', value: often(() => interval(large)), unit: 'ms', target: 1 },
    { name: '12 actions: levers', value: often(() => levers(rubric, large)), unit: 'ms', target: 100 },
    { name: '12 actions: what must not slip', value: often(() => raises(rubric, large)), unit: 'ms' },
    { name: '12 actions: find out first', value: often(() => openQuestions(rubric, large)), unit: 'ms', target: 50 },
    ...overRandom(fc.sample(anyWorksheet, { numRuns: WORKSHEETS, seed: SEED })),
    { name: 'load of the machine meanwhile', value: loadavg()[0] ?? 0, unit: '' },
  ]
}

function overRandom(random: readonly Assessment[]): readonly Figure[] {
  const sought = times(random, (one) => levers(rubric, one))
  const slipped = times(random, (one) => raises(rubric, one))
  const opened = times(random, (one) => openQuestions(rubric, one))
  return [
    { name: 'random worksheets: levers, median', value: median(sought), unit: 'ms' },
    { name: 'random worksheets: levers, p95', value: quantile(sought, 0.95), unit: 'ms', target: 16 },
    { name: 'random worksheets: levers, slowest', value: Math.max(...sought), unit: 'ms', target: 100 },
    { name: 'random worksheets: what must not slip, slowest', value: Math.max(...slipped), unit: 'ms' },
    { name: 'random worksheets: find out first, slowest', value: Math.max(...opened), unit: 'ms', target: 50 },
  ]
}

function interval(assessment: Assessment): readonly number[] {
  const given = new Reading(rubric, assessment, 'given')
  return (['best', 'worst'] as const).map((corner) => tally(new Reading(rubric, assessment, corner, given)).tier)
}

/** The middle of several hundred, once warm; milliseconds. */
function often(work: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round)
  return median(times(rounds, work).slice(ROUNDS / 4))
}

function times<T>(things: readonly T[], work: (thing: T) => unknown): readonly number[] {
  return things.map((thing) => {
    const start = performance.now()
    work(thing)
    return performance.now() - start
  })
}
