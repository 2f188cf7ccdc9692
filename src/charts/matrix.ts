import type { Level } from '../domain/hazard.ts'
import { ratingOf } from '../domain/level.ts'
import type { Rating } from '../domain/result.ts'
import { joinShapes, markShapes, markText, pinned } from './matrix-marks.ts'
import type { PlacedHazard } from './placed-hazards.ts'
import type { Drawing, LevelWords, Point, Shape } from './shape.ts'

export interface MatrixWords {
  readonly severity: string
  readonly likelihood: string
  readonly severities: LevelWords
  readonly likelihoods: LevelWords
  /** Stands for the marks that do not fit into a cell: "+3". */
  readonly more: (count: number) => string
}

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[]
/** Wide enough for "Considerable" beside "Significant" on the axis. */
const CELL = { width: 76, height: 58 } as const
const LEFT = 84
const TOP = 22
const FOOT = 54
/** Letters of a severity's name on one line; a longer one goes on below. */
const LABEL = 12

const SIZE = { width: LEFT + 5 * CELL.width + 4, height: TOP + 5 * CELL.height + FOOT } as const

/**
 * The risk matrix of DCB0129, severity to the right and likelihood upwards, with every hazard as a numbered mark: full
 * where it stands after safeguards, an open ring where it stood before them, a square where people at the table put it;
 * a line joins what is one hazard.
 */
export const matrixDrawing = (placed: readonly PlacedHazard[], words: MatrixWords): Drawing => {
  const pins = pinned(placed, RATINGS, cornerOf)
  return {
    ...SIZE,
    shapes: [
      ...RATINGS.map(cellShape),
      ...joinShapes(pins),
      ...RATINGS.map(ratingText),
      ...pins.marks.flatMap(markShapes),
      ...pins.overflows.map(({ at, count, rating }) => markText(words.more(count), at, `on-tier-${rating.tier}`)),
      ...axisShapes(words),
    ],
  }
}

/** The 25 cells. */
const RATINGS: readonly Rating[] =
  LEVELS.flatMap((likelihood) => LEVELS.map((severity) => ratingOf(severity, likelihood)))

const cornerOf = ({ severity, likelihood }: Rating): Point =>
  ({ x: LEFT + (severity - 1) * CELL.width, y: TOP + (5 - likelihood) * CELL.height })

const cellShape = (rating: Rating): Shape =>
  ({ kind: 'rectangle', ...cornerOf(rating), ...CELL, fill: `tier-${rating.tier}`, stroke: 'surface', weight: 2 })

/** In the upper right corner, so that a tier is told by a number as well as by its colour. */
const ratingText = (at: Rating): Shape => {
  const { x, y } = cornerOf(at)
  const corner = { x: x + CELL.width - 4, y: y + 11 }
  return { kind: 'text', text: String(at.rating), ...corner, size: 10, anchor: 'end', fill: `on-tier-${at.tier}` }
}

const axisShapes = (words: MatrixWords): readonly Shape[] => [
  { kind: 'text', text: words.likelihood, x: 0, y: 13, size: 11, bold: true, fill: 'ink' },
  ...LEVELS.flatMap((level) => likelihoodLabel(level, words)),
  ...LEVELS.flatMap((level) => severityLabel(level, words)),
  { kind: 'text', text: words.severity, x: 0, y: TOP + 5 * CELL.height + 16, size: 11, bold: true, fill: 'ink' },
]

const likelihoodLabel = (level: Level, { likelihoods }: MatrixWords): readonly Shape[] => {
  const y = TOP + (5 - level) * CELL.height + CELL.height / 2
  return [
    { kind: 'text', text: String(level), x: LEFT - 8, y: y - 2, size: 13, anchor: 'end', bold: true, fill: 'ink' },
    { kind: 'text', text: likelihoods[level], x: LEFT - 8, y: y + 12, size: 11, anchor: 'end', fill: 'ink-soft' },
  ]
}

/** A name that is too long for its column in two lines, cut at a space. */
const linesOf = (name: string): readonly string[] => {
  const space = name.indexOf(' ')
  return name.length <= LABEL || space < 0 ? [name] : [name.slice(0, space), name.slice(space + 1)]
}

const severityLabel = (level: Level, { severities }: MatrixWords): readonly Shape[] => {
  const x = LEFT + (level - 0.5) * CELL.width
  const y = TOP + 5 * CELL.height
  return [
    { kind: 'text', text: String(level), x, y: y + 16, size: 13, anchor: 'middle', bold: true, fill: 'ink' },
    ...linesOf(severities[level]).map((text, row): Shape =>
      ({ kind: 'text', text, x, y: y + 31 + 13 * row, size: 11, anchor: 'middle', fill: 'ink-soft' })),
  ]
}
