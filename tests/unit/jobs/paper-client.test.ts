import { describe, expect, test } from 'vitest'
import type { Progress } from '../../../src/jobs/desk-client.ts'
import { createPaperClient } from '../../../src/jobs/paper-client.ts'
import type { PaperAsk, PaperNews } from '../../../src/jobs/paper-messages.ts'

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
    this.#say({ id, ok: false, message })
  }

  tell(id: number, done: number, all: number): void {
    this.#say({ id, progress: { of: 'page', done, all } })
  }

  #say(data: PaperNews): void {
    this.dispatchEvent(new MessageEvent<PaperNews>('message', { data }))
  }

  die(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }

  say(nonsense: 'messageerror'): void {
    this.dispatchEvent(new MessageEvent(nonsense))
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
  workers[0]?.die('out of memory')
  expect(await answer).toEqual({ ok: false, message: 'out of memory' })
  expect(workers[0]?.isEnded).toBe(true)
  void client.ask('open-key', question)
  await settled()
  expect(workers).toHaveLength(2)
})

test.each<[how: string, end: (worker: SlowWorker) => void]>([
  ['ends without a word', (worker) => worker.die('')],
  ['says what cannot be read', (worker) => worker.say('messageerror')],
])('a worker that %s fails what it was doing, with a sentence, and is ended', async (_how, end) => {
  const { workers, client } = desk()
  const answer = client.ask('open-key', question)
  await settled()
  const [worker] = workers
  if (worker) end(worker)
  expect(await answer).toEqual({ ok: false, message: 'The browser ended this part of the work' })
  expect(worker?.isEnded).toBe(true)
})

test('a question that cannot be sent fails alone', async () => {
  const { workers, client } = desk()
  const other = client.ask('open-key', question)
  await settled()
  const [worker] = workers
  if (worker) {
    worker.postMessage = () => {
      throw new DOMException('no copy of a function', 'DataCloneError')
    }
  }
  expect(await client.ask('open-key', question)).toEqual({ ok: false, message: 'no copy of a function' })
  worker?.answer(1, 'to the other')
  expect(await other).toMatchObject({ message: 'to the other' })
  expect(worker?.isEnded).toBe(false)
})

test('a worker that cannot start says so, and the next job tries again', async () => {
  let starts = 0
  const client = createPaperClient(() => Promise.reject(new Error(`blocked ${(starts += 1)}`)))
  expect(await client.ask('open-key', question)).toEqual({ ok: false, message: 'blocked 1' })
  expect(await client.ask('open-key', question)).toEqual({ ok: false, message: 'blocked 2' })
})

test('a worker that cannot start says so to all who wait', async () => {
  const client = createPaperClient(() => Promise.reject(new Error('blocked')))
  expect(await client.ask('open-key', question)).toEqual({ ok: false, message: 'blocked' })
})

describe('a job that takes long', () => {
  test('tells how far it is, and settles once', async () => {
    const { workers, client } = desk()
    const told: Progress[] = []
    const answer = client.ask('open-key', question, { onProgress: (progress) => told.push(progress) })
    await settled()
    for (const page of [1, 2]) workers[0]?.tell(1, page, 2)
    workers[0]?.answer(1, 'done')
    workers[0]?.tell(1, 2, 2)
    expect(await answer).toEqual({ ok: false, message: 'done' })
    expect(told).toEqual([{ of: 'page', done: 1, all: 2 }, { of: 'page', done: 2, all: 2 }])
  })

  test('can be stopped, which ends its worker and no other job', async () => {
    const { workers, client } = desk()
    const stopping = new AbortController()
    const stopped = client.ask('open-key', question, { signal: stopping.signal })
    const other = client.ask('open-key', question)
    await settled()
    stopping.abort()
    expect(await stopped).toEqual({ ok: false, message: '', stopped: true })
    await settled()
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false])
    expect(workers.map(({ asked }) => asked.map(({ id }) => id))).toEqual([[1, 2], [2]])
    workers[1]?.answer(2, 'to the other')
    expect(await other).toMatchObject({ message: 'to the other' })
  })

  test('that is done, or was never begun, ends nothing when it is stopped', async () => {
    const { workers, client } = desk()
    const stopping = new AbortController()
    const answer = client.ask('open-key', question, { signal: stopping.signal })
    await settled()
    workers[0]?.answer(1, 'done')
    await answer
    stopping.abort()
    expect(await client.ask('open-key', question, { signal: stopping.signal })).toMatchObject({ stopped: true })
    expect(workers.map(({ isEnded, asked }) => [isEnded, asked.length])).toEqual([[false, 1]])
  })

  test('can be stopped before its worker has started', async () => {
    const { workers, client } = desk()
    const stopping = new AbortController()
    const answer = client.ask('open-key', question, { signal: stopping.signal })
    stopping.abort()
    expect(await answer).toMatchObject({ stopped: true })
    await settled()
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true])
  })
})
