import type { Band, Frame } from './band.ts'
import { gap, together } from './band.ts'
import type { Place } from './compose-text.ts'
import { MEASURE, bold, drawLine, lineBands } from './compose-text.ts'
import type { TextLook } from './look.ts'
import { BODY, INK, LEAD, SMALL, TIER_PAINT } from './look.ts'
import type { Block } from '../outline.ts'
import type { Path, Point } from '../pdf/path.ts'
import { child } from '../pdf/structure.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'
import type { Tier } from '../../domain/hazard.ts'

type Compose = (blocks: readonly Block[], place: Place) => readonly Band[]

const PADDING = 10

/** Puts bands into a box with air above and below. */
const framed = (bands: readonly Band[], frame: Frame, before: number): readonly Band[] => {
  const last = bands.length - 1
  const inner = bands.map((band, i) => (i === last ? { ...band, glued: true } : band))
  const box = [{ ...gap(PADDING, true), before }, ...inner, gap(PADDING, false)]
  return box.map((band) => ({ ...band, frames: [frame, ...band.frames] }))
}

const inset = (place: Place, by: number): Place =>
  ({ ...place, left: place.left + by, width: place.width - by - PADDING })

export const composeCallout = (
  { tone, title, blocks }: Extract<Block, { kind: 'callout' }>, place: Place, compose: Compose,
): readonly Band[] => {
  const stop = tone === 'stop'
  const parent = child(place.parent, 'Sect')
  const inner = inset({ ...place, parent }, 16)
  const look: TextLook = { ...BODY, size: 10.5, leading: 14.5, before: 0, ink: stop ? INK.stop : INK.accent }
  const head = lineBands(place.type.set(bold(title), look.size, inner.width), inner.left, look, child(parent, 'P'))
  const bar = { ink: look.ink, width: stop ? 5 : 2 }
  const frame: Frame = { left: place.left, width: place.width, fill: stop ? INK.stopTint : INK.tint, bar }
  return framed([...together(head, blocks.length > 0), ...compose(blocks, inner)], frame, 10)
}

export const composeQuote = (
  { text, by }: Extract<Block, { kind: 'quote' }>, place: Place,
): readonly Band[] => {
  const parent = child(place.parent, 'BlockQuote')
  const inner = inset({ ...place, parent }, 14)
  const lines = place.type.set(text, BODY.size, Math.min(inner.width, MEASURE))
  const words = lineBands(lines, inner.left, BODY, child(parent, 'P'))
  const source = lineBands(place.type.set(by, SMALL.size, inner.width), inner.left, SMALL, child(parent, 'P'))
  const frame: Frame = { left: place.left, width: place.width, bar: { ink: INK.rule, width: 2 } }
  const all = [...words.slice(0, -1), ...together(words.slice(-1), true), ...source]
  return all.map((band) => ({ ...band, frames: [frame, ...band.frames] }))
}

const MEDAL = 40

/** Circle, square, triangle, octagon: tiers rise in shape as in number. */
const medal = (tier: Tier): Path => {
  const paint = { fill: TIER_PAINT[tier].fill, stroke: INK.accent, weight: 1.25 }
  const [whole, half, cut] = [MEDAL, MEDAL / 2, MEDAL * 0.293]
  const polygon = (...points: readonly (readonly [number, number])[]) =>
    ({ kind: 'polygon', points: points.map(([x, y]) => ({ x, y })), ...paint }) as const
  switch (tier) {
    case 1: return { kind: 'circle', x: half, y: half, radius: half, ...paint }
    case 2: return polygon([2, 2], [whole - 2, 2], [whole - 2, whole - 2], [2, whole - 2])
    case 3: return polygon([half, -3], [whole + 3, whole - 1], [-3, whole - 1])
    case 4: return polygon(
      [cut, 0], [whole - cut, 0], [whole, cut], [whole, whole - cut],
      [whole - cut, whole], [cut, whole], [0, whole - cut], [0, cut])
  }
}

/** The medal repeats what the words beside it say, so it is decoration. */
const drawMedal = (pdf: TaggedPdf, { type }: Place, tier: Tier | null, at: Point) => {
  pdf.artifact(() => {
    const dashes = { kind: 'circle', x: MEDAL / 2, y: MEDAL / 2, radius: MEDAL / 2, stroke: INK.muted } as const
    pdf.path(tier === null ? dashes : medal(tier), at)
    const look: TextLook = { ...LEAD, size: 20, ink: tier === null ? INK.muted : TIER_PAINT[tier].ink }
    const [figure] = type.set(bold(tier === null ? '–' : String(tier)), look.size, MEDAL)
    if (figure === undefined) return
    const x = at.x + (MEDAL - figure.width) / 2
    drawLine(pdf, figure, x, at.y + (tier === 3 ? 15 : 12), look)
  })
}

export const composeTier = (
  { tier, title, lines }: Extract<Block, { kind: 'tier' }>, place: Place,
): readonly Band[] => {
  const inner = inset(place, MEDAL + 34)
  const titleLook: TextLook = { ...LEAD, size: 14, leading: 18, before: 0, ink: INK.accent }
  const text = (of: typeof title | (typeof lines)[number], look: TextLook) =>
    lineBands(place.type.set(of, look.size, inner.width), inner.left, look, child(place.parent, 'P'))
  const words = [...text(bold(title), titleLook), ...lines.flatMap((line) => text(line, { ...BODY, before: 3 }))]
  // Room for the medal beside a panel of a single line.
  const air = MEDAL - words.reduce((sum, { before, height }) => sum + before + height, 0)
  const [first, ...rest] = air > 0 ? [...together(words, true), gap(air, false)] : words
  if (first === undefined) return []
  const withMedal: Band = {
    ...first,
    draw: (pdf, y, again) => {
      drawMedal(pdf, place, tier, { x: place.left + 18, y })
      first.draw(pdf, y, again)
    },
  }
  const frame: Frame = { left: place.left, width: place.width, fill: INK.tint, stroke: INK.rule }
  return together(framed([withMedal, ...rest], frame, 10))
}
