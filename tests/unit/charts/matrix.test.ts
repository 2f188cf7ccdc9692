import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MatrixWords, matrixDrawing } from '../../../src/charts/matrix.ts'
import type { PlacedHazard } from '../../../src/charts/placed-hazards.ts'
import type { Level } from '../../../src/domain/hazard.ts'
import { ratingOf } from '../../../src/domain/level.ts'
import type { Shape } from '../../../src/charts/shape.ts'

const LEVELS = { 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five' } as const
const words: MatrixWords = {
  severity: 'How bad', likelihood: 'How likely', severities: LEVELS, likelihoods: LEVELS, more: (n) => `+${n}`,
}

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
const rating = fc.tuple(level, level).map(([severity, likelihood]) => ratingOf(severity, likelihood))
const rules = fc.tuple(level, level, level).map(([severity, before, after]) =>
  ({ before: ratingOf(severity, before), after: ratingOf(severity, after) }))
const hazard = fc.oneof(
  fc.record({ rules, people: fc.option(rating) }),
  fc.record({ rules: fc.constant(null), people: rating }),
)
const placed = fc.array(hazard, { maxLength: 40 }).map((all): readonly PlacedHazard[] =>
  all.map((one, index) => ({ place: index + 1, ...one })))

const onlyRules = (place: number, before: Level, after: Level): PlacedHazard =>
  ({ place, rules: { before: ratingOf(4, before), after: ratingOf(4, after) }, people: null })

const textsOf = (hazards: readonly PlacedHazard[]): readonly string[] =>
  matrixDrawing(hazards, words).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

const shapesOf = <K extends Shape['kind']>(hazards: readonly PlacedHazard[], kind: K) =>
  matrixDrawing(hazards, words).shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind)

const CELLS = 25

test('a cell for each severity and likelihood, the worst in the upper right corner', () => {
  const cells = matrixDrawing([], words).shapes.filter((shape) => shape.kind === 'rectangle')
  const fills = cells.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ fill }) => fill)
  expect(cells).toHaveLength(25)
  expect(fills.slice(0, 5)).toEqual(['tier-3', 'tier-4', 'tier-4', 'tier-4', 'tier-4'])
  expect(fills.slice(-5)).toEqual(['tier-1', 'tier-1', 'tier-2', 'tier-2', 'tier-3'])
})

test('a hazard that safeguards moved stands full where it is, joined with an open ring where it was', () => {
  const moved = [onlyRules(1, 4, 2)]
  const circles = shapesOf(moved, 'circle')
  const ring = circles.find(({ fill }) => fill === 'surface')
  const full = circles.find(({ fill }) => fill === 'ink')
  expect(circles).toHaveLength(2)
  expect(full?.y).toBeGreaterThan(ring?.y ?? Infinity)
  for (const line of shapesOf(moved, 'line')) {
    expect([line.x, line.y, line.to]).toEqual([ring?.x, ring?.y, { x: full?.x, y: full?.y }])
  }
})

test('one that stayed is drawn once, and nothing is joined', () => {
  expect(shapesOf([onlyRules(1, 2, 2)], 'circle')).toHaveLength(1)
  expect(shapesOf([onlyRules(1, 2, 2)], 'line')).toEqual([])
})

test('what people rate higher, and what they named themselves, is a square; only the first is joined', () => {
  const raised = { ...onlyRules(1, 2, 2), people: ratingOf(4, 5) }
  const own = { place: 2, rules: null, people: ratingOf(1, 1) }
  expect(shapesOf([raised], 'rectangle')).toHaveLength(CELLS + 1)
  expect(shapesOf([own], 'rectangle')).toHaveLength(CELLS + 1)
  expect(shapesOf([raised], 'line').length).toBeGreaterThan(0)
  expect(shapesOf([own], 'line')).toEqual([])
})

test('a line is drawn before every mark, so that no number is struck through', () => {
  fc.assert(fc.property(placed, (hazards) => {
    const kinds = matrixDrawing(hazards, words).shapes.map(({ kind }) => kind)
    const lastLine = kinds.lastIndexOf('line')
    expect(lastLine === -1 || lastLine < kinds.indexOf('circle')).toBe(true)
  }))
})

test('what does not fit into a cell is counted, so that no hazard is lost', () => {
  fc.assert(fc.property(placed, (hazards) => {
    const shown = shapesOf(hazards, 'circle').length + shapesOf(hazards, 'rectangle').length - CELLS
    const hidden = textsOf(hazards).filter((text) => text.startsWith('+')).reduce((sum, text) => sum + Number(text), 0)
    const stands = hazards.reduce((sum, { rules: said, people }) => {
      const places = said === null ? 0 : said.before.likelihood === said.after.likelihood ? 1 : 2
      return sum + places + (people === null ? 0 : 1)
    }, 0)
    expect(shown + hidden).toBe(stands)
  }))
})

test('every shape lies within the drawing', () => {
  fc.assert(fc.property(placed, (hazards) => {
    const { width, height, shapes } = matrixDrawing(hazards, words)
    const outside = shapes.filter((shape) => {
      const [right, foot] = shape.kind === 'rectangle'
        ? [shape.x + shape.width, shape.y + shape.height]
        : [shape.x, shape.y]
      return shape.x < 0 || shape.y < 0 || right > width || foot > height
    })
    expect(outside).toEqual([])
  }))
})
