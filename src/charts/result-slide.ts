import type { Tier } from '../domain/hazard.ts'
import { type Measure, linesWithin } from './lines-within.ts'
import type { Drawing, Point, Shape, Tone } from './shape.ts'

/** What stands on the picture, in the words that the text beside it says too. */
export interface SlideWords {
  readonly title: string
  readonly sentence: string
  /** The tier as it is said; no colour while there is none. */
  readonly after: { readonly text: string; readonly tier: Tier | null }
  /** Before safeguards, and what the rules alone say where people raised it. */
  readonly about: readonly string[]
  readonly stops: string
  readonly worst: {
    readonly heading: string
    readonly items: readonly { readonly name: string; readonly because: string }[]
  }
  readonly lower: { readonly heading: string; readonly lines: readonly string[] }
  readonly people: { readonly heading: string; readonly lines: readonly string[] }
  /** What the marks on the matrix stand for. */
  readonly marks: string
  readonly caution: string
  readonly rules: string
}

/** Pixels: 16 to 9, as slides are. */
export const SLIDE = { width: 1600, height: 900 } as const
const EDGE = 56
const LEFT = { x: EDGE, width: 860 } as const
const RIGHT = { x: 976, width: SLIDE.width - 976 - EDGE, matrix: 490 } as const
const FOOT = { line: 830, caution: 856, rules: 882 } as const
const PANEL = { height: 62, inset: 18, size: 28 } as const

interface Paragraph {
  readonly text: string
  readonly size: number
  readonly bold?: true
  readonly fill?: Tone
  /** Lines it may take; a title must not push the worst hazards off the picture. */
  readonly most: number
  /** Free room below. */
  readonly below: number
}

interface Placed {
  readonly shapes: readonly Shape[]
  /** Where what comes next begins. */
  readonly end: number
}

/** The result on one slide: the words to the left, the matrix and what comes of it to the right. */
export const resultSlide = (words: SlideWords, matrix: Drawing | null, measure: Measure): Drawing => {
  const head = column([
    { text: words.title, size: 36, bold: true, most: 3, below: 8 },
    { text: words.sentence, size: 20, most: 4, below: 14 },
  ], { x: LEFT.x, y: EDGE }, LEFT.width, measure)
  const panel = tierPanel(words.after, head.end, measure)
  const rest = column([
    ...words.about.map((text): Paragraph => ({ text, size: 21, most: 1, below: 2 })),
    { text: words.stops, size: 21, bold: true, most: 2, below: 12 },
    { text: words.worst.heading, size: 23, bold: true, most: 1, below: 4 },
    ...words.worst.items.flatMap(({ name, because }): readonly Paragraph[] => [
      { text: name, size: 21, bold: true, most: 1, below: 0 },
      { text: because, size: 19, fill: 'ink-soft', most: 2, below: 8 },
    ]),
  ], { x: LEFT.x, y: panel.end }, LEFT.width, measure)
  return {
    ...SLIDE,
    shapes: [
      { kind: 'rectangle', x: 0, y: 0, ...SLIDE, fill: 'surface' },
      ...head.shapes, ...panel.shapes, ...rest.shapes, ...rightShapes(words, matrix, measure), ...footShapes(words),
    ],
  }
}

const rightShapes = (words: SlideWords, matrix: Drawing | null, measure: Measure): readonly Shape[] => {
  const scale = matrix === null ? 1 : RIGHT.matrix / matrix.width
  const top = matrix === null ? EDGE : EDGE + scale * matrix.height + 8
  const legend: readonly Paragraph[] = matrix === null ? [] : [
    { text: words.marks, size: 16, fill: 'ink-soft', most: 2, below: 10 },
  ]
  const beside = [words.lower, words.people].flatMap(({ heading, lines }): readonly Paragraph[] => [
    { text: heading, size: 21, bold: true, most: 1, below: 2 },
    ...lines.map((text): Paragraph => ({ text, size: 18, most: 2, below: 4 })),
  ])
  return [
    ...(matrix?.shapes ?? []).map((shape) => moved(shape, { x: RIGHT.x, y: EDGE }, scale)),
    ...column([...legend, ...beside], { x: RIGHT.x, y: top }, RIGHT.width, measure).shapes,
  ]
}

const tierPanel = ({ text, tier }: SlideWords['after'], top: number, measure: Measure): Placed => {
  const { height, inset, size } = PANEL
  const [line = ''] = linesWithin(text, { width: LEFT.width - 2 * inset, size, bold: true, most: 1 }, measure)
  const tone: Tone = tier === null ? 'ink' : `on-tier-${tier}`
  const box = { kind: 'rectangle', x: LEFT.x, y: top, width: LEFT.width, height } as const
  return {
    shapes: [
      tier === null ? { ...box, stroke: 'ink', weight: 2 } : { ...box, fill: `tier-${tier}` },
      { kind: 'text', text: line, x: LEFT.x + inset, y: top + height / 2 + size / 3, size, bold: true, fill: tone },
    ],
    end: top + height + 12,
  }
}

const footShapes = ({ caution, rules }: SlideWords): readonly Shape[] => [
  { kind: 'line', x: EDGE, y: FOOT.line, to: { x: SLIDE.width - EDGE, y: FOOT.line }, stroke: 'line', weight: 1 },
  { kind: 'text', text: caution, x: EDGE, y: FOOT.caution, size: 18, bold: true, fill: 'ink' },
  { kind: 'text', text: rules, x: EDGE, y: FOOT.rules, size: 17, fill: 'ink-soft' },
]

/** One paragraph under the other. */
const column = (paragraphs: readonly Paragraph[], from: Point, width: number, measure: Measure): Placed =>
  paragraphs.reduce<Placed>(({ shapes, end }, { text, size, bold, fill = 'ink', most, below }) => {
    const lines = text === '' ? [] : linesWithin(text, { width, size, bold: bold === true, most }, measure)
    const leading = Math.round(size * 1.32)
    const drawn = lines.map((line, row): Shape => ({
      kind: 'text', text: line, x: from.x, y: end + size + row * leading, size, fill, ...(bold && { bold }),
    }))
    return { shapes: [...shapes, ...drawn], end: end + lines.length * leading + below }
  }, { shapes: [], end: from.y })

/** A shape of another drawing, at its place in this one. */
const moved = (shape: Shape, { x, y }: Point, scale: number): Shape => {
  const at = { x: x + scale * shape.x, y: y + scale * shape.y }
  switch (shape.kind) {
    case 'rectangle': return { ...shape, ...at, width: scale * shape.width, height: scale * shape.height }
    case 'circle': return { ...shape, ...at, radius: scale * shape.radius }
    case 'line': return { ...shape, ...at, to: { x: x + scale * shape.to.x, y: y + scale * shape.to.y } }
    case 'text':
    case 'sign': return { ...shape, ...at, size: scale * shape.size }
  }
}
