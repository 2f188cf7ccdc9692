import { expect, test, vi } from 'vitest'
import type { SkimPool } from '../../../src/jobs/skim-pool-client.ts'
import { skimPoolWhenAsked } from '../../../src/jobs/skim-pool-when-asked-client.ts'
import { lampOf } from '../../../src/record/watched.ts'

const FILES: Parameters<SkimPool['add']>[0] = []

const room = () => {
  const isStopped = lampOf(false)
  const pool = { isStopped, add: vi.fn(), stop: vi.fn(() => isStopped.set(true)), goOn: vi.fn(), drop: vi.fn() }
  const make = vi.fn((): Promise<SkimPool> => Promise.resolve(pool))
  return { pool, make, asked: skimPoolWhenAsked(make) }
}

test('the pool is made with the first files, once, and hears everything in turn', async () => {
  const { pool, make, asked } = room()
  asked.goOn()
  asked.drop(['gone'])
  expect(make).not.toHaveBeenCalled()
  asked.add(FILES)
  asked.add(FILES)
  asked.drop(['one'])
  await vi.waitFor(() => expect(pool.drop).toHaveBeenCalledWith(['one']))
  expect(make).toHaveBeenCalledTimes(1)
  expect(pool.add).toHaveBeenCalledTimes(2)
  expect(pool.goOn).not.toHaveBeenCalled()
})

test('that it is stopped can be watched', async () => {
  const { asked } = room()
  asked.add(FILES)
  asked.stop()
  await vi.waitFor(() => expect(asked.isStopped.get()).toBe(true))
})
