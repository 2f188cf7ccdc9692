import type { StyleRule } from './style-rules.ts'

/** `#rrggbb` for each colour token, without its `--color-`. */
export type Palette = ReadonlyMap<string, string>

const DARK = '@media screen and (prefers-color-scheme: dark)'
const MORE = '@media (prefers-contrast: more)'
const DARK_AND_MORE = '@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark)'

/** The conditions that hold in each scheme: which of the blocks of tokens.css lie over the first one. */
export const SCHEMES = {
  light: [],
  dark: [DARK],
  'light, more contrast': [MORE],
  'dark, more contrast': [DARK, MORE, DARK_AND_MORE],
  print: ['@media print'],
} as const

/** The colours that hold in a scheme, a later block over an earlier one. */
export function paletteOf(rules: readonly StyleRule[], scheme: keyof typeof SCHEMES): Palette {
  const holding: readonly string[] = SCHEMES[scheme]
  const blocks = rules.filter(({ sheet, within }) =>
    sheet === 'tokens.css' && within.every(condition => holding.includes(condition)))
  return new Map(blocks.flatMap(({ declarations }) => declarations)
    .filter(([property, value]) => property.startsWith('--color-') && /^#[\da-f]{6}$/.test(value))
    .map(([property, value]) => [property.slice('--color-'.length), value]))
}

/** WCAG 2.2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
