import type { Tier } from '../domain/hazard.ts'
import type { Interval } from '../domain/result.ts'
import { cutTo } from './cut-to.ts'
import type { Drawing, Point, Shape } from './shape.ts'

/** The tier as somebody sees it. */
export interface TierRow extends Interval<Tier> {
  readonly label: string
  /** False: no tier is shown. */
  readonly enough: boolean
}

export interface TierStripWords {
  readonly tiers: Readonly<Record<Tier, string>>
  /** Stands in the row of whoever has no tier. */
  readonly few: string
}

const TIERS = [1, 2, 3, 4] as const satisfies readonly Tier[]
const LEFT = 200
const CELL = { width: 110, height: 28 } as const
const HEAD = 44
/** After the joint answers, which all others are held against. */
const GAP = 8
const MARK = { width: 34, height: 20 } as const
/** What a label may be wide, in letters of middling width. */
const LETTERS = 27

const WIDTH = LEFT + 4 * CELL.width

/**
 * One line for each way to see it, the joint one first: a bar from the tier at best to the tier at worst, the worst
 * marked with its number, so that nothing hangs on a colour.
 */
export const tierStrip = (rows: readonly TierRow[], words: TierStripWords): Drawing => {
  const gap = rows.length > 1 ? GAP : 0
  const height = HEAD + rows.length * CELL.height + gap
  return {
    width: WIDTH,
    height,
    shapes: [
      ...TIERS.flatMap((tier) => headShapes(tier, words)),
      ...TIERS.map((tier) => gridLine({ x: leftOf(tier), y: HEAD }, { x: leftOf(tier), y: height })),
      ...rows.flatMap((row, index) => rowShapes(row, index === 0, topOf(index), words)),
    ],
  }
}

const leftOf = (tier: Tier): number => LEFT + (tier - 1) * CELL.width

const topOf = (row: number): number => HEAD + row * CELL.height + (row === 0 ? 0 : GAP)

const gridLine = (from: Point, to: Point): Shape =>
  ({ kind: 'line', ...from, to, stroke: 'line', weight: 1 })

const HEAD_CELL = { kind: 'rectangle', y: 0, width: CELL.width, height: HEAD - 4, stroke: 'line' } as const

const headShapes = (tier: Tier, { tiers }: TierStripWords): readonly Shape[] => {
  const x = leftOf(tier) + CELL.width / 2
  const fill = `on-tier-${tier}` as const
  return [
    { ...HEAD_CELL, x: leftOf(tier), fill: `tier-${tier}` },
    { kind: 'text', text: String(tier), x, y: 17, size: 14, anchor: 'middle', bold: true, fill },
    { kind: 'text', text: tiers[tier], x, y: 33, size: 13, anchor: 'middle', fill },
  ]
}

const rowShapes = (row: TierRow, isJoint: boolean, top: number, { few }: TierStripWords): readonly Shape[] => {
  const base = top + CELL.height / 2 + 4.5
  const label = { kind: 'text', text: cutTo(row.label, LETTERS), x: 0, y: base, size: 12.5, fill: 'ink' } as const
  return [
    gridLine({ x: 0, y: top + CELL.height }, { x: WIDTH, y: top + CELL.height }),
    isJoint ? { ...label, bold: true } : label,
    ...(row.enough
      ? barShapes(row, top)
      : [{ kind: 'text', text: few, x: LEFT + 10, y: base, size: 12, fill: 'ink-soft' } as const]),
  ]
}

const barShapes = ({ best, worst }: TierRow, top: number): readonly Shape[] => {
  const middle = { x: leftOf(worst) + CELL.width / 2, y: top + CELL.height / 2 }
  const from = leftOf(best) + CELL.width / 2
  const mark = { x: middle.x - MARK.width / 2, y: middle.y - MARK.height / 2, ...MARK }
  return [
    ...(best === worst ? [] : [
      { kind: 'rectangle', x: from, y: middle.y - 3, width: mark.x - from, height: 6, fill: 'ink-soft' } as const,
      { kind: 'circle', x: from, y: middle.y, radius: 6, fill: 'surface', stroke: 'ink', weight: 1.5 } as const,
    ]),
    { kind: 'rectangle', ...mark, fill: `tier-${worst}`, stroke: 'ink', weight: 1.5 },
    {
      kind: 'text', text: String(worst), x: middle.x, y: middle.y + 4.5, size: 13, anchor: 'middle', bold: true,
      fill: `on-tier-${worst}`,
    },
  ]
}
