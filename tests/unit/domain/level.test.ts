import { describe, expect, test } from 'vitest'
import type { Level } from '../../../src/domain/hazard.ts'
import { compareRatings, ratingOf, shifted } from '../../../src/domain/level.ts'

/** DCB0129: likelihood down from very high to very low, severity across from Minor to Catastrophic. */
const MATRIX = [
  [5, [3, 4, 4, 5, 5]],
  [4, [2, 3, 3, 4, 5]],
  [3, [2, 2, 3, 3, 4]],
  [2, [1, 2, 2, 3, 4]],
  [1, [1, 1, 2, 2, 3]],
] as const

const CELLS = MATRIX.flatMap(([likelihood, row]) =>
  row.map((rating, index) => ({ severity: index + 1 as Level, likelihood, rating })))

describe('the matrix of DCB0129', () => {
  test.each(CELLS)('severity $severity, likelihood $likelihood: rating $rating', ({ severity, likelihood, rating }) => {
    expect(ratingOf(severity, likelihood).rating).toBe(rating)
  })

  test.each([[1, 1], [2, 2], [3, 3], [4, 4], [5, 4]] as const)('rating %i is tier %i', (rating, tier) => {
    const tiers = CELLS.filter((cell) => cell.rating === rating)
      .map(({ severity, likelihood }) => ratingOf(severity, likelihood).tier)
    expect(new Set(tiers)).toEqual(new Set([tier]))
  })
})

test('a level moves by whole steps and stays within 1 to 5', () => {
  expect([shifted(4, 1), shifted(5, 1), shifted(2, -1), shifted(1, -1)]).toEqual([5, 5, 1, 1])
})

test('of two ratings the worse comes first: by rating, then severity, then likelihood', () => {
  const inOrder = [ratingOf(5, 5), ratingOf(5, 4), ratingOf(5, 3), ratingOf(4, 4), ratingOf(5, 1), ratingOf(4, 3)]
  expect(inOrder.toReversed().toSorted(compareRatings)).toEqual(inOrder)
})
