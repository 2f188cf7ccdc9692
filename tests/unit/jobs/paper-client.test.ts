import { expect, test } from 'vitest'
import { createPaperClient } from '../../../src/jobs/paper-client.ts'
import type { PaperAnswer, PaperAsk } from '../../../src/jobs/paper-messages.ts'

const question = { stored: { kind: 'device' }, passphrase: '' } as unknown as { stored: never; passphrase: string }

/** A worker that keeps what it is asked until the test lets it answer. */
class SlowWorker extends EventTarget {
  readonly asked: PaperAsk[] = []
  isEnded = false

  postMessage(ask: PaperAsk): void {
    this.asked.push(ask)
  }

  terminate(): void {
    this.isEnded = true
  }

  answer(id: number, message: string): void {
    this.dispatchEvent(new MessageEvent<PaperAnswer>('message', { data: { id, ok: false, message } }))
  }

  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
  }
}

const desk = () => {
  const workers: SlowWorker[] = []
  const client = createPaperClient(async () => {
    const worker = new SlowWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { workers, client }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

test('the worker starts with the first job and serves all of them', async () => {
  const { workers, client } = desk()
  expect(workers).toHaveLength(0)
  void client.ask('open-key', question)
  void client.ask('open-key', question)
  await settled()
  expect(workers.map(({ asked }) => asked.length)).toEqual([2])
})

test('answers find their questions, in whatever order they come', async () => {
  const { workers, client } = desk()
  const answers = Promise.all([client.ask('open-key', question), client.ask('open-key', question)])
  await settled()
  const [first, second] = workers[0]?.asked ?? []
  workers[0]?.answer(second?.id ?? 0, 'to the second')
  workers[0]?.answer(first?.id ?? 0, 'to the first')
  expect(await answers).toMatchObject([{ message: 'to the first' }, { message: 'to the second' }])
})

test('a worker that dies fails what it was doing, and the next job starts another', async () => {
  const { workers, client } = desk()
  const answer = client.ask('open-key', question)
  await settled()
  workers[0]?.die()
  expect(await answer).toEqual({ ok: false, message: 'out of memory' })
  expect(workers[0]?.isEnded).toBe(true)
  void client.ask('open-key', question)
  await settled()
  expect(workers).toHaveLength(2)
})

test('a worker that cannot start says so', async () => {
  const client = createPaperClient(() => Promise.reject(new Error('blocked')))
  expect(await client.ask('open-key', question)).toEqual({ ok: false, message: 'blocked' })
})
