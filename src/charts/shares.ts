import type { Attribution } from '../domain/attribution.ts'
import type { W } from '../domain/question.ts'
import type { Drawing, Shape } from './shape.ts'

export interface ShareWords {
  /** The name of each W. */
  readonly ws: Readonly<Record<W, string>>
  /** "24 %". */
  readonly share: (percent: number) => string
}

const ROW = 26
const SIGN = 18
const NAME = 24
const BAR = { x: 88, width: 300, height: 14 } as const
const SIZE = { width: BAR.x + BAR.width + 52, height: 5 * ROW } as const

/**
 * Each W's part of what all five could take away, in whole per cent that add up to 100: rounded down, what is left over
 * going to the largest remainders, the earlier W first. All 0 where the five W's take nothing away.
 */
export const wholeShares = ({ shares }: Attribution): readonly number[] => {
  const all = shares.reduce((sum, { sixtieths }) => sum + sixtieths, 0)
  if (all === 0) return shares.map(() => 0)
  const parts = shares.map(({ sixtieths }, index) =>
    ({ index, whole: Math.floor((100 * sixtieths) / all), remainder: (100 * sixtieths) % all }))
  const left = 100 - parts.reduce((sum, { whole }) => sum + whole, 0)
  const raised = new Set(parts.toSorted((a, b) => b.remainder - a.remainder).slice(0, left).map(({ index }) => index))
  return parts.map(({ index, whole }) => (raised.has(index) ? whole + 1 : whole))
}

/** A bar for each W, its sign and name before it and its number after it, so that nothing hangs on a colour. */
export const sharesDrawing = (attribution: Attribution, words: ShareWords): Drawing => {
  const whole = wholeShares(attribution)
  return {
    ...SIZE,
    shapes: attribution.shares.flatMap(({ w }, row) => rowShapes(w, whole[row] ?? 0, row * ROW, words)),
  }
}

const rowShapes = (w: W, percent: number, top: number, words: ShareWords): readonly Shape[] => {
  const y = top + (ROW - BAR.height) / 2
  const base = top + ROW / 2 + 4.5
  const bar = { kind: 'rectangle', x: BAR.x, y, height: BAR.height } as const
  return [
    { kind: 'sign', w, x: 0, y: top + (ROW - SIGN) / 2, size: SIGN },
    { kind: 'text', text: words.ws[w], x: NAME, y: base, size: 13, bold: true, fill: 'ink' },
    { ...bar, width: BAR.width, stroke: 'line' },
    ...(percent === 0 ? [] : [{ ...bar, width: (BAR.width * percent) / 100, fill: 'ink-soft' } as const]),
    { kind: 'text', text: words.share(percent), x: BAR.x + BAR.width + 8, y: base, size: 13, fill: 'ink' },
  ]
}
