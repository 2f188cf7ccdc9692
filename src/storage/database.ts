import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DraftSummary } from '../record/draft.ts'
import type { Change } from '../record/journal.ts'
import type { Box } from '../sealing/box.ts'

/** Every local page shares one origin under file://, so the name must be ours alone. */
export const NAME = 'affordance-worksheet'
/** Since 4 drafts may be sealed: an older page, which would write readable ones beside them, cannot open it. */
const VERSION = 4

/** A key as the signature made it: opaque here, kept as it is. */
export interface KeptKey {
  /** The fingerprint of its certificate. */
  readonly id: string
  readonly name: string
  /** RFC 3339. */
  readonly created: string
  readonly key: unknown
}

/** How this browser came to know a key, the surest last: met in a file, from its owner's card, compared by voice. */
export type Acquaintance = 'seen' | 'card' | 'compared'

export interface KnownSigner {
  /** When it was first met (RFC 3339). */
  readonly since: string
  readonly by: Acquaintance
}

/** An authority whose word counts in this browser. */
export interface KeptRoot {
  /** The fingerprint of its certificate. */
  readonly id: string
  /** As the certificate names it. */
  readonly name: string
  /** RFC 3339. */
  readonly imported: string
  /** X.509, DER. */
  readonly certificate: Uint8Array
}

/** A board's decision that is being written. */
export interface KeptDecision {
  /** SHA-256 of the worksheet that it is about. */
  readonly id: string
  /** Another one after each writing; absent where an earlier release wrote it. */
  readonly revision?: string
  /** As the form made it; read again before it is used. */
  readonly decision: unknown
}

/** How the worksheets of this browser are locked. Nothing in it is secret. */
export interface VaultLock {
  /** Another one after each change, so that a page that was opened before writes nothing any more. */
  readonly epoch: string
  readonly salt: Uint8Array
  readonly iterations: number
  /** While it is turning, some rows can still be read, or can be read again already. */
  readonly phase: 'on' | 'turning-on' | 'turning-off'
  /** Minutes without a key, a touch or a pointer after which the page locks. */
  readonly idle: number
  /** A key that opens nothing, under the passphrase and bound to all of the above: it shows a wrong passphrase. */
  readonly check: Box
}

export interface Drawers extends DBSchema {
  /** Apart from the snapshots, so that the list and each keystroke read little. */
  readonly drafts: { key: string; value: DraftSummary & { readonly revision: number } }
  readonly snapshots: { key: string; value: unknown }
  /** One row per changed cell: [draft, revision, place among the changes of that revision]. */
  readonly journal: { key: [string, number, number]; value: Change }
  readonly keys: { key: string; value: KeptKey }
  /** By the fingerprint of a certificate; version 1 kept the date alone. */
  readonly signers: { key: string; value: KnownSigner | string }
  readonly roots: { key: string; value: KeptRoot }
  readonly decisions: { key: string; value: KeptDecision }
  readonly meta: { key: 'opened'; value: string }
  /** The lock under 'lock'; under 'draft:…' and 'decision:…' the key of each, wrapped. */
  readonly vault: { key: string; value: VaultLock | Box }
}

export type Database = IDBPDatabase<Drawers>

/** Another tab still holds an older version of the database open, or the browser does not answer. */
class BlockedError extends Error {
  override readonly name = 'BlockedError'
}

/** What can happen to a connection that is open. */
export interface ConnectionEvents {
  /** The browser closed it under us. */
  readonly onClosed: () => void
  /** We closed it, for a newer release that changes the drawers, or for somebody who erases them. */
  readonly onGivenWay: (to: 'newer' | 'eraser') => void
}

/** A browser that has not opened a small database by then may never do it (ms). */
const PATIENCE = 5000

/**
 * Opens the drafts of this browser, making them where there are none. Gives way when a newer release wants to change
 * them.
 *
 * @throws BlockedError while an older tab holds on, and whatever the browser throws where it keeps nothing for the page
 */
export const openDatabase = async (
  events?: ConnectionEvents, indexedDb: IDBFactory | undefined = globalThis.indexedDB,
): Promise<Database> => {
  if (!indexedDb) throw new DOMException('There is no IndexedDB', 'SecurityError')
  return new Promise((resolve, reject) => {
    let isBlocked = false
    const block = () => {
      isBlocked = true
      reject(new BlockedError())
    }
    const limit = setTimeout(block, PATIENCE)
    openDB<Drawers>(NAME, VERSION, {
      upgrade: (database, from) => {
        if (from < 1) makeFirstDrawers(database)
        if (from < 2) database.createObjectStore('roots', { keyPath: 'id' })
        if (from < 3) database.createObjectStore('decisions', { keyPath: 'id' })
        database.createObjectStore('vault')
      },
      blocked: block,
      blocking: (_current, wanted, event) => {
        (event.target as IDBDatabase).close()
        events?.onGivenWay(wanted === null ? 'eraser' : 'newer')
      },
      terminated: () => events?.onClosed(),
    }).then((database) => (isBlocked ? database.close() : resolve(database)), reject)
      .finally(() => clearTimeout(limit))
  })
}

const makeFirstDrawers = (database: Database): void => {
  database.createObjectStore('drafts', { keyPath: 'id' })
  database.createObjectStore('snapshots')
  database.createObjectStore('journal')
  database.createObjectStore('keys', { keyPath: 'id' })
  database.createObjectStore('signers')
  database.createObjectStore('meta')
}
