import type { Band } from './band.ts'
import { withoutOrphans } from './band.ts'
import type { Place } from './compose-text.ts'
import { drawLine } from './compose-text.ts'
import type { TextLook } from './look.ts'
import { CELL, INK } from './look.ts'
import type { Column } from '../outline.ts'
import { horizontal } from '../pdf/path.ts'
import type { StructureElement } from '../pdf/structure.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'
import type { Line } from './lay-line.ts'
import type { W } from '../../domain/question.ts'
import { drawSign } from './w-sign.ts'

export interface Cell {
  readonly lines: readonly Line[]
  readonly x: number
  readonly element: StructureElement
  /** Right edge, for figures that stand under one another. */
  readonly right?: number
  /** Stands before its first line, which begins further in. */
  readonly sign?: W
}

/** Rows of this many lines or fewer stay on one page. */
export const SHORT = 8

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
/** Before a cell that has a sign. */
export const SIGN_ROOM = CELL.leading + 3

/** One band per line of the tallest cell; a rule above the first. */
export const rowBands = (cells: readonly Cell[], look: TextLook, { left, width }: Place): readonly Band[] => {
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
        for (const cell of cells) {
          if (row === 0 && cell.sign) drawSign(pdf, cell.sign, look.leading, { x: cell.x - SIGN_ROOM, y: y + above })
          drawCell(pdf, cell, row, y + above, look, again)
        }
      },
    }
  })
  return withoutOrphans(bands)
}

const GUTTER = 10

/** Left edge and width of each column, gutters between them. */
export const grid = (columns: readonly Column[], { left, width }: Place) => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const room = width - GUTTER * (columns.length - 1)
  let x = left
  return columns.map(({ share }) => {
    const column = { x, width: (room * share) / shares }
    x += column.width + GUTTER
    return column
  })
}
