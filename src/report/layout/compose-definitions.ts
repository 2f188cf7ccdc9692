import type { Band } from './band.ts'
import { gap, together } from './band.ts'
import { SHORT, grid, rowBands } from './compose-rows.ts'
import type { Place } from './compose-text.ts'
import { bold, drawLine, stacked } from './compose-text.ts'
import { BODY, CAPTION, CELL } from './look.ts'
import type { Block } from '../outline.ts'
import { child } from '../pdf/structure.ts'

/** Whose rows go on: decoration, for a reader who listens never left them. */
const continuedBands = (text: string, { type, left, width }: Place): readonly Band[] =>
  type.set(text, CAPTION.size, width).map((line) => ({
    before: CAPTION.before,
    height: CAPTION.leading,
    glued: true,
    frames: [],
    draw: (pdf, y) => pdf.artifact(() => drawLine(pdf, line, left, y, CAPTION), 'Pagination'),
  }))

/** The term of a row that goes on, beside the first of its lines there; set only once it is printed. */
const termAgain = (term: string, room: number, { type, left }: Place): Band => ({
  ...gap(0, true),
  draw: (pdf, y) => {
    const [line] = type.set(bold(`… ${term}`), CELL.size, room)
    if (line !== undefined) pdf.artifact(() => drawLine(pdf, line, left, y, CELL), 'Pagination')
  },
})

/** Terms to the left, what is said of them to the right: a list to those who listen. */
export const composeDefinitions = (
  { rows, continued }: Extract<Block, { kind: 'definitions' }>, place: Place,
): readonly Band[] => {
  const { type, left, width, parent } = place
  const list = child(parent, 'L', { numbering: 'None' })
  const [terms, details] = grid([{ head: '', share: 5 }, { head: '', share: 17 }], place)
  if (terms === undefined || details === undefined) return []
  const whose = continued === undefined ? [] : continuedBands(continued, place)
  return rows.flatMap((row, i) => {
    const entry = child(list, 'LI')
    const term = { lines: type.set(bold(row.term), CELL.size, terms.width), x: left, element: child(entry, 'Lbl') }
    const said = type.set(stacked(row.details), CELL.size, details.width)
    const cells = [term, { lines: said, x: details.x, element: child(entry, 'LBody') }]
    const bands = rowBands(cells, CELL, { ...place, width })
    const again = [...whose, termAgain(row.term, terms.width, place)]
    const placed = bands.map((band, line): Band => line === 0
      ? { ...band, head: whose, ...(i === 0 && { before: BODY.before }) }
      : { ...band, head: again })
    // A heading over one short row at the foot of a page would tell its reader nothing.
    return i === 0 && rows.length > 1 && bands.length <= SHORT ? together(placed, true) : placed
  })
}
