import type { Rating } from '../domain/result.ts'
import type { PlacedHazard } from './placed-hazards.ts'
import type { Point, Shape, Tone } from './shape.ts'

/** A hazard where it stands after safeguards, where it stood before them, or where people at the table put it. */
interface Mark {
  readonly place: number
  readonly stands: 'after' | 'before' | 'people'
  readonly rating: Rating
}

interface PinnedMark extends Mark {
  readonly at: Point
}

/** The marks that found room, and for each crowded cell where it says how many did not. */
export interface Pins {
  readonly marks: readonly PinnedMark[]
  readonly overflows: readonly { readonly at: Point; readonly count: number; readonly rating: Rating }[]
}

const MARK = { radius: 8.5, perRow: 4, fit: 8, step: { x: 18, y: 20 }, inset: { x: 11, y: 24 } } as const

const isSameCell = (a: Rating, b: Rating): boolean => a.severity === b.severity && a.likelihood === b.likelihood

/** What stands now comes first: a crowded cell rather leaves out where something once stood. */
const marksOf = (placed: readonly PlacedHazard[]): readonly Mark[] => [
  ...placed.flatMap(({ place, rules }): readonly Mark[] =>
    rules === null ? [] : [{ place, stands: 'after', rating: rules.after }]),
  ...placed.flatMap(({ place, people }): readonly Mark[] =>
    people === null ? [] : [{ place, stands: 'people', rating: people }]),
  ...placed.flatMap(({ place, rules }): readonly Mark[] =>
    rules === null || isSameCell(rules.before, rules.after) ? [] : [{ place, stands: 'before', rating: rules.before }]),
]

const spot = (corner: Point, index: number): Point => ({
  x: corner.x + MARK.inset.x + (index % MARK.perRow) * MARK.step.x,
  y: corner.y + MARK.inset.y + Math.floor(index / MARK.perRow) * MARK.step.y,
})

/** Gives every mark a spot in its cell; `cornerOf` is the upper left corner of the cell of a rating. */
export const pinned = (
  placed: readonly PlacedHazard[], cells: readonly Rating[], cornerOf: (cell: Rating) => Point,
): Pins => {
  const marks = marksOf(placed)
  const pins = cells.map((cell): Pins => {
    const inCell = marks.filter(({ rating }) => isSameCell(rating, cell))
    const shown = inCell.length > MARK.fit ? inCell.slice(0, MARK.fit - 1) : inCell
    const count = inCell.length - shown.length
    return {
      marks: shown.map((mark, index) => ({ ...mark, at: spot(cornerOf(cell), index) })),
      overflows: count === 0 ? [] : [{ at: spot(cornerOf(cell), shown.length), count, rating: cell }],
    }
  })
  return { marks: pins.flatMap((cell) => cell.marks), overflows: pins.flatMap(({ overflows }) => overflows) }
}

/** Joins the spots of one hazard; a light edge keeps the line in sight on the darkest cells. */
export const joinShapes = ({ marks }: Pins): readonly Shape[] =>
  marks.filter(({ stands }) => stands !== 'after').flatMap(({ place, at }): readonly Shape[] => {
    const after = marks.find((mark) => mark.place === place && mark.stands === 'after')
    if (after === undefined) return []
    const line = { kind: 'line', ...at, to: after.at } as const
    return [{ ...line, stroke: 'surface', weight: 4 }, { ...line, stroke: 'ink', weight: 1.5 }]
  })

/**
 * A full mark, an open ring or a square: told apart without colour, on the darkest cell too. All are filled, so that no
 * line shows through a number.
 */
export const markShapes = ({ place, stands, at }: PinnedMark): readonly Shape[] => {
  const circle = { kind: 'circle', ...at, radius: MARK.radius } as const
  const number = (fill: Tone) => markText(String(place), at, fill)
  switch (stands) {
    case 'after': return [{ ...circle, fill: 'ink', stroke: 'surface' }, number('surface')]
    case 'before': return [{ ...circle, fill: 'surface', stroke: 'ink' }, number('ink')]
    case 'people': return [squareAt(at), number('ink')]
  }
}

const squareAt = ({ x, y }: Point): Shape => {
  const side = 2 * MARK.radius - 1
  const corner = { x: x - side / 2, y: y - side / 2 }
  return { kind: 'rectangle', ...corner, width: side, height: side, fill: 'surface', stroke: 'ink', weight: 2 }
}

export const markText = (text: string, { x, y }: Point, fill: Tone): Shape =>
  ({ kind: 'text', text, x, y: y + 3.5, size: 10, anchor: 'middle', bold: true, fill })
