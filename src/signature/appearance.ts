import { jsPDF } from 'jspdf'
import { fit, type Fitted, type Lettering } from './lettering.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** How a signature looks: a name in letters, strokes in a box from (0, 0) at the top left to (1, 1), or a picture. */
export type Mark =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'drawn'; readonly strokes: readonly (readonly Point[])[] }
  /** In colours of sRGB, without transparency: PDF/A needs no more to print it alike everywhere. */
  | { readonly kind: 'picture'; readonly jpeg: Uint8Array }

export interface Appearance {
  /** In points: the size of the slot. */
  readonly width: number
  readonly height: number
  readonly mark: Mark
  /** Who, as what, what it means, when: one paragraph each. */
  readonly paragraphs: readonly string[]
}

const MARGIN = 4
const GAP = 6
/** Of the width; the words beside the mark get the rest. */
const MARK_SHARE = 0.38
const MARK_SIZE = 20
const WORD_SIZE = 8
const PEN = 1.1
/** As around an empty place, so that a signed one still looks like a place to sign. */
const FRAME = { inset: 0.5, line: 0.75, ink: '#b9c4cc' } as const
/** Of the type size: from the top of a line to its baseline. */
const ASCENT = 0.95

interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Draws a one-page PDF of the slot's size, whose page becomes the field's appearance. */
export function drawAppearance({ width, height, mark, paragraphs }: Appearance, lettering: Lettering): Uint8Array {
  const orientation = width > height ? 'landscape' : 'portrait'
  const paper = new jsPDF({ unit: 'pt', format: [width, height], orientation, putOnlyUsedFonts: true })
  for (const { name, data } of lettering.faces) {
    paper.addFileToVFS(`${name}.ttf`, data)
    paper.addFont(`${name}.ttf`, name, 'normal')
  }
  drawFrame(paper, width, height)
  const inner = { top: MARGIN, height: height - 2 * MARGIN }
  const marked = { ...inner, left: MARGIN, width: (width - 2 * MARGIN - GAP) * MARK_SHARE }
  const left = marked.left + marked.width + GAP
  const written = { ...inner, left, width: width - left - MARGIN }
  drawMark(paper, mark, marked, lettering)
  write(paper, fit(lettering, paragraphs, { ...written, size: WORD_SIZE }), written)
  return new Uint8Array(paper.output('arraybuffer'))
}

function drawMark(paper: jsPDF, mark: Mark, area: Area, lettering: Lettering): void {
  switch (mark.kind) {
    case 'typed':
      return write(paper, fit(lettering, [mark.text], { ...area, size: MARK_SIZE }), area)
    case 'drawn':
      return drawStrokes(paper, mark.strokes, area)
    case 'picture':
      return drawPicture(paper, mark.jpeg, area)
  }
}

/** As large as the area takes it, in its middle. */
function drawPicture(paper: jsPDF, jpeg: Uint8Array, area: Area): void {
  const picture = paper.getImageProperties(jpeg)
  const scale = Math.min(area.width / picture.width, area.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const [left, top] = [area.left + (area.width - width) / 2, area.top + (area.height - height) / 2]
  paper.addImage(jpeg, 'JPEG', left, top, width, height)
}

function drawFrame(paper: jsPDF, width: number, height: number): void {
  paper.setDrawColor(FRAME.ink)
  paper.setLineWidth(FRAME.line)
  paper.rect(FRAME.inset, FRAME.inset, width - 2 * FRAME.inset, height - 2 * FRAME.inset, 'S')
  paper.setDrawColor('#000000')
}

/** In the middle of the area's height. */
function write(paper: jsPDF, { lines, size, leading }: Fitted, area: Area): void {
  const top = area.top + Math.max(0, area.height - lines.length * leading) / 2
  paper.setFontSize(size)
  for (const [i, line] of lines.entries()) {
    for (const { face, text, x } of line.runs) {
      paper.setFont(face, 'normal')
      paper.text(text, area.left + x, top + i * leading + size * ASCENT)
    }
  }
}

function drawStrokes(paper: jsPDF, strokes: readonly (readonly Point[])[], area: Area): void {
  const within = (share: number) => Math.min(1, Math.max(0, share))
  const place = ({ x, y }: Point): Point => ({
    x: area.left + within(x) * area.width,
    y: area.top + within(y) * area.height,
  })
  paper.setLineWidth(PEN)
  paper.setLineCap('round')
  paper.setLineJoin('round')
  for (const stroke of strokes) drawStroke(paper, stroke.map(place))
}

/** A tap leaves a dot, the point of an i for example. */
function drawStroke(paper: jsPDF, points: readonly Point[]): void {
  const [first, ...rest] = points
  if (first === undefined) return
  if (rest.length === 0) paper.circle(first.x, first.y, PEN, 'F')
  const steps = rest.map(({ x, y }, i) => [x - (points[i]?.x ?? x), y - (points[i]?.y ?? y)])
  if (steps.length > 0) paper.lines(steps, first.x, first.y)
}
