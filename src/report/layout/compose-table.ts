import type { Band } from './band.ts'
import type { Cell } from './compose-rows.ts'
import { SIGN_ROOM, grid, rowBands } from './compose-rows.ts'
import type { Place } from './compose-text.ts'
import { bold, lineBands } from './compose-text.ts'
import type { TextLook } from './look.ts'
import { CAPTION, CELL, INK } from './look.ts'
import type { Block } from '../outline.ts'
import type { StructureElement } from '../pdf/structure.ts'
import { child } from '../pdf/structure.ts'

type Table = Extract<Block, { kind: 'table' }>

const HEAD: TextLook = { ...CELL, ink: INK.accent }

/** Caption and head once as text; the head again, as an artifact, wherever the table goes on. */
export const composeTable = (table: Table, place: Place): readonly Band[] => {
  const { type, left, width, parent } = place
  const element = child(parent, 'Table')
  const places = grid(table.columns, place)
  const cell = (prose: Parameters<typeof type.set>[0], column: number, of: StructureElement, indent = 0): Cell => {
    const { x, width: room } = places[column] ?? { x: left, width }
    const lines = type.set(prose, CELL.size, room - indent)
    return { lines, x: x + indent, element: of, ...(table.columns[column]?.align && { right: x + room }) }
  }
  const captionLines = type.set(table.caption, CAPTION.size, width)
  const caption = lineBands(captionLines, left, CAPTION, child(element, 'Caption'))
  const headRow = child(child(element, 'THead'), 'TR')
  const headCells = table.columns.map((column, i) =>
    cell(bold(column.head), i, child(headRow, 'TH', { scope: 'Column' })))
  const head = rowBands(headCells, HEAD, place).map((band): Band => ({ ...band, glued: true }))
  const body = child(element, 'TBody')
  const rows = table.rows.flatMap((row, nth) => {
    const tr = child(body, 'TR')
    const sign = table.signs?.[nth]
    const cells = row.map((prose, i) => i === 0
      ? { ...cell(prose, i, child(tr, 'TH', { scope: 'Row' }), sign ? SIGN_ROOM : 0), ...(sign && { sign }) }
      : cell(prose, i, child(tr, 'TD')))
    return rowBands(cells, CELL, place).map((band) => ({ ...band, head }))
  })
  return [...caption.map((band) => ({ ...band, glued: true })), ...head, ...rows]
}
