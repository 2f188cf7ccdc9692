import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetScale } from '../../../src/ui/screens/board/sheet-scale.ts'

test('a sheet of paper is drawn as wide as it is asked for', () => {
  expect(sheetScale(595, 842, 1_190)).toBeCloseTo(2)
})

test('however large a page claims to be, no canvas holds more than a browser can', () => {
  const points = fc.double({ min: 1e-3, max: 1e9, noNaN: true })
  fc.assert(fc.property(points, points, fc.integer({ min: 1, max: 100_000 }), (across, down, width) => {
    const scale = sheetScale(across, down, width)
    const [wide, high] = [across * scale, down * scale]
    return wide <= width * 1.001 && wide <= 8_193 && high <= 8_193 && wide * high <= 12_000_001
  }))
})

const NO_PAGES = [[0, 842], [595, -1], [Number.NaN, 842]] as const

test.each(NO_PAGES)('a page of %d by %d points is no reason to fail', (across, down) => {
  expect(sheetScale(across, down, 800)).toBe(1)
})
