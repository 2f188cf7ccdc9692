import { expect, test } from 'vitest'
import { inPieces } from '../../../src/ui/in-pieces.ts'
import { orStopped } from '../../../src/ui/or-stopped.ts'

/** A work of so many steps, each of so many milliseconds, that comes to a word. */
function* work(steps: number, milliseconds: number): Generator<number, string> {
  for (let step = 1; step <= steps; step += 1) {
    for (const end = performance.now() + milliseconds; performance.now() < end;) continue
    yield step
  }
  return 'done'
}

const nothing = () => undefined

test('long steps let the page breathe between them, and tell which was done', async () => {
  const told: number[] = []
  let breaths = 0
  const timer = setInterval(() => (breaths += 1), 1)
  expect(await inPieces(work(3, 30), undefined, (step) => told.push(step))).toBe('done')
  clearInterval(timer)
  expect(told).toEqual([1, 2, 3])
  expect(breaths).toBeGreaterThan(1)
})

test('short steps are done at once, without a break in which something could flash', async () => {
  let isLate = false
  setTimeout(() => (isLate = true))
  expect(await inPieces(work(100, 0), undefined, nothing)).toBe('done')
  expect(isLate).toBe(false)
})

test('what is stopped between two steps does no further one', async () => {
  const stopping = new AbortController()
  const told: number[] = []
  const result = inPieces(work(50, 30), stopping.signal, (step) => {
    told.push(step)
    if (step === 2) stopping.abort()
  })
  expect(await result).toBe('stopped')
  expect(told).toEqual([1, 2])
})

test('whoever waits for what never comes can be told that it was stopped', async () => {
  const stopping = new AbortController()
  const never = orStopped(new Promise<string>(nothing), stopping.signal)
  stopping.abort()
  expect(await never).toBe('stopped')
  expect(await orStopped(Promise.resolve('late'), stopping.signal)).toBe('stopped')
  expect(await orStopped(Promise.resolve('in time'), new AbortController().signal)).toBe('in time')
})
