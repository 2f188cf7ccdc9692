import type { Band } from './band.ts'
import { withoutOrphans } from './band.ts'
import type { TextLook } from './look.ts'
import { BODY, HEADINGS, INK, LEAD, SMALL, baseline } from './look.ts'
import type { Block, Prose } from '../outline.ts'
import type { StructureElement } from '../pdf/structure.ts'
import { child } from '../pdf/structure.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'
import type { Line } from './lay-line.ts'
import type { Typography } from './typography.ts'
import { drawSign } from './w-sign.ts'

/** Where blocks are set: how wide, from where, and under which structure element. */
export interface Place {
  readonly type: Typography
  readonly left: number
  readonly width: number
  readonly parent: StructureElement
}

/** Longer lines than this tire the eye: about 95 characters of body text. */
export const MEASURE = 460

/** Draws a line of text from `x`; headings and table heads are bold as a whole. */
export const drawLine = (
  pdf: TaggedPdf, line: Line, x: number, top: number, look: TextLook,
): void => {
  for (const run of line.runs) {
    const ink = run.look === 'muted' ? INK.muted : look.ink
    const at = { x: x + run.x, y: top + baseline(look) }
    pdf.text(run.text, at, { face: run.face, size: look.size, ink, said: run.said })
  }
}

/** One band per line, all of them pieces of `element`. */
export const lineBands = (
  lines: readonly Line[], x: number, look: TextLook, element: StructureElement,
): readonly Band[] =>
  lines.map((line, i) => ({
    before: i === 0 ? look.before : 0,
    height: look.leading,
    glued: false,
    frames: [],
    draw: (pdf, y) => pdf.mark(element, () => drawLine(pdf, line, x, y, look)),
  }))

/** Several texts as one, each on a line of its own. */
export const stacked = (all: readonly Prose[]): Prose =>
  all.flatMap((prose, i) => [
    ...(i === 0 ? [] : [{ text: '\n' }]),
    ...(typeof prose === 'string' ? [{ text: prose }] : prose),
  ])

export const bold = (prose: Prose): Prose =>
  typeof prose === 'string'
    ? [{ text: prose, look: 'bold' }]
    : prose.map(({ text }) => ({ text, look: 'bold' }))

const PARAGRAPH_LOOKS = { lead: LEAD, small: SMALL } as const

export const composeParagraph = (
  { prose, size }: Extract<Block, { kind: 'paragraph' }>, { type, left, width, parent }: Place,
): readonly Band[] => {
  const look = size === undefined ? BODY : PARAGRAPH_LOOKS[size]
  const lines = type.set(prose, look.size, Math.min(width, MEASURE))
  return withoutOrphans(lineBands(lines, left, look, child(parent, 'P')))
}

/** All of a heading stays with what follows it. */
export const composeHeading = (
  { level, text, sign }: Extract<Block, { kind: 'heading' }>, { type, left, width, parent }: Place,
): readonly Band[] => {
  const look = HEADINGS[level]
  const element = child(parent, `H${level}`)
  const [size, indent] = sign === undefined ? [0, 0] : [look.leading, look.leading + 4]
  return lineBands(type.set(bold(text), look.size, width - indent), left + indent, look, element).map((band, i) => ({
    ...band,
    glued: true,
    draw: (pdf, y, again) => {
      if (i === 0 && level < 4) pdf.bookmark(level, text, y)
      if (i === 0 && sign !== undefined) drawSign(pdf, sign, size, { x: left, y })
      band.draw(pdf, y, again)
    },
  }))
}

const INDENT = 16

export const composeList = (
  { items, ordered }: Extract<Block, { kind: 'list' }>, { type, left, width, parent }: Place,
): readonly Band[] => {
  const list = child(parent, 'L', { numbering: ordered ? 'Decimal' : 'Disc' })
  return items.flatMap((item, i) => {
    const entry = child(list, 'LI')
    const label = child(entry, 'Lbl')
    const [sign] = type.set(ordered ? `${i + 1}.` : '•', BODY.size, INDENT)
    const lines = type.set(item, BODY.size, Math.min(width, MEASURE) - INDENT)
    const bands = lineBands(lines, left + INDENT, { ...BODY, before: 3 }, child(entry, 'LBody'))
    return withoutOrphans(bands.map((band, row) => (row > 0 || sign === undefined ? band : {
      ...band,
      draw: (pdf, y, again) => {
        pdf.mark(label, () => drawLine(pdf, sign, left, y, BODY))
        band.draw(pdf, y, again)
      },
    })))
  })
}
