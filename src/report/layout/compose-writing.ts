import type { Band } from './band.ts'
import { together } from './band.ts'
import type { Place } from './compose-text.ts'
import { drawLine } from './compose-text.ts'
import { BODY, INK } from './look.ts'
import type { Block } from '../outline.ts'
import { horizontal } from '../pdf/path.ts'
import { child } from '../pdf/structure.ts'

/** From line to line: what a hand needs. */
const STEP = 21
const GAP = 6

/** The label on the first line, and room to write behind and below it. */
export const composeWriting = (
  { label, lines }: Extract<Block, { kind: 'writing' }>, { type, left, width, parent }: Place,
): readonly Band[] => {
  const element = child(parent, 'P')
  const [said] = type.set([{ text: label, look: 'muted' }], BODY.size, width)
  return together(Array.from({ length: lines }, (_, row): Band => ({
    before: row === 0 ? 2 : 0,
    height: STEP,
    glued: false,
    frames: [],
    draw: (pdf, y) => {
      const isLabelled = row === 0 && said !== undefined
      const from = isLabelled ? said.width + GAP : 0
      if (isLabelled) pdf.mark(element, () => drawLine(pdf, said, left, y + STEP - BODY.leading - 1, BODY))
      pdf.artifact(() => pdf.path(horizontal(width - from, INK.rule, 0.75), { x: left + from, y: y + STEP - 4 }))
    },
  })))
}
