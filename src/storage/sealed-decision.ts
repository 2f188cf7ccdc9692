import type { Box } from '../sealing/box.ts'
import type { DataKeys, Owner } from './data-keys.ts'
import type { KeptDecision } from './database.ts'
import { openJson, sealJson } from './sealed-json.ts'
import { type SealedDatabase, writeSealed } from './vault-rows.ts'

/** A board's decision under a key of its own; the hash of its worksheet stays readable. */
interface SealedDecision {
  readonly id: string
  readonly box: Box
}

const ownerOf = (id: string): Owner => `decision:${id}`

/** Under a fresh key each time, so that no earlier writing of it can be put in its place. */
export const sealDecision = async (keys: DataKeys, { id, decision }: KeptDecision) => {
  const { key, wrapped } = await keys.fresh(ownerOf(id))
  return { row: { id, box: await sealJson(key, decision, ['decision', id, 0], keys.random) }, wrapped }
}

export const putDecision = async (
  database: SealedDatabase, keys: DataKeys, { row, wrapped }: Awaited<ReturnType<typeof sealDecision>>,
): Promise<void> => {
  await writeSealed(database, keys.epoch, ['decisions'], (tx) =>
    Promise.all([tx.objectStore('decisions').put(row), tx.objectStore('vault').put(wrapped, ownerOf(row.id))]))
  keys.forget(ownerOf(row.id))
}

export const forgetDecision = async (database: SealedDatabase, keys: DataKeys, id: string): Promise<void> => {
  await writeSealed(database, keys.epoch, ['decisions'], (tx) =>
    Promise.all([tx.objectStore('decisions').delete(id), tx.objectStore('vault').delete(ownerOf(id))]))
  keys.forget(ownerOf(id))
}

/** Null where it was changed from outside, or has no key. */
export const openDecision = async (keys: DataKeys, { id, box }: SealedDecision): Promise<KeptDecision | null> => {
  const key = await keys.of(ownerOf(id))
  const opened = key && (await openJson(key, box, ['decision', id, 0]))
  return opened ? { id, decision: opened.value } : null
}
