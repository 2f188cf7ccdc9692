import { describe, expect, test } from 'vitest'
import type { PaperNews } from '../../../src/jobs/paper-messages.ts'
import { MOST_BYTES, createSkimPool, usualPoolSize } from '../../../src/jobs/skim-pool-client.ts'
import { answerAll, room, settled } from './skim-pool-room.ts'

/** Often enough that the next file has its time still before it. */
const SOON = { interval: 5, timeout: 5_000 }

test('leaves one core to the page, and never takes more than four', () => {
  expect([1, 2, 4, 5, 64].map(usualPoolSize)).toEqual([1, 1, 3, 4, 4])
})

test('files are read only when a worker is free for them', async () => {
  const at = room()
  at.pool.add(['a', 'b', 'c', 'd'].map((key) => at.fileOf(key)))
  await settled()
  expect([at.read, at.workers.length]).toEqual([['a', 'b'], 2])
  at.busy()[0]?.answer()
  await settled()
  expect(at.read).toEqual(['a', 'b', 'c'])
  await answerAll(at)
  expect(at.told['d']).toEqual(['reading', 'read'])
})

test('two workers serve all, and end with the last file', async () => {
  const at = room()
  at.pool.add(Array.from({ length: 9 }, (_, index) => at.fileOf(`f${index}`)))
  await answerAll(at)
  expect(Object.values(at.told).every((said) => said.join() === 'reading,read')).toBe(true)
  expect(at.workers.map(({ isEnded }) => isEnded)).toEqual([true, true])
})

test('what is added later is read as well', async () => {
  const at = room()
  at.pool.add([at.fileOf('a')])
  await answerAll(at)
  at.pool.add([at.fileOf('b')])
  await answerAll(at)
  expect(at.told['b']).toEqual(['reading', 'read'])
})

describe('a bad file', () => {
  test('that is empty or too large is not read at all, and starts no worker', async () => {
    const at = room()
    at.pool.add([at.fileOf('empty', 0), at.fileOf('huge', 1024 ** 3), at.fileOf('much', MOST_BYTES + 1)])
    await settled()
    expect(at.told).toEqual({ empty: ['empty'], huge: ['too-large'], much: ['too-large'] })
    expect([at.read, at.workers]).toEqual([[], []])
  })

  test('that the browser cannot read says so, and the next one is read', async () => {
    const at = room({ size: 1 })
    const lost = { key: 'lost', file: { size: 3, arrayBuffer: () => Promise.reject(new Error('moved')) } }
    at.pool.add([lost, at.fileOf('b')])
    await answerAll(at)
    expect(at.told).toEqual({ lost: ['reading', 'unreadable'], b: ['reading', 'read'] })
  })

  test('that hangs its worker ends it, and the next one is read in a fresh one', async () => {
    const at = room({ size: 1, longest: 400 })
    at.pool.add([at.fileOf('hangs'), at.fileOf('b')])
    await expect.poll(() => at.told['hangs'], SOON).toEqual(['reading', 'slow'])
    await answerAll(at)
    expect(at.told['b']).toEqual(['reading', 'read'])
    expect(at.workers.map(({ isEnded }) => isEnded)).toEqual([true, true])
  })

  test('that never arrives from its disk does not hold up the others', async () => {
    const at = room({ size: 1, longest: 400 })
    const far = { key: 'far', file: { size: 3, arrayBuffer: () => new Promise<ArrayBuffer>(() => {}) } }
    at.pool.add([far, at.fileOf('b')])
    await expect.poll(() => at.told['far'], SOON).toEqual(['reading', 'slow'])
    await answerAll(at)
    expect(at.told['b']).toEqual(['reading', 'read'])
  })

  test('that kills its worker says so, and the next one is read', async () => {
    const at = room({ size: 1 })
    at.pool.add([at.fileOf('kills'), at.fileOf('b')])
    await settled()
    at.workers[0]?.die()
    await answerAll(at)
    expect(at.told).toEqual({ kills: ['reading', 'broken: out of memory'], b: ['reading', 'read'] })
  })

  test('on which our own work fails says how', async () => {
    const at = room({ size: 1 })
    at.pool.add([at.fileOf('a')])
    await settled()
    at.busy()[0]?.answer({ ok: false, message: 'a bug' } as Partial<PaperNews>)
    await settled()
    expect(at.told['a']).toEqual(['reading', 'broken: a bug'])
  })
})

test('where no worker can start, every file says so', async () => {
  const told: string[] = []
  const pool = createSkimPool({
    start: () => Promise.reject(new Error('blocked')), size: 2, now: () => '', language: 'en',
    tell: (_key, news) => told.push('trouble' in news ? news.message : news.state),
  })
  const { fileOf } = room()
  pool.add(['a', 'b', 'c'].map((key) => fileOf(key)))
  await settled()
  expect(told.filter((said) => said === 'blocked')).toHaveLength(3)
})
