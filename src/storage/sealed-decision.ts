import type { Box } from '../sealing/box.ts'
import type { DataKeys, Owner } from './data-keys.ts'
import type { KeptDecision } from './database.ts'
import { type Revision, mustStand } from './decision-revision.ts'
import { openJson, sealJson } from './sealed-json.ts'
import { type SealedDatabase, type SealedDecision, writeSealed } from './vault-rows.ts'

const ownerOf = (id: string): Owner => `decision:${id}`

interface Sealed {
  readonly row: SealedDecision
  readonly wrapped: Box
}

/** Under a fresh key each time, so that no earlier writing of it can be put in its place. */
export const sealDecision = async (
  keys: DataKeys, { decision, ...open }: KeptDecision,
): Promise<Sealed> => {
  const { key, wrapped } = await keys.fresh(ownerOf(open.id))
  return { row: { ...open, box: await sealJson(key, decision, ['decision', open.id, 0], keys.random) }, wrapped }
}

export const putDecision = async (
  database: SealedDatabase, keys: DataKeys, { row, wrapped }: Sealed, before: Revision,
): Promise<void> => {
  await writeSealed(database, keys.epoch, ['decisions'], async (tx) => {
    await mustStand(before, tx.objectStore('decisions').get(row.id))
    await Promise.all([tx.objectStore('decisions').put(row), tx.objectStore('vault').put(wrapped, ownerOf(row.id))])
  })
  keys.forget(ownerOf(row.id))
}

export const forgetDecision = async (
  database: SealedDatabase, keys: DataKeys, id: string, before: Revision,
): Promise<void> => {
  await writeSealed(database, keys.epoch, ['decisions'], async (tx) => {
    await mustStand(before, tx.objectStore('decisions').get(id))
    await Promise.all([tx.objectStore('decisions').delete(id), tx.objectStore('vault').delete(ownerOf(id))])
  })
  keys.forget(ownerOf(id))
}

/** Null where it was changed from outside, or has no key. */
export const openDecision = async (keys: DataKeys, { box, ...open }: SealedDecision): Promise<KeptDecision | null> => {
  // Another tab may have written it since, under a key of its own.
  keys.forget(ownerOf(open.id))
  const key = await keys.of(ownerOf(open.id))
  const opened = key && (await openJson(key, box, ['decision', open.id, 0]))
  return opened ? { ...open, decision: opened.value } : null
}
