import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { Box } from '../sealing/box.ts'
import type { Database, Drawers, KeptDecision, VaultLock } from './database.ts'

/** The worksheets of this browser are locked, or were locked anew since this page opened them. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
}

export const LOCK = 'lock'

/** A draft whose summary is sealed; how often it was written can be read. */
export interface SealedDraft {
  readonly id: string
  readonly revision: number
  readonly box: Box
}

/** The whole state of a sealed draft as it was at a revision. */
export interface SealedSnapshot {
  readonly at: number
  readonly box: Box
}

/** A board's decision under a key of its own; the hash of its worksheet, and which writing it is, stay readable. */
export interface SealedDecision extends Omit<KeptDecision, 'decision'> {
  readonly box: Box
}

/** The drawers as they are once the vault is on. */
interface SealedDrawers extends DBSchema {
  readonly drafts: { key: string; value: SealedDraft }
  readonly snapshots: { key: string; value: SealedSnapshot }
  /** One row for each revision: all of its changes. */
  readonly journal: { key: [string, number, number]; value: Box }
  readonly decisions: { key: string; value: SealedDecision }
  readonly meta: Drawers['meta']
  readonly vault: Drawers['vault']
}

export type SealedDatabase = IDBPDatabase<SealedDrawers>

/** The same connection, for whoever reads and writes sealed rows. */
export const sealedView = (database: Database): SealedDatabase => database as unknown as SealedDatabase

export const lockIn = async (database: Database): Promise<VaultLock | null> =>
  ((await database.get('vault', LOCK)) as VaultLock | undefined) ?? null

/** @throws LockedError where the lock is not the one that the writer knows, or there is one and it knows of none */
export const mustBe = async (epoch: string | null, lock: Promise<VaultLock | Box | undefined>): Promise<void> => {
  const kept = (await lock) as VaultLock | undefined
  if ((kept?.epoch ?? null) !== epoch) throw new LockedError()
}

type Drawer = 'drafts' | 'snapshots' | 'journal' | 'decisions'
export type Writing<D extends Drawer> = IDBPTransaction<SealedDrawers, (D | 'vault')[], 'readwrite'>

/**
 * Writes sealed rows while the lock is the one that the writer knows; acknowledged once they are on the disk.
 *
 * @throws LockedError where it is another one, and nothing is written
 */
export const writeSealed = async <D extends Drawer, T>(
  database: SealedDatabase, epoch: string, drawers: readonly D[], work: (tx: Writing<D>) => Promise<T>,
): Promise<T> => {
  const tx = database.transaction([...drawers, 'vault'] as (D | 'vault')[], 'readwrite', { durability: 'strict' })
  const write = async () => {
    await mustBe(epoch, tx.objectStore('vault').get(LOCK))
    return work(tx)
  }
  const [result] = await Promise.all([write(), tx.done])
  return result
}

export const rowsOf = (id: string) => IDBKeyRange.bound([id], [id, Infinity, Infinity])
