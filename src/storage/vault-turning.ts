import type { Random } from '../sealing/box.ts'
import { databaseShelf } from './database-shelf.ts'
import type { Database } from './database.ts'
import { type DataKeys, dataKeys } from './data-keys.ts'
import { revisionOf } from './decision-revision.ts'
import { DRAFT, ownerOf, putSealed, readSealed, sealDraft } from './sealed-draft.ts'
import { openDecision, putDecision, sealDecision } from './sealed-decision.ts'
import { type StoredDraft, stateOf } from './shelf.ts'
import { type OpenLock, changeLock } from './vault-lock.ts'
import { LOCK, mustBe, rowsOf, sealedView, writeSealed } from './vault-rows.ts'

/** Puts this lock in the place of the one that is known (`epoch`), or where there is none. */
export const putLock = async (database: Database, epoch: string | null, { lock }: OpenLock): Promise<void> => {
  const tx = database.transaction('vault', 'readwrite', { durability: 'strict' })
  await mustBe(epoch, tx.store.get(LOCK))
  await Promise.all([tx.store.put(lock, LOCK), tx.done])
}

/**
 * Seals whatever can still be read, each draft as a whole or not at all, and then turns the lock on. Where it was
 * broken off it goes on: what is sealed already stays as it is.
 */
export const sealAll = async (database: Database, open: OpenLock, random: Random): Promise<OpenLock> => {
  const keys = dataKeys(sealedView(database), open, random)
  for (const row of await database.getAll('drafts')) if (!isSealed(row)) await sealOne(database, row.id, keys)
  for (const row of await database.getAll('decisions')) {
    if (!isSealed(row)) await putDecision(sealedView(database), keys, await sealDecision(keys, row), revisionOf(row))
  }
  return turned(database, open, 'on', random)
}

const sealOne = async (database: Database, id: string, keys: DataKeys): Promise<void> => {
  const kept = await databaseShelf(database).read(id)
  if (kept === null) return
  const { key, wrapped } = await keys.fresh(ownerOf(id))
  const sealed = await sealDraft(key, asWhole({ ...kept, summary: { ...kept.summary, id } }), keys)
  await writeSealed(sealedView(database), keys.epoch, DRAFT, (tx) => putSealed(tx, sealed, wrapped))
}

/** What cannot be put together any more is sealed in its parts: it is not thrown away, and cannot be read either. */
const asWhole = (kept: StoredDraft): StoredDraft => {
  const revision = Number.isInteger(kept.revision) ? kept.revision : 0
  try {
    return { ...kept, revision, snapshot: stateOf(kept), changes: [] }
  } catch {
    return { ...kept, revision, snapshot: { snapshot: kept.snapshot, changes: kept.changes }, changes: [] }
  }
}

/**
 * Makes everything readable again and takes the lock away. Where it was broken off it goes on. What cannot be read
 * stays as it is, and the lock with it: then false, and nothing was changed.
 */
export const unsealAll = async (database: Database, open: OpenLock, random: Random): Promise<boolean> => {
  const sealed = sealedView(database)
  const keys = dataKeys(sealed, open, random)
  const ids = (await database.getAll('drafts')).filter(isSealed).map(({ id }) => id)
  const drafts = await Promise.all(ids.map((id) => readSealed(sealed, keys, id)))
  const decisions = await Promise.all((await sealed.getAll('decisions')).filter(isSealed).map((row) =>
    openDecision(keys, row)))
  if ([...drafts, ...decisions].includes(null)) return false
  const turning = await turned(database, open, 'turning-off', random)
  for (const read of drafts) if (read) await unsealOne(database, turning.lock.epoch, read.draft)
  const tx = database.transaction(['decisions', 'vault'], 'readwrite', { durability: 'strict' })
  await mustBe(turning.lock.epoch, tx.objectStore('vault').get(LOCK))
  await Promise.all([
    ...decisions.flatMap((decision) => (decision ? [tx.objectStore('decisions').put(decision)] : [])),
    tx.objectStore('vault').clear(),
    tx.done,
  ])
  return true
}

const unsealOne = async (database: Database, epoch: string, { summary, revision, ...draft }: StoredDraft) => {
  const tx = database.transaction([...DRAFT, 'vault'] as const, 'readwrite', { durability: 'strict' })
  await mustBe(epoch, tx.objectStore('vault').get(LOCK))
  await Promise.all([
    tx.objectStore('drafts').put({ ...summary, revision }),
    tx.objectStore('snapshots').put(stateOf(draft), summary.id),
    tx.objectStore('journal').delete(rowsOf(summary.id)),
    tx.objectStore('vault').delete(ownerOf(summary.id)),
    tx.done,
  ])
}

const turned = async (
  database: Database, open: OpenLock, phase: OpenLock['lock']['phase'], random: Random,
): Promise<OpenLock> => {
  const next = await changeLock(open, { phase }, random)
  await putLock(database, open.lock.epoch, next)
  return next
}

const isSealed = (row: object): boolean => 'box' in row
