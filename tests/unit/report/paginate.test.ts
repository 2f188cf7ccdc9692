import { expect, test } from 'vitest'
import type { Band } from '../../../src/report/layout/band.ts'
import { PAGE_BREAK, paginate } from '../../../src/report/layout/paginate.ts'

const band = (more: Partial<Band> = {}): Band =>
  ({ before: 0, height: 10, glued: false, frames: [], draw: () => undefined, ...more })
const heights = (bands: readonly Band[], height: number) =>
  paginate(bands, height).map((page) => page.map(({ band: { height: own }, y }) => [own, y]))

test('bands fill a page and go on to the next', () => {
  expect(heights([band(), band(), band()], 25)).toEqual([[[10, 0], [10, 10]], [[10, 0]]])
})

test('space above is dropped at the top of a page', () => {
  expect(heights([band({ before: 5 }), band({ before: 5 }), band({ before: 5 })], 25)).toEqual([
    [[10, 0], [10, 15]], [[10, 0]],
  ])
})

test('a glued band stays with the next one', () => {
  const heading = band({ height: 4, glued: true })
  expect(heights([band(), heading, band()], 20)).toEqual([[[10, 0]], [[4, 0], [10, 4]]])
})

test('what is glued but taller than a page is cut between its bands, and starts where it stands', () => {
  const tall = Array.from({ length: 4 }, (_, i) => band({ glued: i < 3 }))
  expect(heights([band({ height: 5 }), ...tall], 20)).toEqual([[[5, 0], [10, 5]], [[10, 0], [10, 10]], [[10, 0]]])
})

test('a table head is printed again on each page its rows go on to', () => {
  const head = [band({ height: 3, glued: true })]
  const rows = Array.from({ length: 3 }, () => band({ head }))
  const pages = paginate([...head, ...rows], 23)
  expect(pages.map((page) => page.map(({ again }) => again))).toEqual([[false, false, false], [true, false]])
})

test('a page break starts a page, and none where a page has just begun', () => {
  expect(heights([PAGE_BREAK, band(), PAGE_BREAK, PAGE_BREAK, band()], 50)).toEqual([[[10, 0]], [[10, 0]]])
})

test('a band taller than a page stands alone on one', () => {
  expect(heights([band(), band({ height: 99 }), band()], 20)).toEqual([[[10, 0]], [[99, 0]], [[10, 0]]])
})

test('a figure that does not fit waits for the next page, what follows it goes on, and its note stays with it', () => {
  const figure = [band({ height: 15, floats: true, glued: true }), band({ height: 2 })]
  const lines = Array.from({ length: 3 }, () => band({ height: 5 }))
  expect(heights([band(), ...figure, ...lines], 25)).toEqual([
    [[10, 0], [5, 10], [5, 15], [5, 20]], [[15, 0], [2, 15]],
  ])
})

test('a figure that fits stands where it is', () => {
  expect(heights([band(), band({ floats: true }), band()], 30)).toEqual([[[10, 0], [10, 10], [10, 20]]])
})

test('a figure that waited comes before the head of a table that goes on', () => {
  const head = [band({ height: 3, glued: true })]
  const rows = Array.from({ length: 2 }, () => band({ height: 8, head }))
  const pages = paginate([band({ height: 15 }), band({ height: 20, floats: true }), ...head, ...rows], 33)
  expect(pages.map((page) => page.map(({ band: { height }, again }) => [height, again]))).toEqual([
    [[15, false], [3, false], [8, false]], [[20, false], [3, true], [8, false]],
  ])
})
