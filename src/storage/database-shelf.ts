import type { IDBPTransaction, StoreNames } from 'idb'
import type { Change } from '../record/journal.ts'
import type { Database, Drawers } from './database.ts'
import { type Shelf, type StoredDraft, stateOf } from './shelf.ts'
import { LOCK, mustBe, rowsOf } from './vault-rows.ts'

type Drawer = StoreNames<Drawers>
type Writing<D extends Drawer> = IDBPTransaction<Drawers, (D | 'vault')[], 'readwrite'>

const DRAFT = ['drafts', 'snapshots', 'journal'] as const satisfies readonly Drawer[]

/** Drafts in IndexedDB, one journal row per changed cell. */
export const databaseShelf = (database: Database): Shelf => ({
  list: async () => (await rowsIn(database)).map(({ revision: _kept, ...summary }) => summary),
  read: (id) => readDraft(database, id),
  add: ({ summary, revision, snapshot, changes }) =>
    write(database, [...DRAFT], async (tx) => {
      if ((await tx.objectStore('drafts').getKey(summary.id)) !== undefined) return false
      await Promise.all([
        tx.objectStore('drafts').put({ ...summary, revision }),
        tx.objectStore('snapshots').put(snapshot, summary.id),
        putChanges(tx, summary.id, revision, changes),
      ])
      return true
    }),
  append: (revision, changes, summary) =>
    write(database, ['drafts', 'journal'], async (tx) => {
      if ((await tx.objectStore('drafts').get(summary.id))?.revision !== revision) return false
      const writing = Promise.all([
        tx.objectStore('drafts').put({ ...summary, revision: revision + 1 }),
        putChanges(tx, summary.id, revision + 1, changes),
      ])
      // Otherwise the browser asks this page, which is drawing the letter just typed, whether anything is to follow.
      tx.commit()
      await writing
      return true
    }),
  fold: (id) => foldDraft(database, id),
  remove: (id) =>
    write(database, [...DRAFT], async (tx) => {
      await Promise.all([
        tx.objectStore('drafts').delete(id),
        tx.objectStore('snapshots').delete(id),
        tx.objectStore('journal').delete(rowsOf(id)),
      ])
    }),
  lastOpened: async () => (await database.get('meta', 'opened')) ?? null,
  noteOpened: async (id) => void (await database.put('meta', id, 'opened')),
})

/** Where one value cannot be read the browser hands out none at all, so they are fetched one by one then. */
const rowsIn = async (database: Database): Promise<readonly Drawers['drafts']['value'][]> => {
  try {
    return await database.getAll('drafts')
  } catch (error) {
    const keys = await database.getAllKeys('drafts')
    const rows = await Promise.all(keys.map((key) => database.get('drafts', key).catch(() => undefined)))
    const readable = rows.filter((row) => row !== undefined)
    if (readable.length === 0) throw error
    return readable
  }
}

/**
 * Acknowledged once it is on the disk. What fails inside takes the whole transaction back.
 *
 * @throws LockedError where another tab has locked the drafts meanwhile: nothing readable is put beside sealed rows
 */
const write = async <D extends Drawer, T>(
  database: Database, drawers: D[], work: (tx: Writing<D>) => Promise<T>,
): Promise<T> => {
  const tx = database.transaction([...drawers, 'vault'] as (D | 'vault')[], 'readwrite', { durability: 'strict' })
  const writing = async () => {
    await mustBe(null, tx.objectStore('vault').get(LOCK))
    return work(tx)
  }
  const [result] = await Promise.all([writing(), tx.done])
  return result
}

const putChanges = async <D extends Drawer>(
  tx: Writing<D | 'journal'>, id: string, revision: number, changes: readonly Change[],
): Promise<void> => {
  await Promise.all(changes.map((change, n) => tx.objectStore('journal').put(change, [id, revision, n])))
}

const readDraft = async (database: Database, id: string): Promise<StoredDraft | null> => {
  const tx = database.transaction([...DRAFT])
  const [row, snapshot, changes] = await Promise.all([
    tx.objectStore('drafts').get(id),
    tx.objectStore('snapshots').get(id),
    tx.objectStore('journal').getAll(rowsOf(id)),
    tx.done,
  ])
  if (!row) return null
  const { revision, ...summary } = row
  return { summary, revision, snapshot, changes }
}

const foldDraft = (database: Database, id: string): Promise<void> =>
  write(database, ['snapshots', 'journal'], async (tx) => {
    const [snapshot, changes] = await Promise.all([
      tx.objectStore('snapshots').get(id), tx.objectStore('journal').getAll(rowsOf(id)),
    ])
    if (changes.length === 0) return
    await Promise.all([
      tx.objectStore('snapshots').put(stateOf({ snapshot, changes }), id),
      tx.objectStore('journal').delete(rowsOf(id)),
    ])
  })
