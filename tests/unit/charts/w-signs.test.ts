import { expect, test } from 'vitest'
import { SIGN_SIDE, W_SIGNS } from '../../../src/charts/w-signs.ts'
import { FIVE_WS } from '../../../src/domain/question.ts'

const POINTS = { M: 1, L: 1, C: 3, Z: 0 } as const

test.each(FIVE_WS)('the sign of %s is written so that paper can draw it too, and stays within its square', (w) => {
  const strokes = W_SIGNS[w].split(/(?=[A-Za-z])/).map(stroke => stroke.trim())
  expect(strokes[0]).toMatch(/^M/)
  for (const stroke of strokes) {
    const letter = stroke.charAt(0) as keyof typeof POINTS
    expect(Object.keys(POINTS)).toContain(letter)
    const numbers = stroke.slice(1).split(' ').filter(Boolean).map(Number)
    expect(numbers).toHaveLength(2 * POINTS[letter])
    for (const number of numbers) expect(number > 0 && number < SIGN_SIDE).toBe(true)
  }
})

test('no two signs are alike', () => {
  expect(new Set(Object.values(W_SIGNS)).size).toBe(FIVE_WS.length)
})
