import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlotRow, portfolioPlot } from '../../../src/charts/portfolio-plot.ts'
import type { TierCounts } from '../../../src/domain/portfolio.ts'

const words = { signs: { 1: '1', 2: '2', 3: '3', 4: '4' }, none: '–' }

const count = fc.nat({ max: 500 })
const counts: fc.Arbitrary<TierCounts> = fc.tuple(count, count, count, count, count)
const plots = fc.integer({ min: 1, max: 5 }).chain((columns) => fc.record({
  columns: fc.array(fc.string({ maxLength: 40 }), { minLength: columns, maxLength: columns }),
  rows: fc.array(
    fc.record({ label: fc.string(), cells: fc.array(counts, { minLength: columns, maxLength: columns }) }),
    { maxLength: 5 },
  ),
}))

const barsOf = (columns: readonly string[], rows: readonly PlotRow[]) =>
  portfolioPlot(columns, rows, words).shapes.filter((shape) => shape.kind === 'rectangle')

test('every count has a bar with its number above, and where nothing is counted nothing stands', () => {
  fc.assert(fc.property(plots, ({ columns, rows }) => {
    const all = rows.flatMap(({ cells }) => cells.flat()).filter((n) => n > 0)
    expect(barsOf(columns, rows)).toHaveLength(all.length)
    const numbers = portfolioPlot(columns, rows, words).shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.size === 11.5 ? [Number(shape.text)] : [])
    expect(numbers.toSorted()).toEqual(all.toSorted())
  }))
})

test('nothing is drawn beyond the edges, and no bar stands in the row above', () => {
  fc.assert(fc.property(plots, ({ columns, rows }) => {
    const { width, height, shapes } = portfolioPlot(columns, rows, words)
    expect(shapes.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([])
    expect(barsOf(columns, rows).filter((bar) => bar.height > 26)).toEqual([])
  }))
})

test('a tier has the same place in every cell, beside its colour', () => {
  const bars = barsOf(['a', 'b'], [{ label: 'x', cells: [[1, 2, 3, 4, 5], [0, 0, 0, 0, 1]] }])
  expect(bars.map(({ fill }) => fill)).toEqual(['tier-1', 'tier-2', 'tier-3', 'tier-4', 'surface', 'tier-4'])
  expect((bars[5]?.x ?? 0) - (bars[3]?.x ?? 0)).toBe(112)
  expect(bars.map(({ height }) => height)).toEqual([10, 16, 21, 26, 5, 5])
})

test('a long name of a setting takes up to three lines, cut between words', () => {
  const { shapes } = portfolioPlot(['From a school, employer or insurer', 'Alone, anywhere'], [], words)
  const heads = shapes.flatMap((shape) => (shape.kind === 'text' && shape.size === 12.5 ? [shape.text] : []))
  expect(heads).toEqual(['From a school,', 'employer or', 'insurer', 'Alone,', 'anywhere'])
})
