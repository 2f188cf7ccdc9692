import type { DraftSummary } from '../record/draft.ts'
import type { DataKeys } from './data-keys.ts'
import { DRAFT, ownerOf, putSealed, readSealed, sealDraft } from './sealed-draft.ts'
import { openJson, sealJson } from './sealed-json.ts'
import type { Shelf } from './shelf.ts'
import { LockedError, type SealedDatabase, type SealedDraft, rowsOf, writeSealed } from './vault-rows.ts'

/**
 * Drafts in IndexedDB of which nothing can be read without the passphrase but their ids, how often they were written
 * and how large they are. What was changed from outside, or lacks its key, is listed as broken and reads as not there;
 * it is never written over. Everything is sealed before a transaction begins: cryptography cannot be awaited within
 * one.
 */
export const sealedShelf = (database: SealedDatabase, keys: DataKeys): Shelf => ({
  list: async () => {
    const rows = await database.getAll('drafts')
    return Promise.all(rows.map((row) => summaryIn(keys, row)))
  },
  read: async (id) => (await readSealed(database, keys, id))?.draft ?? null,
  add: async (draft) => {
    const { id } = draft.summary
    const { key, wrapped } = await keys.fresh(ownerOf(id))
    const sealed = await sealDraft(key, draft, keys)
    const isAdded = await writeSealed(database, keys.epoch, DRAFT, async (tx) => {
      if ((await tx.objectStore('drafts').getKey(id)) !== undefined) return false
      await putSealed(tx, sealed, wrapped)
      return true
    })
    if (isAdded) keys.forget(ownerOf(id))
    return isAdded
  },
  append: async (revision, changes, summary) => {
    const key = await keys.of(ownerOf(summary.id))
    if (key === null) return false
    const [{ id }, next] = [summary, revision + 1]
    const [box, changed] = await Promise.all([
      sealJson(key, summary, ['summary', id, next], keys.random),
      sealJson(key, changes, ['changes', id, next], keys.random),
    ])
    return writeSealed(database, keys.epoch, ['drafts', 'journal'], async (tx) => {
      if ((await tx.objectStore('drafts').get(id))?.revision !== revision) return false
      await Promise.all([
        tx.objectStore('drafts').put({ id, revision: next, box }),
        tx.objectStore('journal').put(changed, [id, next, 0]),
      ])
      return true
    })
  },
  fold: (id) => foldSealed(database, keys, id),
  remove: async (id) => {
    await writeSealed(database, keys.epoch, DRAFT, async (tx) => {
      await Promise.all([
        tx.objectStore('drafts').delete(id),
        tx.objectStore('snapshots').delete(id),
        tx.objectStore('journal').delete(rowsOf(id)),
        tx.objectStore('vault').delete(ownerOf(id)),
      ])
    })
    keys.forget(ownerOf(id))
  },
  lastOpened: async () => (await database.get('meta', 'opened')) ?? null,
  noteOpened: async (id) => void (await database.put('meta', id, 'opened')),
})

const summaryIn = async (keys: DataKeys, { id, revision, box }: SealedDraft): Promise<DraftSummary> => {
  const key = await keys.of(ownerOf(id))
  const opened = key && (await openJson(key, box, ['summary', id, revision]))
  return opened ? (opened.value as DraftSummary) : { id, title: '', changed: UNKNOWN, tier: null, isBroken: true }
}

/** Of a draft of which nobody can say when it was changed: it stands last. */
const UNKNOWN = '1970-01-01T00:00:00Z'

const foldSealed = async (database: SealedDatabase, keys: DataKeys, id: string): Promise<void> => {
  const read = await readSealed(database, keys, id)
  if (read === null || read.draft.changes.length === 0) return
  const key = await keys.of(ownerOf(id))
  if (key === null) throw new LockedError()
  const { snapshot } = await sealDraft(key, read.draft, keys)
  await writeSealed(database, keys.epoch, DRAFT, async (tx) => {
    // Whoever wrote meanwhile folds later.
    if ((await tx.objectStore('drafts').get(id))?.revision !== read.draft.revision) return
    await Promise.all([
      tx.objectStore('snapshots').put(snapshot, id),
      tx.objectStore('journal').delete(rowsOf(id)),
    ])
  })
}
