import { expect, test } from 'vitest'
import { cellChanges } from '../../../src/record/journal.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import type { Database } from '../../../src/storage/database.ts'
import { decisionDrafts } from '../../../src/storage/decision-drafts.ts'
import { decisionDrawer } from '../../../src/storage/decision-drawer.ts'
import { createDrafts } from '../../../src/storage/drafts.ts'
import { keyChest } from '../../../src/storage/key-chest.ts'
import { memoryShelf } from '../../../src/storage/memory-shelf.ts'
import { rootShelf } from '../../../src/storage/root-shelf.ts'
import { signerBook } from '../../../src/storage/signer-book.ts'
import { sentBack } from '../../cases/decided.ts'
import { workedExample } from '../../cases/worked-example.ts'

const NOW = '2026-11-27T09:30:00+01:00'
const SUMMARY = { id: 'w', title: '', changed: NOW, tier: null }
const HALF = '\ud83d'

let written = 0

/** Decisions that are kept as they are. */
const decisionsIn = (open: () => Promise<Database>) =>
  decisionDrafts(decisionDrawer(async () => ({ database: await open(), keys: null })), () => `r${++written}`)

/** A database that holds these things, whatever they are, under any key. */
const holding = (...things: readonly unknown[]) => async (): Promise<Database> =>
  ({ getAll: async () => things, get: async () => things[0] }) as unknown as Database

const circle: Record<string, unknown> = { id: 'x', name: 'x' }
circle['self'] = circle
/** A text for no program: comparing or printing it throws. */
const speechless = { toString: null, valueOf: null }

test('what is no key and no authority hides none that is', async () => {
  const key = { id: 'AA', name: 'Ana', created: NOW, key: { kind: 'wrapped' } }
  const root = { id: 'AA', name: 'Root', imported: NOW, certificate: new Uint8Array(2) }
  const odd = [null, 7, circle, { ...key, name: speechless }, { ...key, created: 9n }, { ...root, certificate: 'x' }]
  expect(await keyChest(holding(...odd, { ...key, key: null }, key)).list()).toEqual([key])
  expect(await rootShelf(holding(...odd, { ...root, name: speechless }, root)).list()).toEqual([root])
})

test.each([
  ['as it is', { since: NOW, by: 'card' }, { since: NOW, by: 'card' }],
  ['as version 1 kept it', NOW, { since: NOW, by: 'seen' }],
  ['with no way that we know', { since: NOW, by: '<img>' }, null],
  ['with no date', { since: 9, by: 'card' }, null],
])('a known signer %s', async (_, kept, known) => {
  expect(await signerBook(holding(kept)).known('AA')).toEqual(known)
})

test('a decision that no text can hold is none, and nothing breaks', async () => {
  expect(await decisionsIn(holding({ id: 'x', decision: circle })).open('x')).toMatchObject({ decision: null })
  expect(await decisionsIn(holding({ id: 'x', decision: 9n })).open('x')).toMatchObject({ decision: null })
  expect(await decisionsIn(holding(7)).open('x')).toMatchObject({ decision: null })
})

test('half a character in a decision that is being written loses nothing of it', async () => {
  const decision = { ...await sentBack(workedExample), reason: `Not yet ${HALF}` }
  const { sha256 } = decision.on
  const open = await decisionsIn(holding({ id: sha256, decision })).open(sha256)
  expect(open.decision).toEqual({ ...decision, reason: 'Not yet \ufffd' })
})

/** A database of decisions, as two tabs share it. */
const shared = (...rows: readonly { readonly id: string }[]) => {
  const kept = new Map(rows.map((row) => [row.id, row]))
  const get = async (id: string) => kept.get(id)
  const stores = {
    vault: { get: async () => undefined },
    decisions: {
      get, put: async (row: { readonly id: string }) => kept.set(row.id, row),
      delete: async (id: string) => kept.delete(id),
    },
  }
  const database = {
    get: (_: string, id: string) => get(id),
    transaction: () => ({ objectStore: (name: keyof typeof stores) => stores[name], done: Promise.resolve() }),
  } as unknown as Database
  return { kept, tab: () => decisionsIn(async () => database) }
}

test('a decision that another tab went on with is never overwritten, and one of an earlier release opens', async () => {
  const decision = await sentBack(workedExample)
  const { sha256 } = decision.on
  const because = (reason: string) => ({ ...decision, reason })
  const { kept, tab } = shared({ id: sha256, decision } as { readonly id: string })
  const [here, there] = [await tab().open(sha256), await tab().open(sha256)]
  expect(here.decision).toEqual(decision)
  expect(await Promise.all(['T', 'Tw', 'Two'].map((reason) => here.keep(because(reason))))).toEqual([null, null, null])
  expect([await there.keep(because('B')), await there.forget()]).toEqual(['stale', 'stale'])
  expect(kept.get(sha256)).toMatchObject({ decision: { reason: 'Two' } })
  const again = await tab().open(sha256)
  expect(again.decision?.reason).toBe('Two')
  expect([await again.forget(), await again.keep(because('New'))]).toEqual([null, null])
  expect([await here.keep(because('Old')), await there.keep(because('Old'))]).toEqual(['stale', 'stale'])
  expect(kept.get(sha256)).toMatchObject({ decision: { reason: 'New' } })
})

const draftsWith = async (snapshot: Worksheet, changes: readonly unknown[]) => {
  const shelf = memoryShelf()
  await shelf.add({ summary: SUMMARY, revision: 0, snapshot, changes: changes as never })
  return createDrafts({ openShelf: async () => shelf, now: () => NOW, newId: () => 'n', whenIdle: () => undefined })
}

const blank = newWorksheet({ id: 'w', now: NOW, depth: 'full' })

test('a draft opens that was left between the two halves of a character', async () => {
  const typed = { ...blank, conclusion: { reason: `Not yet ${HALF}` } }
  const drafts = await draftsWith(blank, cellChanges(blank, typed))
  expect(await drafts.open('w')).toMatchObject({ conclusion: { reason: 'Not yet \ufffd' } })
})

test.each([
  ['nothing', null], ['a way that is a long text', { kind: 'set', path: 'x'.repeat(50_000), value: 1 }],
  ['a way of many steps', { kind: 'set', path: Array(50_000).fill('x'), value: 1 }],
  ['a way of no texts', { kind: 'set', path: [circle], value: 1 }], ['another kind', { kind: 'move', path: [] }],
])('a change that is %s makes the draft unreadable, never another draft', async (_, change) => {
  const drafts = await draftsWith(blank, [change])
  expect(await drafts.open('w')).toBeNull()
  expect(await drafts.list()).toHaveLength(1)
}, 10_000)
