import type { Level, Tier } from '../domain/hazard.ts'
import { ratingOf } from '../domain/level.ts'
import type { Rating } from '../domain/result.ts'
import type { Drawing, LevelWords, Point, Shape, Tone } from './shape.ts'

/** One hazard on the matrix: the number it has in the list, and where it stands before and after safeguards. */
export interface PlacedHazard {
  readonly place: number
  readonly inherent: Rating
  readonly residual: Rating
}

export interface MatrixWords {
  readonly severity: string
  readonly likelihood: string
  readonly severities: LevelWords
  readonly likelihoods: LevelWords
  /** Stands for the marks that do not fit into a cell: "+3". */
  readonly more: (count: number) => string
}

interface Mark {
  readonly place: number
  readonly moved: boolean
}

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[]
/** Wide enough for "Considerable" beside "Significant" on the axis. */
const CELL = { width: 76, height: 58 } as const
const LEFT = 84
const TOP = 22
const FOOT = 54
/** Letters of a severity's name on one line; a longer one goes on below. */
const LABEL = 12
const MARK = { radius: 9, perRow: 3, fit: 6, step: 21 } as const

const SIZE = { width: LEFT + 5 * CELL.width + 4, height: TOP + 5 * CELL.height + FOOT } as const

/**
 * The risk matrix of DCB0129, severity to the right and likelihood upwards, with every hazard as a numbered mark: full
 * where it stands after safeguards, an open ring where it stood before them.
 */
export const matrixDrawing = (placed: readonly PlacedHazard[], words: MatrixWords): Drawing => ({
  ...SIZE,
  shapes: [
    ...LEVELS.flatMap((likelihood) => LEVELS.flatMap((severity) => cellShapes(placed, severity, likelihood, words))),
    ...axisShapes(words),
  ],
})

const cellShapes = (
  placed: readonly PlacedHazard[], severity: Level, likelihood: Level, words: MatrixWords,
): readonly Shape[] => {
  const { rating, tier } = ratingOf(severity, likelihood)
  const x = LEFT + (severity - 1) * CELL.width
  const y = TOP + (5 - likelihood) * CELL.height
  return [
    { kind: 'rectangle', x, y, ...CELL, fill: `tier-${tier}`, stroke: 'surface', weight: 2 },
    ratingText(rating, x, y, `on-tier-${tier}`),
    ...markShapes(marksIn(placed, severity, likelihood), x, y, tier, words),
  ]
}

/** In the upper right corner, so that a tier is told by a number as well as by its colour. */
const ratingText = (rating: Level, x: number, y: number, fill: Tone): Shape =>
  ({ kind: 'text', text: String(rating), x: x + CELL.width - 4, y: y + 11, size: 10, anchor: 'end', fill })

const isIn = (rating: Rating, severity: Level, likelihood: Level): boolean =>
  rating.severity === severity && rating.likelihood === likelihood

const marksIn = (placed: readonly PlacedHazard[], severity: Level, likelihood: Level): readonly Mark[] => [
  ...placed
    .filter(({ residual }) => isIn(residual, severity, likelihood))
    .map(({ place }) => ({ place, moved: false })),
  ...placed
    .filter(({ inherent, residual }) =>
      isIn(inherent, severity, likelihood) && !isIn(residual, severity, likelihood))
    .map(({ place }) => ({ place, moved: true })),
]

const markShapes = (
  marks: readonly Mark[], x: number, y: number, tier: Tier, words: MatrixWords,
): readonly Shape[] => {
  const drawn = marks.length > MARK.fit ? marks.slice(0, MARK.fit - 1) : marks
  const at = (index: number) => ({
    x: x + 14 + (index % MARK.perRow) * MARK.step,
    y: y + 22 + Math.floor(index / MARK.perRow) * MARK.step,
  })
  const rest = marks.length - drawn.length
  const overflow = at(drawn.length)
  return [
    ...drawn.flatMap((mark, index) => markAt(mark, at(index), tier)),
    ...(rest === 0 ? [] : [markText(words.more(rest), overflow, `on-tier-${tier}`)]),
  ]
}

const markAt = ({ place, moved }: Mark, at: Point, tier: Tier): readonly Shape[] => [
  moved
    ? { kind: 'circle', ...at, radius: MARK.radius, stroke: `on-tier-${tier}`, weight: 1 }
    : { kind: 'circle', ...at, radius: MARK.radius, fill: 'ink', stroke: 'surface', weight: 1 },
  markText(String(place), at, moved ? `on-tier-${tier}` : 'surface'),
]

const markText = (text: string, { x, y }: Point, fill: Tone): Shape =>
  ({ kind: 'text', text, x, y: y + 3.5, size: 10, anchor: 'middle', bold: true, fill })

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
