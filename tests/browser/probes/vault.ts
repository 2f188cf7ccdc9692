import type { Decision } from '../../../src/record/decision.ts'
import { cellChanges } from '../../../src/record/journal.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { openDatabase } from '../../../src/storage/database.ts'
import { type OpenDecision, decisionDrafts } from '../../../src/storage/decision-drafts.ts'
import { decisionDrawer } from '../../../src/storage/decision-drawer.ts'
import { createDrafts } from '../../../src/storage/drafts.ts'
import { createKeeping } from '../../../src/storage/keeping.ts'
import { createVault } from '../../../src/storage/vault.ts'

/** The drafts of a page that can be locked, over the browser's real database. A test calls it from outside. */
const NOW = '2026-11-22T12:00:00Z'

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const database = openDatabase()
const keeping = createKeeping({ openDatabase: () => database, random })
const drafts = createDrafts({
  openShelf: keeping.openShelf, now: () => NOW, newId: () => 'copy', whenIdle: (work) => work(),
})
const decisions = decisionDrawer(keeping.current)
const boards = decisionDrafts(decisions, () => crypto.randomUUID())
let open: Promise<OpenDecision> | null = null

const sheet = (id: string, note: string): Worksheet => {
  const empty = newWorksheet({ id, now: NOW, depth: 'full' })
  const all = note === '' ? {} : { 'who.ages': { note } }
  return { ...empty, answers: { ...empty.answers, joint: { ...empty.answers.joint, all } } }
}

const summaryOf = (id: string, title: string) => ({ id, title, changed: NOW, tier: null })

type Row = readonly [drawer: 'drafts' | 'snapshots' | 'journal' | 'vault' | 'decisions', key: IDBValidKey]

/** What another program can do to the database. */
const raw = {
  get: async ([drawer, key]: Row) => (await database).get(drawer, key as string),
  put: async ([drawer, key]: Row, value: unknown) => {
    const store = (await database).transaction(drawer, 'readwrite').store
    await (store.keyPath === null ? store.put(value as never, key as string) : store.put(value as never))
  },
  delete: async ([drawer, key]: Row) => (await database).delete(drawer, key as string),
}

const vault = {
  ...createVault(keeping, random),
  /** As another tab does, or the same page once it is loaded anew. */
  kind: () => keeping.kind.get(),
  lock: keeping.locked,
  raw,
  begin: async (id: string, note: string, title = note) =>
    (await drafts.journalOf(sheet(id, note))).append([], summaryOf(id, title)),
  /** Goes on with a draft, in as many writes as there are notes. */
  write: async (id: string, notes: readonly string[]) => {
    let before = await drafts.open(id)
    const journal = before && (await drafts.journalOf(before))
    for (const note of notes) {
      const after: Worksheet = sheet(id, note)
      const failure = before && (await journal?.append(cellChanges(before, after), summaryOf(id, note)))
      if (failure) return failure
      before = after
    }
    return null
  },
  /** A journal that goes on from what this page has open now. */
  hold: async (id: string) => {
    const before = (await drafts.open(id)) ?? sheet(id, '')
    const journal = await drafts.journalOf(before)
    return { write: (note: string) => journal.append(cellChanges(before, sheet(id, note)), summaryOf(id, note)) }
  },
  note: async (id: string) => (await drafts.open(id))?.answers.joint.all['who.ages']?.note ?? null,
  titles: async () => (await drafts.list()).map(({ id, title, trouble }) =>
    trouble === 'sealed' ? `${id} is broken` : title),
  remove: (id: string) => drafts.remove(id),
  restore: (id: string) => drafts.restore(id),
  trouble: () => drafts.trouble.get(),
  openDecision: async (id: string) => {
    open = boards.open(id)
    await open
  },
  /** Goes on with the decision that lies open. */
  writeDecision: async (reason: string) => (await open)?.keep({ reason } as Decision),
  forgetDecision: async () => (await open)?.forget(),
  keepDecision: async (id: string, reason: string) => (await boards.open(id)).keep({ reason } as Decision),
  decided: async (id: string) => {
    const { kept } = await decisions.read(id)
    return kept && (kept.decision as Pick<Decision, 'reason'>).reason
  },
  /** All rows of some drafts, as they are. */
  kept: async (ids: readonly string[]) => {
    const where = await database
    return Promise.all(ids.map(async (id) => JSON.stringify([
      await where.get('drafts', id), await where.get('snapshots', id), await where.get('vault', `draft:${id}`),
      await where.getAll('journal', IDBKeyRange.bound([id], [id, Infinity, Infinity])),
    ])))
  },
  rows: async () => (await database).count('journal'),
  /** Everything in the database as one text, and the nonces in it. */
  everything: async () => {
    const nonces: string[] = []
    const text: string[] = []
    const collect = (value: unknown): void => {
      if (value instanceof Uint8Array) return void text.push(new TextDecoder('latin1').decode(value))
      if (typeof value !== 'object' || value === null) return void text.push(String(value))
      if ('nonce' in value) nonces.push(String(value.nonce))
      for (const [key, entry] of Object.entries(value)) {
        text.push(key)
        collect(entry)
      }
    }
    const where = await database
    for (const drawer of where.objectStoreNames) {
      collect(await where.getAllKeys(drawer))
      collect(await where.getAll(drawer))
    }
    return { nonces, text: text.join('\n') }
  },
}

export type VaultProbe = typeof vault

Object.assign(globalThis, { vault })
