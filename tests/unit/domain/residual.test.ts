import { describe, expect, test } from 'vitest'
import type { Level } from '../../../src/domain/hazard.ts'
import { ratingOf } from '../../../src/domain/level.ts'
import { residualOf } from '../../../src/domain/residual.ts'

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]
const ALL = LEVELS.flatMap((severity) => LEVELS.flatMap((likelihood) =>
  [0, 1, 2].map((rows) => ({ severity, likelihood, rows }))))

const left = (severity: Level, likelihood: Level, rows: number) => residualOf(ratingOf(severity, likelihood), rows)

describe('safeguards buy little (P5)', () => {
  test.each([
    ['in place buys one row', 3, 4, 1, 3],
    ['verified buys two', 3, 5, 2, 3],
    ['nothing buys none', 3, 4, 0, 4],
    ['never below very low', 2, 1, 2, 1],
    ['Major harm stays at least Low', 4, 3, 2, 2],
    ['Catastrophic harm too', 5, 3, 2, 2],
    ['what was below Low already stays there', 4, 1, 2, 1],
    ['not two tiers: Significant, very high stops at high', 2, 5, 2, 4],
    ['Considerable, medium goes one tier down and no further', 3, 3, 2, 1],
  ] as const)('%s', (_, severity, likelihood, rows, expected) => {
    expect(left(severity, likelihood, rows).likelihood).toBe(expected)
  })

  test('severity never changes, and never more than one tier is bought, on any cell', () => {
    for (const { severity, likelihood, rows } of ALL) {
      const residual = left(severity, likelihood, rows)
      expect(residual).toEqual(ratingOf(severity, residual.likelihood))
      expect(ratingOf(severity, likelihood).tier - residual.tier).toBeLessThanOrEqual(1)
      expect(likelihood - residual.likelihood).toBeLessThanOrEqual(rows)
    }
  })

  test('a worse cell with fewer rows never ends up better', () => {
    for (const a of ALL) {
      for (const b of ALL) {
        const isWorse = b.severity >= a.severity && b.likelihood >= a.likelihood && b.rows <= a.rows
        if (!isWorse) continue
        expect(left(b.severity, b.likelihood, b.rows).rating)
          .toBeGreaterThanOrEqual(left(a.severity, a.likelihood, a.rows).rating)
      }
    }
  })
})
