import type { Tier } from '../domain/hazard.ts'
import type { TierCounts } from '../domain/portfolio.ts'
import { cutTo } from './cut-to.ts'
import type { Drawing, Point, Shape } from './shape.ts'

export interface PlotRow {
  readonly label: string
  /** One for each column. */
  readonly cells: readonly TierCounts[]
}

export interface PlotWords {
  /** A short sign for each tier, below its bar: where it stands tells it as well as its colour. */
  readonly signs: Readonly<Record<Tier, string>>
  /** The same for what has no tier yet. */
  readonly none: string
}

const LEFT = 190
const CELL = { width: 112, height: 52 } as const
const HEAD = 76
const HEAD_LINES = 3
/** Lower edge of the bars, from the top of a cell. */
const BASE = 44
const TALLEST = 26
const BAR = { width: 16, step: 20 } as const
const SLOTS = [1, 2, 3, 4, 0] as const
const LETTERS = { row: 26, column: 13 } as const

/**
 * Small bars of tiers, one row for each action and one column for each setting. A bar's height is its share of the
 * tallest; its number stands above it, and each tier has its own place in every cell.
 */
export const portfolioPlot = (columns: readonly string[], rows: readonly PlotRow[], words: PlotWords): Drawing => {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.flat()))
  const width = LEFT + columns.length * CELL.width
  return {
    width,
    height: HEAD + rows.length * CELL.height + 1,
    shapes: [
      ...columns.flatMap((label, index) => headShapes(label, leftOf(index), words)),
      ...rows.flatMap((row, index) => rowShapes(row, topOf(index), width, most)),
    ],
  }
}

const leftOf = (column: number): number => LEFT + column * CELL.width

const topOf = (row: number): number => HEAD + row * CELL.height

const slotX = (left: number, slot: number): number => left + 8 + slot * BAR.step

/** In as many lines as there is room for, cut between two words. */
const linesOf = (label: string, left: number = HEAD_LINES): readonly string[] => {
  const words = label.trim().split(/\s+/)
  const fits = (count: number) => !cutTo(words.slice(0, count).join(' '), LETTERS.column).endsWith('…')
  const tooMany = words.findIndex((_, index) => !fits(index + 1))
  if (left === 1 || tooMany < 1) return [cutTo(label, LETTERS.column)]
  return [words.slice(0, tooMany).join(' '), ...linesOf(words.slice(tooMany).join(' '), left - 1)]
}

const headShapes = (label: string, left: number, { signs, none }: PlotWords): readonly Shape[] => [
  ...linesOf(label).map((text, line): Shape =>
    ({ kind: 'text', text, x: left + 6, y: 14 + 15 * line, size: 12.5, bold: true, fill: 'ink' })),
  ...SLOTS.map((tier, slot): Shape => ({
    kind: 'text', text: tier === 0 ? none : signs[tier], x: slotX(left, slot) + BAR.width / 2, y: HEAD - 8, size: 11,
    anchor: 'middle', fill: 'ink-soft',
  })),
]

const rowShapes = ({ label, cells }: PlotRow, top: number, width: number, most: number): readonly Shape[] => [
  { kind: 'line', x: 0, y: top, to: { x: width, y: top }, stroke: 'line', weight: 1 },
  { kind: 'text', text: cutTo(label, LETTERS.row), x: 0, y: top + BASE - 10, size: 12.5, fill: 'ink' },
  ...cells.flatMap((counts, column) => cellShapes(counts, { x: leftOf(column), y: top + BASE }, most)),
]

/** `at`: where the first bar would stand. */
const cellShapes = (counts: TierCounts, at: Point, most: number): readonly Shape[] => [
  { kind: 'line', x: at.x + 4, y: at.y, to: { x: at.x + CELL.width - 4, y: at.y }, stroke: 'line', weight: 1 },
  ...SLOTS.flatMap((tier, slot) => barShapes(counts[tier], tier, { x: slotX(at.x, slot), y: at.y }, most)),
]

const barShapes = (count: number, tier: Tier | 0, { x, y }: Point, most: number): readonly Shape[] => {
  if (count === 0) return []
  const height = Math.max(3, Math.round((TALLEST * count) / most))
  return [
    {
      kind: 'rectangle', x, y: y - height, width: BAR.width, height, stroke: 'ink', weight: 1,
      fill: tier === 0 ? 'surface' : `tier-${tier}`,
    },
    {
      kind: 'text', text: String(count), x: x + BAR.width / 2, y: y - height - 4, size: 11.5, bold: true,
      anchor: 'middle', fill: 'ink',
    },
  ]
}
