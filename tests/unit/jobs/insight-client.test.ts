import { expect, test } from 'vitest'
import type { Assessment } from '../../../src/domain/answer.ts'
import type { Divergence, DivergenceAsk } from '../../../src/domain/divergence.ts'
import type { Insight } from '../../../src/domain/insight.ts'
import {
  createDivergenceClient, createInsightClient, type InsightAnswer, type InsightAsk,
} from '../../../src/jobs/insight-client.ts'

/** A worksheet and the insight of it, told from others by a name. */
const assessment = (name: string): Assessment => ({ shared: {}, byAction: { [name]: {} }, safeguards: {} })
const insight = (name: string): Insight => ({
  levers: null, raises: [], attribution: null, sensitivity: null, lenses: [],
  open: [{ question: name, action: null, unknown: false, narrows: { tiers: 0, stops: 0, ratings: 0 } }],
})

/** A worker that keeps what it is asked until the test lets it answer. */
class SlowWorker extends EventTarget {
  readonly asked: InsightAsk[] = []
  isEnded = false

  postMessage(ask: InsightAsk): void {
    this.asked.push(ask)
  }

  terminate(): void {
    this.isEnded = true
  }

  answer(name: string): void {
    this.tell(insight(name))
  }

  tell(found: Insight | Divergence): void {
    this.#say({ ok: true, found })
  }

  fail(message: string): void {
    this.#say({ ok: false, message })
  }

  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
  }

  #say(data: InsightAnswer): void {
    this.dispatchEvent(new MessageEvent<InsightAnswer>('message', { data }))
  }
}

const desk = () => {
  const workers: SlowWorker[] = []
  const client = createInsightClient(async () => {
    const worker = new SlowWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  /** What came of a question: the insight's name, or the kind and message of the failure. */
  const ask = (name: string) => client.ask(assessment(name)).then(
    ({ open }) => open[0]?.question,
    ({ kind, message }: { readonly kind: string; readonly message: string }) => `${kind}: ${message}`,
  )
  const asked = () => workers.map((worker) => worker.asked.flatMap((one) =>
    one.kind === 'insight' ? Object.keys(one.assessment.byAction) : []))
  return { workers, client, ask, asked }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

test('the worker starts with the first question and serves the next ones', async () => {
  const { workers, ask, asked } = desk()
  expect(workers).toHaveLength(0)
  const first = ask('first')
  await settled()
  workers[0]?.answer('first')
  expect(await first).toBe('first')
  const second = ask('second')
  await settled()
  workers[0]?.answer('second')
  expect(await second).toBe('second')
  expect(asked()).toEqual([['first', 'second']])
})

test('a newer question supersedes an older one, whose answer nobody gets', async () => {
  const { workers, ask } = desk()
  const older = ask('older')
  await settled()
  const newer = ask('newer')
  expect(await older).toMatch(/^superseded/)
  workers[0]?.answer('older')
  await settled()
  workers[0]?.answer('newer')
  expect(await newer).toBe('newer')
})

test('of what is asked while the worker is busy only the newest is worked on', async () => {
  const { workers, ask, asked } = desk()
  void ask('a')
  await settled()
  const between = ['ab', 'abc'].map(ask)
  const last = ask('abcd')
  expect(await Promise.all(between)).toEqual(between.map(() => expect.stringMatching(/^superseded/)))
  expect(asked()).toEqual([['a']])
  workers[0]?.answer('a')
  await settled()
  expect(asked()).toEqual([['a', 'abcd']])
  workers[0]?.answer('abcd')
  expect(await last).toBe('abcd')
})

test('work that breaks fails its question and no other', async () => {
  const { workers, ask } = desk()
  const first = ask('first')
  await settled()
  workers[0]?.fail('no such hazard')
  expect(await first).toBe('broken: no such hazard')
  const second = ask('second')
  await settled()
  workers[0]?.answer('second')
  expect(await second).toBe('second')
  expect(workers).toHaveLength(1)
})

test('a worker that dies fails what it was doing, and the next question starts another', async () => {
  const { workers, ask, asked } = desk()
  const first = ask('first')
  await settled()
  workers[0]?.die()
  expect(await first).toBe('broken: out of memory')
  expect(workers[0]?.isEnded).toBe(true)
  void ask('second')
  await settled()
  expect(asked()).toEqual([['first'], ['second']])
})

test('a question that waited when the worker died is put to the next worker', async () => {
  const { workers, ask } = desk()
  void ask('first')
  await settled()
  const second = ask('second')
  workers[0]?.die()
  await settled()
  workers[1]?.answer('second')
  expect(await second).toBe('second')
})

test('a worker that cannot start says so, each time it is needed', async () => {
  const client = createInsightClient(() => Promise.reject(new Error('blocked')))
  const failure = { name: 'InsightFailure', kind: 'broken', message: 'blocked' }
  await expect(client.ask(assessment('first'))).rejects.toMatchObject(failure)
  await expect(client.ask(assessment('second'))).rejects.toMatchObject(failure)
})

test('people who answer differently are asked about in the same way, of a worker that is told so', async () => {
  const worker = new SlowWorker()
  const client = createDivergenceClient(async () => worker as unknown as Worker)
  const about = (id: string): DivergenceAsk => {
    const seen = assessment('joint')
    return { joint: seen, people: [{ id, assessment: seen }], places: [], safeguards: [] }
  }
  const found: Divergence = {
    joint: { enough: false, tier: { best: 1, worst: 4 } }, people: [], weights: [], safeguardWeights: [], pair: null,
  }
  const older = client.ask(about('older'))
  await settled()
  const newer = client.ask(about('newer'))
  await expect(older).rejects.toMatchObject({ name: 'InsightFailure', kind: 'superseded' })
  worker.fail('of no interest any more')
  await settled()
  worker.tell(found)
  expect(await newer).toBe(found)
  expect(worker.asked).toEqual(['older', 'newer'].map((id) => ({ kind: 'divergence', ask: about(id) })))
})

test('what is stopped ends its worker and is answered at once, and can be asked again', async () => {
  const { workers, client, ask, asked } = desk()
  const stopped = ask('first')
  await settled()
  client.stop()
  expect(await stopped).toMatch(/^stopped/)
  await settled()
  expect(workers[0]?.isEnded).toBe(true)
  const again = ask('first')
  await settled()
  expect(asked()).toEqual([['first'], ['first']])
  workers[1]?.answer('first')
  expect(await again).toBe('first')
})

test('stopping before the worker has started, or while nothing is asked, ends nothing that comes later', async () => {
  const { client, ask, workers } = desk()
  client.stop()
  const stopped = ask('first')
  client.stop()
  expect(await stopped).toMatch(/^stopped/)
  const again = ask('second')
  await settled()
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false])
  workers[1]?.answer('second')
  expect(await again).toBe('second')
})
