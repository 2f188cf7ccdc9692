import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharesDrawing, wholeShares } from '../../../src/charts/shares.ts'
import type { Attribution } from '../../../src/domain/attribution.ts'
import { FIVE_WS } from '../../../src/domain/question.ts'

const attributionOf = (sixtieths: readonly number[]): Attribution => {
  const all = sixtieths.reduce((sum, one) => sum + one, 0)
  const shares = FIVE_WS.map((w, index) => ({ w, alone: 1, sixtieths: sixtieths[index] ?? 0 }) as const)
  return { rating: 1 + all / 60, safest: 1, shares }
}

const shares = fc.array(fc.nat(240), { minLength: 5, maxLength: 5 })
const WS = { who: 'Who', what: 'What', when: 'When', where: 'Where', why: 'Why' } as const
const drawn = (sixtieths: readonly number[]) =>
  sharesDrawing(attributionOf(sixtieths), { ws: WS, share: (percent) => `${percent} %` })

test.each([
  [[60, 60, 0, 0, 0], [50, 50, 0, 0, 0]],
  [[20, 20, 20, 0, 0], [34, 33, 33, 0, 0]],
  [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
])('shares of %j sixtieths are %j per cent', (sixtieths, percent) => {
  expect(wholeShares(attributionOf(sixtieths))).toEqual(percent)
})

test('whole shares add up to a hundred, none off by one or more, a larger share never the smaller number', () => {
  fc.assert(fc.property(shares, (sixtieths) => {
    const all = sixtieths.reduce((sum, one) => sum + one, 0)
    fc.pre(all > 0)
    const whole = wholeShares(attributionOf(sixtieths))
    expect(whole.reduce((sum, one) => sum + one, 0)).toBe(100)
    for (const [index, share] of whole.entries()) {
      expect(Math.abs(share - (100 * (sixtieths[index] ?? 0)) / all)).toBeLessThan(1)
      for (const [other, less] of whole.entries()) {
        if ((sixtieths[index] ?? 0) > (sixtieths[other] ?? 0)) expect(share).toBeGreaterThanOrEqual(less)
      }
    }
  }))
})

test('every bar has its name and its number, and lies within the drawing', () => {
  fc.assert(fc.property(shares, (sixtieths) => {
    const { width, height, shapes } = drawn(sixtieths)
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(texts).toEqual(FIVE_WS.flatMap((w, index) =>
      [WS[w], `${wholeShares(attributionOf(sixtieths))[index] ?? 0} %`]))
    for (const shape of shapes) {
      const right = shape.kind === 'rectangle' ? shape.x + shape.width : shape.x
      expect(shape.x >= 0 && shape.y >= 0 && right <= width && shape.y <= height).toBe(true)
    }
  }))
})
