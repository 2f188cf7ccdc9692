import type { Band } from './band.ts'
import { together } from './band.ts'
import type { Place } from './compose-text.ts'
import { drawLine } from './compose-text.ts'
import { BODY } from './look.ts'
import type { Block } from '../outline.ts'
import type { StructureElement } from '../pdf/structure.ts'
import { child } from '../pdf/structure.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'
import type { Line } from './lay-line.ts'

interface Item {
  readonly x: number
  readonly box: Line | undefined
  readonly label: StructureElement
  readonly lines: readonly Line[]
  readonly body: StructureElement
}

const INDENT = 16
const GUTTER = 18
const COLUMNS = 2
/** A box as tall as the letters is too small for a pen. */
const BOX = { ...BODY, size: 12 }

const draw = (pdf: TaggedPdf, { x, box, label, lines, body }: Item, row: number, y: number) => {
  const line = lines[row]
  if (row === 0 && box) pdf.mark(label, () => drawLine(pdf, box, x, y, BOX))
  if (line) pdf.mark(body, () => drawLine(pdf, line, x + INDENT, y, BODY))
}

/** Boxes to tick in two columns, read down the first and then down the second, as the answers stand: safest first. */
export const composeBoxes = (
  { items }: Extract<Block, { kind: 'boxes' }>, { type, left, width, parent }: Place,
): readonly Band[] => {
  const list = child(parent, 'L', { numbering: 'None' })
  const column = (width - GUTTER) / COLUMNS
  const perColumn = Math.ceil(items.length / COLUMNS)
  const placed = items.map((item, i): Item => {
    const entry = child(list, 'LI')
    const [box] = type.set('\u2610', BOX.size, INDENT)
    const label = child(entry, 'Lbl')
    const x = left + Math.floor(i / perColumn) * (column + GUTTER)
    return { x, box, label, lines: type.set(item, BODY.size, column - INDENT), body: child(entry, 'LBody') }
  })
  const rows = placed.slice(0, perColumn).map((item, i) => [item, ...placed.slice(i + perColumn, i + perColumn + 1)])
  return together(rows.flatMap((row) => {
    const height = Math.max(...row.map(({ lines }) => lines.length))
    return Array.from({ length: height }, (_, line): Band => ({
      before: line === 0 ? 3 : 0,
      height: BODY.leading,
      glued: false,
      frames: [],
      draw: (pdf, y) => row.forEach((item) => draw(pdf, item, line, y)),
    }))
  }))
}
