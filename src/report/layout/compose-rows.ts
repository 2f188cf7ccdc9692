import type { Band } from './band.ts'
import { withoutOrphans } from './band.ts'
import type { Place } from './compose-text.ts'
import { bold, drawLine, lineBands, stacked } from './compose-text.ts'
import type { TextLook } from './look.ts'
import { BODY, CAPTION, CELL, INK } from './look.ts'
import type { Block, Column } from '../outline.ts'
import { horizontal } from '../pdf/path.ts'
import type { StructureElement } from '../pdf/structure.ts'
import { child } from '../pdf/structure.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'
import type { Line } from './typography.ts'

interface Cell {
  readonly lines: readonly Line[]
  readonly x: number
  readonly element: StructureElement
  /** Right edge, for figures that stand under one another. */
  readonly right?: number
}

/** Rows of this many lines or fewer stay on one page. */
const SHORT = 8

const rule = (pdf: TaggedPdf, left: number, width: number, y: number) =>
  pdf.artifact(() => pdf.path(horizontal(width, INK.rule), { x: left, y }))

const drawCell = (
  pdf: TaggedPdf, { lines, x, right, element }: Cell, row: number, y: number, look: TextLook, again: boolean,
) => {
  const line = lines[row]
  if (line === undefined) return
  const draw = () => drawLine(pdf, line, right === undefined ? x : right - line.width, y, look)
  if (again) pdf.artifact(draw, 'Pagination')
  else pdf.mark(element, draw)
}

const PADDING = 4

/** One band per line of the tallest cell; a rule above the first. */
const rowBands = (cells: readonly Cell[], look: TextLook, { left, width }: Place): readonly Band[] => {
  const height = Math.max(...cells.map(({ lines }) => lines.length))
  const bands = Array.from({ length: height }, (_, row): Band => {
    const above = row === 0 ? PADDING : 0
    const below = row === height - 1 ? PADDING : 0
    return {
      before: 0,
      height: above + look.leading + below,
      glued: height <= SHORT && row < height - 1,
      frames: [],
      draw: (pdf, y, again) => {
        if (row === 0) rule(pdf, left, width, y)
        for (const cell of cells) drawCell(pdf, cell, row, y + above, look, again)
      },
    }
  })
  return withoutOrphans(bands)
}

const GUTTER = 10

/** Left edge and width of each column, gutters between them. */
const grid = (columns: readonly Column[], { left, width }: Place) => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const room = width - GUTTER * (columns.length - 1)
  let x = left
  return columns.map(({ share }) => {
    const column = { x, width: (room * share) / shares }
    x += column.width + GUTTER
    return column
  })
}

type Table = Extract<Block, { kind: 'table' }>

const HEAD: TextLook = { ...CELL, ink: INK.accent }

/** Caption and head once as text; the head again, as an artifact, wherever the table goes on. */
export const composeTable = (table: Table, place: Place): readonly Band[] => {
  const { type, left, width, parent } = place
  const element = child(parent, 'Table')
  const places = grid(table.columns, place)
  const cell = (prose: Parameters<typeof type.set>[0], column: number, of: StructureElement): Cell => {
    const { x, width: room } = places[column] ?? { x: left, width }
    const lines = type.set(prose, CELL.size, room)
    return { lines, x, element: of, ...(table.columns[column]?.align && { right: x + room }) }
  }
  const captionLines = type.set(table.caption, CAPTION.size, width)
  const caption = lineBands(captionLines, left, CAPTION, child(element, 'Caption'))
  const headRow = child(child(element, 'THead'), 'TR')
  const headCells = table.columns.map((column, i) =>
    cell(bold(column.head), i, child(headRow, 'TH', { scope: 'Column' })))
  const head = rowBands(headCells, HEAD, place).map((band): Band => ({ ...band, glued: true }))
  const body = child(element, 'TBody')
  const rows = table.rows.flatMap((row) => {
    const tr = child(body, 'TR')
    const cells = row.map((prose, i) =>
      cell(prose, i, i === 0 ? child(tr, 'TH', { scope: 'Row' }) : child(tr, 'TD')))
    return rowBands(cells, CELL, place).map((band) => ({ ...band, head }))
  })
  return [...caption.map((band) => ({ ...band, glued: true })), ...head, ...rows]
}

/** Terms to the left, what is said of them to the right: a list to those who listen. */
export const composeDefinitions = (
  { rows }: Extract<Block, { kind: 'definitions' }>, place: Place,
): readonly Band[] => {
  const { type, left, width, parent } = place
  const list = child(parent, 'L', { numbering: 'None' })
  const [terms, details] = grid([{ head: '', share: 5 }, { head: '', share: 17 }], place)
  if (terms === undefined || details === undefined) return []
  return rows.flatMap((row, i) => {
    const entry = child(list, 'LI')
    const term = { lines: type.set(bold(row.term), CELL.size, terms.width), x: left, element: child(entry, 'Lbl') }
    const said = type.set(stacked(row.details), CELL.size, details.width)
    const cells = [term, { lines: said, x: details.x, element: child(entry, 'LBody') }]
    const bands = rowBands(cells, CELL, { ...place, width })
    return bands.map((band, line) => (i === 0 && line === 0 ? { ...band, before: BODY.before } : band))
  })
}
