import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Shape } from '../../../src/charts/shape.ts'
import { type TierRow, tierStrip } from '../../../src/charts/tier-strip.ts'
import type { Tier } from '../../../src/domain/hazard.ts'

const WORDS = { tiers: { 1: 'Low', 2: 'Moderate', 3: 'High', 4: 'Very high' }, few: 'not enough' } as const
const row = (label: string, best: Tier, worst: Tier, enough = true): TierRow => ({ label, best, worst, enough })

type Text = Extract<Shape, { kind: 'text' }>
type Box = Extract<Shape, { kind: 'rectangle' }>
const shapesOf = (rows: readonly TierRow[]) => tierStrip(rows, WORDS).shapes
const texts = (shapes: readonly Shape[]): readonly Text[] => shapes.filter((shape) => shape.kind === 'text')
const boxes = (shapes: readonly Shape[]): readonly Box[] => shapes.filter((shape) => shape.kind === 'rectangle')
const withoutHead = (shapes: readonly Shape[]) => shapes.filter(({ y }) => y > 44)

const tier = fc.constantFrom<Tier>(1, 2, 3, 4)
const anyLabel = fc.string({ unit: 'grapheme', maxLength: 60 })
const anyRow = fc.record({ label: anyLabel, a: tier, b: tier, enough: fc.boolean() })
  .map(({ label, a, b, enough }) => row(label, a < b ? a : b, a < b ? b : a, enough))

test('the columns carry number and word in the ink of their tier, from low to very high', () => {
  const head = texts(shapesOf([row('Joint', 2, 2)])).filter(({ y }) => y < 44)
  expect(head.map(({ text }) => text)).toEqual(['1', 'Low', '2', 'Moderate', '3', 'High', '4', 'Very high'])
  const fills = [1, 2, 3, 4].flatMap((n) => [`on-tier-${n}`, `on-tier-${n}`])
  expect(head.map(({ fill }) => fill)).toEqual(fills)
  const lefts = head.filter(({ text }) => /^\d$/.test(text)).map(({ x }) => x)
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
})

test('the worst stands in its column with its number, and a bar leads to it from the best', () => {
  const shapes = withoutHead(shapesOf([row('Joint', 2, 4)]))
  const [bar, mark] = boxes(shapes)
  const number = texts(shapes).find(({ text }) => text === '4')
  const column = (n: string) => texts(shapesOf([])).find(({ text }) => text === n)?.x ?? 0
  expect(number?.x).toBe(column('4'))
  expect(mark?.fill).toBe('tier-4')
  expect(bar?.x).toBe(column('2'))
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBe(mark?.x)
})

test('a tier that is settled has no bar, and one that cannot be shown has words and no mark', () => {
  expect(boxes(withoutHead(shapesOf([row('Joint', 3, 3)])))).toHaveLength(1)
  const few = withoutHead(shapesOf([row('Joint', 1, 4, false)]))
  expect(boxes(few)).toEqual([])
  expect(texts(few).map(({ text }) => text)).toEqual(['Joint', WORDS.few])
})

test('only the joint answers, which come first, are set bold', () => {
  const labels = texts(shapesOf([row('Joint', 2, 2), row('Ada', 2, 2), row('Mo', 3, 3)])).filter(({ x }) => x === 0)
  expect(labels.map(({ text, bold }) => [text, bold])).toEqual([['Joint', true], ['Ada', undefined], ['Mo', undefined]])
})

test.each([
  ['Dr Anneliese Brøndum-Kierkegaard von Übersee', /^Dr Anneliese Brøndum.*…$/],
  ['W'.repeat(40), /^W{10,20}…$/],
  ['田'.repeat(40), /^田{10,14}…$/],
  ['Someone without a name (2)', /^Someone without a name \(2\)$/],
])('of %s as much is drawn as there is room for', (label, drawn) => {
  expect(texts(shapesOf([row(label, 1, 1)])).find(({ x }) => x === 0)?.text).toMatch(drawn)
})

test('every row tells its tier without colour, and all lies within the drawing', () => {
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
    const { width, height, shapes } = tierStrip(rows, WORDS)
    const told = texts(withoutHead(shapes)).filter(({ x }) => x > 0).map(({ text }) => text)
    expect(told).toEqual(rows.map(({ worst, enough }) => (enough ? String(worst) : WORDS.few)))
    for (const shape of shapes) {
      const right = shape.kind === 'rectangle' ? shape.x + shape.width : shape.kind === 'line' ? shape.to.x : shape.x
      const foot = shape.kind === 'rectangle' ? shape.y + shape.height : shape.kind === 'line' ? shape.to.y : shape.y
      expect(shape.x >= 0 && shape.y >= 0 && right <= width && foot <= height).toBe(true)
    }
  }))
})
