import { describe, expect, test } from 'vitest'
import { answerAll, room, settled } from './skim-pool-room.ts'

describe('stopping', () => {
  test('ends the workers, keeps what is read, and goes on with the rest', async () => {
    const at = room()
    at.pool.add(['a', 'b', 'c', 'd'].map((key) => at.fileOf(key)))
    await settled()
    at.busy()[0]?.answer()
    await settled()
    at.pool.stop()
    await settled()
    expect(at.pool.isStopped.get()).toBe(true)
    expect(at.told['a']).toEqual(['reading', 'read'])
    expect([at.told['b'], at.told['c']]).toEqual([['reading', 'waiting'], ['reading', 'waiting']])
    expect(at.told['d']).toBeUndefined()
    expect(at.workers.every(({ isEnded }) => isEnded)).toBe(true)
    at.pool.goOn()
    await answerAll(at)
    expect(at.read.filter((key) => key === 'a')).toHaveLength(1)
    expect(['b', 'c', 'd'].map((key) => at.told[key]?.at(-1))).toEqual(['read', 'read', 'read'])
  })

  test('and going on at once loses nothing', async () => {
    const at = room()
    at.pool.add(['a', 'b', 'c'].map((key) => at.fileOf(key)))
    await settled()
    at.pool.stop()
    at.pool.goOn()
    await answerAll(at)
    expect(['a', 'b', 'c'].map((key) => at.told[key]?.at(-1))).toEqual(['read', 'read', 'read'])
  })

  test('tells whoever watches', () => {
    const { pool } = room()
    const heard: boolean[] = []
    const leave = pool.isStopped.subscribe(() => heard.push(pool.isStopped.get()))
    pool.stop()
    pool.goOn()
    leave()
    pool.stop()
    expect(heard).toEqual([true, false])
  })
})

test('a file that is taken out is not read, and is not heard of any more', async () => {
  const at = room({ size: 1 })
  at.pool.add(['a', 'b', 'c'].map((key) => at.fileOf(key)))
  await settled()
  at.pool.drop(['a', 'b'])
  await answerAll(at)
  expect(at.told).toEqual({ a: ['reading'], c: ['reading', 'read'] })
})
