import type { Band } from './band.ts'
import { gap, together } from './band.ts'
import type { Place } from './compose-text.ts'
import { lineBands } from './compose-text.ts'
import type { TextLook } from './look.ts'
import { CELL, INK, SMALL, baseline } from './look.ts'
import { pathOperators } from '../pdf/operators.ts'
import type { Block, SlotPlace } from '../outline.ts'
import { child } from '../pdf/structure.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'
import type { FaceName } from '../pdf/face.ts'
import type { Line } from './lay-line.ts'

const HEIGHT = 62
const PADDING = 6

/** As many lines as the field has room for; the whole label is read out by screen readers and stands above it. */
const ROOM = Math.floor((HEIGHT - 2 * PADDING) / SMALL.leading)

/** A box and "Not signed yet: …" as a stream of its own, which a signature replaces. */
const emptyAppearance = (pdf: TaggedPdf, lines: readonly Line[], width: number): string => {
  const inset = 0.5
  const box = { kind: 'rectangle', x: inset, y: inset, width: width - 2 * inset, height: HEIGHT - 2 * inset } as const
  const frame = pathOperators({ ...box, stroke: INK.rule, fill: INK.tint }, { x: 0, y: 0 }, HEIGHT)
  const words = lines.slice(0, ROOM).flatMap((line, row) =>
    line.runs.map((run) => {
      const at = { x: PADDING + run.x, y: HEIGHT - PADDING - row * SMALL.leading - baseline(SMALL) }
      return pdf.textOperators(run.text, at, { face: run.face, size: SMALL.size, ink: SMALL.ink, said: run.said })
    }))
  return [frame, ...words].join('\n')
}

const facesOf = (lines: readonly Line[]): readonly FaceName[] =>
  [...new Set(lines.flatMap(({ runs }) => runs.map(({ face }) => face)))]

const composeSlot = ({ id, label, heading }: SlotPlace, place: Place, pageHeight: number): readonly Band[] => {
  const { type, left, width, parent } = place
  const look: TextLook = { ...CELL, before: 12 }
  const head = lineBands(type.set(heading, look.size, width), left, look, child(parent, 'P'))
  const element = child(parent, 'Form', { alt: label })
  const lines = type.set(label, SMALL.size, width - 2 * PADDING)
  const field: Band = {
    ...gap(HEIGHT, false),
    before: 3,
    draw: (pdf, y) => pdf.field({
      id,
      label,
      element,
      box: [left, pageHeight - y - HEIGHT, left + width, pageHeight - y],
      appearance: emptyAppearance(pdf, lines, width),
      faces: facesOf(lines.slice(0, ROOM)),
    }),
  }
  return together([...head, field])
}

/** Wide enough for a name, a role and a drawn signature; three of them and their headings to a third of a page. */
const FIELD_WIDTH = 330

export const composeSlots = (
  { slots }: Extract<Block, { kind: 'slots' }>, place: Place, pageHeight: number,
): readonly Band[] =>
  slots.flatMap((slot) => composeSlot(slot, { ...place, width: Math.min(place.width, FIELD_WIDTH) }, pageHeight))
