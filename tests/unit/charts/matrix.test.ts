import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MatrixWords, type PlacedHazard, matrixDrawing } from '../../../src/charts/matrix.ts'
import type { Level } from '../../../src/domain/hazard.ts'
import { ratingOf } from '../../../src/domain/level.ts'

const LEVELS = { 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five' } as const
const words: MatrixWords = {
  severity: 'How bad', likelihood: 'How likely', severities: LEVELS, likelihoods: LEVELS, more: (n) => `+${n}`,
}

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
const placed = fc.array(fc.tuple(level, level, level), { maxLength: 40 }).map((all): readonly PlacedHazard[] =>
  all.map(([severity, before, after], index) => ({
    place: index + 1,
    inherent: ratingOf(severity, before),
    residual: ratingOf(severity, after),
  })))

const textsOf = (hazards: readonly PlacedHazard[]): readonly string[] =>
  matrixDrawing(hazards, words).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

const circlesOf = (hazards: readonly PlacedHazard[]) =>
  matrixDrawing(hazards, words).shapes.filter((shape) => shape.kind === 'circle')

test('a cell for each severity and likelihood, the worst in the upper right corner', () => {
  const cells = matrixDrawing([], words).shapes.filter((shape) => shape.kind === 'rectangle')
  const fills = cells.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ fill }) => fill)
  expect(cells).toHaveLength(25)
  expect(fills.slice(0, 5)).toEqual(['tier-3', 'tier-4', 'tier-4', 'tier-4', 'tier-4'])
  expect(fills.slice(-5)).toEqual(['tier-1', 'tier-1', 'tier-2', 'tier-2', 'tier-3'])
})

test('a hazard that safeguards moved stands full where it is, and as an open ring where it was', () => {
  const circles = circlesOf([{ place: 1, inherent: ratingOf(4, 4), residual: ratingOf(4, 2) }])
  const ring = circles.find(({ fill }) => fill === undefined)
  const full = circles.find(({ fill }) => fill === 'ink')
  expect(circles).toHaveLength(2)
  expect(full?.y).toBeGreaterThan(ring?.y ?? Infinity)
})

test('one that stayed is drawn once', () => {
  expect(circlesOf([{ place: 1, inherent: ratingOf(2, 2), residual: ratingOf(2, 2) }])).toHaveLength(1)
})

test('what does not fit into a cell is counted, so that no hazard is lost', () => {
  fc.assert(fc.property(placed, (hazards) => {
    const shown = circlesOf(hazards).length
    const hidden = textsOf(hazards).filter((text) => text.startsWith('+')).reduce((sum, text) => sum + Number(text), 0)
    const moved = hazards.filter(({ inherent, residual }) => inherent.likelihood !== residual.likelihood).length
    expect(shown + hidden).toBe(hazards.length + moved)
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
