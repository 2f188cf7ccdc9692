import { expect, test } from 'vitest'
import { createTroubleDesk, isNoise } from '../../../src/ui/trouble/trouble-desk.ts'

const broken = new TypeError('x is undefined')

test('what breaks over and over is counted and told once each time, and never again by itself once put away', () => {
  const desk = createTroubleDesk()
  for (let i = 0; i < 5; i += 1) desk.note(broken)
  expect(desk.shown.get()).toMatchObject({ kind: 'broke', name: 'TypeError', times: 5 })
  desk.hide()
  for (let i = 0; i < 5; i += 1) desk.note(broken)
  expect(desk.shown.get()).toBeNull()
})

test('what somebody brings about once more is said again, but not for ever', () => {
  const desk = createTroubleDesk()
  const said = [1, 2, 3, 4].map(() => {
    desk.step('click button')
    desk.note(broken)
    const isSaid = desk.shown.get() !== null
    desk.hide()
    return isSaid
  })
  expect(said).toEqual([true, true, true, false])
  desk.note(new TypeError('something else'))
  expect(desk.shown.get()).toMatchObject({ message: 'something else', times: 1 })
})

test('what is said in its own place is not said beside the page', () => {
  const desk = createTroubleDesk()
  expect(desk.note(broken, 'broke', 'in its place')).toMatchObject({ times: 1 })
  expect(desk.shown.get()).toBeNull()
})

test.each([
  [new TypeError('Failed to fetch dynamically imported module: http://a/b.js'), 'not-loaded'],
  [new Error('Unable to preload CSS for /assets/check.css'), 'not-loaded'],
  ['a text that was thrown', 'broke'],
  [undefined, 'broke'],
  [null, 'broke'],
])('%s is of the kind %s', (thrown, kind) => {
  expect(createTroubleDesk().note(thrown)).toMatchObject({ kind })
})

test('noise of browsers, and what was stopped, is no trouble', () => {
  expect(isNoise('ResizeObserver loop completed with undelivered notifications.')).toBe(true)
  expect(isNoise(new DOMException('Aborted', 'AbortError'))).toBe(true)
  expect(isNoise(broken)).toBe(false)
})

test('only the last steps are kept, and nothing of a long visit fills the memory', () => {
  const desk = createTroubleDesk()
  for (let i = 0; i < 100; i += 1) {
    desk.step(`step ${i}`)
    desk.note(new Error(`number ${i}`))
  }
  expect(desk.steps()).toHaveLength(12)
  expect(desk.steps().at(-1)).toBe('step 99')
})
