import { expect, test } from 'vitest'
import { type InsightClient, InsightFailure } from '../../../src/jobs/insight-client.ts'
import type { PaperClient } from '../../../src/jobs/paper-client.ts'
import { createTroubleDesk } from '../../../src/ui/trouble/trouble-desk.ts'
import { watchInsight, watchPaper, watchSkims } from '../../../src/ui/trouble/watch-work.ts'

const paperThatSays = (outcome: object) => ({ ask: () => Promise.resolve(outcome) }) as unknown as PaperClient
const NOTHING = { shared: {}, byAction: {}, safeguards: {} }
const card = { text: 'Ada Lovelace' }

test.each([
  ['is done', { ok: true, value: null }, null],
  ['was stopped', { ok: false, message: '', stopped: true }, null],
  ['broke', { ok: false, message: 'out of memory' }, { kind: 'work', message: 'out of memory' }],
])('a job that %s is answered as it was, and is trouble only if it broke', async (_how, outcome, trouble) => {
  const desk = createTroubleDesk()
  expect(await watchPaper(paperThatSays(outcome), desk).ask('read-card', card)).toBe(outcome)
  expect(desk.shown.get()).toEqual(trouble === null ? null : expect.objectContaining(trouble))
  expect(desk.steps()[0]).toBe('work read-card')
  expect(desk.steps().join()).not.toContain('Ada')
})

test.each([['superseded', false], ['stopped', false], ['broken', true]] as const)(
  'what is worked out beside the page and %s is trouble: %s', async (kind, isTrouble) => {
    const desk = createTroubleDesk()
    const client: InsightClient = { ask: () => Promise.reject(new InsightFailure(kind, 'x')), stop: () => undefined }
    await expect(watchInsight(client, desk).ask(NOTHING)).rejects.toThrow('x')
    expect(desk.shown.get() !== null).toBe(isTrouble)
  })

test('a file that broke our own work is trouble, and one that cannot be read is not', () => {
  const desk = createTroubleDesk()
  const told: string[] = []
  const tell = watchSkims((key) => told.push(key), desk)
  tell('a', { state: 'broken', trouble: 'unreadable', message: '' })
  expect(desk.shown.get()).toBeNull()
  tell('b', { state: 'broken', trouble: 'broken', message: 'x' })
  expect(desk.shown.get()).toMatchObject({ kind: 'work' })
  expect(told).toEqual(['a', 'b'])
})
