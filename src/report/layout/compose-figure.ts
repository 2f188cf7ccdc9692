import type { Shape, Tone } from '../../charts/shape.ts'
import type { Band } from './band.ts'
import { together } from './band.ts'
import type { Place } from './compose-text.ts'
import { MEASURE, bold, drawLine, lineBands } from './compose-text.ts'
import { BODY, INK, SMALL, TIER_PAINT, riseOf } from './look.ts'
import type { Block } from '../outline.ts'
import type { Ink, Path, Point } from '../pdf/path.ts'
import { child } from '../pdf/structure.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'
import { signPath } from './w-sign.ts'

/** The inks of a drawing on white paper. */
const TONES: Readonly<Record<Tone, Ink>> = {
  // White cells would leave holes in a matrix.
  'tier-1': INK.tint,
  'tier-2': TIER_PAINT[2].fill,
  'tier-3': TIER_PAINT[3].fill,
  'tier-4': TIER_PAINT[4].fill,
  'on-tier-1': TIER_PAINT[1].ink,
  'on-tier-2': TIER_PAINT[2].ink,
  'on-tier-3': TIER_PAINT[3].ink,
  'on-tier-4': TIER_PAINT[4].ink,
  surface: INK.paper,
  ink: INK.text,
  'ink-soft': INK.muted,
  line: INK.rule,
}

type Text = Extract<Shape, { kind: 'text' }>

type Sign = Extract<Shape, { kind: 'sign' }>

const toPath = (shape: Exclude<Shape, Text | Sign>, scale: number): Path => {
  if (shape.kind === 'line') {
    const points = [shape, shape.to].map(({ x, y }) => ({ x: x * scale, y: y * scale }))
    return { kind: 'polyline', points, stroke: TONES[shape.stroke], weight: shape.weight * scale }
  }
  const paint = {
    ...(shape.fill && { fill: TONES[shape.fill] }),
    ...(shape.stroke && { stroke: TONES[shape.stroke] }),
    weight: (shape.weight ?? 1) * scale,
  }
  const at = { x: shape.x * scale, y: shape.y * scale }
  return shape.kind === 'circle'
    ? { kind: 'circle', ...at, ...paint, radius: shape.radius * scale }
    : { kind: 'rectangle', ...at, ...paint, width: shape.width * scale, height: shape.height * scale }
}

const drawText = (pdf: TaggedPdf, { type }: Place, shape: Text, origin: Point, scale: number) => {
  const size = shape.size * scale
  const look = { ...BODY, size, leading: size, ink: TONES[shape.fill] }
  const [line] = type.set(shape.bold ? bold(shape.text) : shape.text, size, Number.MAX_SAFE_INTEGER)
  if (line === undefined) return
  const back = shape.anchor === 'middle' ? line.width / 2 : shape.anchor === 'end' ? line.width : 0
  // drawLine wants the top of the line; the shape names its baseline.
  drawLine(pdf, line, origin.x + shape.x * scale - back, origin.y + shape.y * scale - riseOf(size), look)
}

/** A drawing in one piece, with its text alternative and what is said below it. */
export const composeFigure = (
  { alt, drawing, scale, note, inPlace }: Extract<Block, { kind: 'figure' }>, place: Place, pageHeight: number,
): readonly Band[] => {
  const { left, parent } = place
  const element = child(parent, 'Figure', { alt })
  const [width, height] = [drawing.width * scale, drawing.height * scale]
  const draw = (pdf: TaggedPdf, y: number) => {
    element.box = [left, pageHeight - y - height, left + width, pageHeight - y]
    pdf.mark(element, () => {
      for (const shape of drawing.shapes) {
        if (shape.kind === 'text') drawText(pdf, place, shape, { x: left, y }, scale)
        else if (shape.kind === 'sign') {
          pdf.path(signPath(shape.w, shape.size * scale), { x: left + shape.x * scale, y: y + shape.y * scale })
        } else pdf.path(toPath(shape, scale), { x: left, y })
      }
    })
  }
  const floats = inPlace ? {} : { floats: true as const }
  const figure: Band = { before: 10, height, glued: false, ...floats, frames: [], draw }
  const below = note === undefined
    ? []
    : lineBands(place.type.set(note, SMALL.size, Math.min(place.width, MEASURE)), left, SMALL, child(parent, 'P'))
  return together([figure, ...below])
}
