import type { Tier } from '../../domain/hazard.ts'
import type { Ink } from '../pdf/path.ts'

/**
 * Sizes, leading and inks of the page, in points: one scale and one hue, dark enough that a grey print keeps every
 * difference. Body text on white has a contrast of at least 7 : 1, muted text 5.5 : 1.
 */
export const INK = {
  text: '#16212b',
  muted: '#50606d',
  rule: '#b9c4cc',
  tint: '#f1f5f7',
  accent: '#0f4c5c',
  stop: '#7a1420',
  stopTint: '#fbf1f0',
  paper: '#ffffff',
} as const satisfies Record<string, Ink>

export interface TextLook {
  readonly size: number
  readonly leading: number
  /** Space above, dropped at the top of a page. */
  readonly before: number
  readonly ink: Ink
}

export const BODY: TextLook = { size: 9.5, leading: 13.5, before: 6, ink: INK.text }
export const LEAD: TextLook = { size: 12, leading: 16.5, before: 7, ink: INK.text }
export const SMALL: TextLook = { size: 8, leading: 11, before: 4, ink: INK.muted }
/** Over a table. */
export const CAPTION: TextLook = { size: 8, leading: 13, before: 8, ink: INK.muted }

export const CELL: TextLook = { size: 8.5, leading: 11.75, before: 0, ink: INK.text }

export const HEADINGS: Readonly<Record<1 | 2 | 3 | 4, TextLook>> = {
  1: { size: 17, leading: 21.5, before: 4, ink: INK.accent },
  2: { size: 13.5, leading: 18, before: 22, ink: INK.accent },
  3: { size: 11, leading: 15, before: 16, ink: INK.text },
  4: { size: 9.5, leading: 13.5, before: 14, ink: INK.text },
}

/** From the baseline up to the top of a line set solid: the ascent that Noto Sans looks centred with. */
export const riseOf = (size: number): number => size * 0.86

/** Where the baseline lies below the top of a line. */
export const baseline = ({ size, leading }: TextLook): number => (leading - size) / 2 + riseOf(size)

/** The four tiers rise in corners and in darkness, so that they differ without colour. */
export const TIER_PAINT: Readonly<Record<Tier, { readonly fill: Ink; readonly ink: Ink }>> = {
  1: { fill: '#ffffff', ink: '#0f4c5c' },
  2: { fill: '#cfe0e6', ink: '#0c3a46' },
  3: { fill: '#3d6e7d', ink: '#ffffff' },
  4: { fill: '#10242c', ink: '#ffffff' },
}
