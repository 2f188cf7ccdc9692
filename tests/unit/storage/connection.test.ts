import { expect, test } from 'vitest'
import { connection } from '../../../src/storage/connection.ts'
import type { ConnectionEvents, Database } from '../../../src/storage/database.ts'

/** A browser whose next attempts to open end as they are told to. */
const aBrowser = () => {
  const waiting: { readonly events: ConnectionEvents; readonly end: (error?: Error) => Promise<void> }[] = []
  let opened = 0
  const database = connection((events) => new Promise((resolve, reject) => {
    const end = async (error?: Error) => {
      if (error) reject(error)
      else resolve({ number: ++opened } as unknown as Database)
      await new Promise(setImmediate)
    }
    waiting.push({ events, end })
  }))
  return { waiting, open: () => database().then((made) => (made as unknown as { number: number }).number) }
}

const named = (name: string) => Object.assign(new Error(), { name })

test('everybody has the same connection, and a new one once the browser closed it', async () => {
  const { waiting, open } = aBrowser()
  const both = Promise.all([open(), open()])
  await waiting[0]?.end()
  expect([await both, waiting.length]).toEqual([[1, 1], 1])
  waiting[0]?.events.onClosed()
  const again = open()
  await waiting[1]?.end()
  expect(await again).toBe(2)
})

test('what failed is tried anew by whoever comes next', async () => {
  const { waiting, open } = aBrowser()
  const first = open()
  void waiting[0]?.end(named('UnknownError'))
  await expect(first).rejects.toThrow()
  const second = open()
  await waiting[1]?.end()
  expect(await second).toBe(1)
})

test('nobody waits a second time for a browser that does not answer, and it is asked again all the same', async () => {
  const { waiting, open } = aBrowser()
  const first = open()
  void waiting[0]?.end(named('BlockedError'))
  await expect(first).rejects.toMatchObject({ name: 'BlockedError' })
  await expect(open()).rejects.toMatchObject({ name: 'BlockedError' })
  await expect(open()).rejects.toMatchObject({ name: 'BlockedError' })
  expect(waiting.length).toBe(2)
  await waiting[1]?.end()
  expect(await open()).toBe(1)
})

test.each([['newer', 'OutdatedError'], ['eraser', 'ErasedError']] as const)(
  'a page that gave way to the %s never opens again', async (to, name) => {
    const { waiting, open } = aBrowser()
    const first = open()
    await waiting[0]?.end()
    await first
    waiting[0]?.events.onGivenWay(to)
    await expect(open()).rejects.toMatchObject({ name })
    expect(waiting.length).toBe(1)
  },
)
