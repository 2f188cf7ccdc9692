import type { SaveFailure } from '../record/draft.ts'
import { lampOf } from '../record/watched.ts'
import type { Random } from '../sealing/box.ts'
import { idleMinutes } from '../sealing/idle-minutes.ts'
import type { DataKeys } from './data-keys.ts'
import { databaseShelf } from './database-shelf.ts'
import type { Database } from './database.ts'
import { memoryShelf } from './memory-shelf.ts'
import { saveFailureOf } from './save-failure.ts'
import type { Shelf } from './shelf.ts'
import type { OpenLock } from './vault-lock.ts'
import { LockedError, lockIn, sealedView } from './vault-rows.ts'

/** Somebody chose that this visit leaves nothing on this computer. */
class LeftNothingError extends Error {
  override readonly name = 'LeftNothingError'
}

/** How this page keeps worksheets: not known yet, as they are, not before they are unlocked, sealed, or not at all. */
export type KeepingKind = 'looking' | 'plain' | 'locked' | 'unlocked' | 'nothing'

/** Where rows go now, and the keys that seal them; null where they are kept as they are. */
export interface Current {
  readonly database: Database
  readonly keys: DataKeys | null
}

/** Why something about the lock was not done; null where it was. 'broken': a worksheet cannot be read. */
export type VaultOutcome = null | 'wrong-passphrase' | 'broken' | 'no-crypto' | SaveFailure

export type Keeping = ReturnType<typeof createKeeping>

interface Means {
  readonly openDatabase: () => Promise<Database>
  readonly random: Random
}

const sealedParts = () => import('./sealed-parts.ts')

/** Decides, for the whole page and at every moment, where things are kept. */
export const createKeeping = ({ openDatabase, random }: Means) => {
  const kind = lampOf<KeepingKind>('looking')
  let opened: OpenLock | null = null
  let keys: DataKeys | null = null
  const memory = memoryShelf()

  const turnTo = (next: KeepingKind, open: OpenLock | null = null, own: DataKeys | null = null): void => {
    // What leaves nothing keeps nothing until the page is loaded again.
    if (kind.get() === 'nothing') return
    ;[opened, keys] = [open, own]
    kind.set(next)
  }
  const look = async (): Promise<void> => {
    try {
      const isLocked = (await lockIn(await openDatabase())) !== null
      // Whoever unlocks them waits for nothing then.
      if (isLocked) void sealedParts().catch(() => undefined)
      turnTo(isLocked ? 'locked' : 'plain')
    } catch {
      turnTo('plain')
    }
  }
  const looked = look()

  const database = async (): Promise<Database> => {
    if (kind.get() === 'nothing') throw new LeftNothingError()
    return openDatabase()
  }
  const current = async (): Promise<Current> => {
    await looked
    if (kind.get() === 'locked') throw new LockedError()
    return { database: await database(), keys }
  }
  const shelf = async (): Promise<Shelf> => {
    await looked
    if (kind.get() === 'nothing') return memory
    const { database: where, keys: own } = await current()
    if (own === null) return databaseShelf(where)
    return (await sealedParts()).sealedShelf(sealedView(where), own)
  }
  /** Another tab may lock the drafts at any moment. */
  const on = <A extends readonly unknown[], T>(work: (shelf: Shelf) => (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      try {
        return await work(await shelf())(...args)
      } catch (error) {
        if (error instanceof LockedError) turnTo('locked')
        throw error
      }
    }
  const gate: Shelf = {
    list: on(({ list }) => list),
    read: on(({ read }) => read),
    add: on(({ add }) => add),
    append: on(({ append }) => append),
    fold: on(({ fold }) => fold),
    remove: on(({ remove }) => remove),
    lastOpened: on(({ lastOpened }) => lastOpened),
    noteOpened: on(({ noteOpened }) => noteOpened),
  }
  return {
    kind: { get: kind.get, subscribe: kind.subscribe },
    idle: () => (opened === null ? null : idleMinutes(opened.lock.idle)),
    database,
    current,
    /** Rejects where the browser keeps nothing; else a shelf that is always the one that counts now. */
    openShelf: async (): Promise<Shelf> => {
      await looked
      if (kind.get() !== 'nothing') await openDatabase()
      return gate
    },
    leaveNothing: () => turnTo('nothing'),
    /** With the lock that was opened, the page goes on; without, it waits for the passphrase. */
    unlocked: async (open: OpenLock): Promise<void> => {
      const { dataKeys } = await sealedParts()
      turnTo('unlocked', open, dataKeys(sealedView(await database()), open, random))
    },
    locked: () => turnTo('locked'),
    plain: () => turnTo('plain'),
    /** Does something with the lock, for whoever knows the passphrase. */
    withPassphrase: async (
      passphrase: string, work: (where: Database, open: OpenLock) => Promise<VaultOutcome>,
    ): Promise<VaultOutcome> =>
      attempt(async () => {
        const where = await database()
        const lock = await lockIn(where)
        if (lock === null) return 'locked'
        const { openLock } = await sealedParts()
        const open = await openLock(lock, passphrase)
        return open === null ? 'wrong-passphrase' : work(where, open)
      }),
    attempt,
  }
}

const attempt = async (work: () => Promise<VaultOutcome>): Promise<VaultOutcome> => {
  if (globalThis.crypto?.subtle === undefined) return 'no-crypto'
  try {
    return await work()
  } catch (error) {
    return saveFailureOf(error)
  }
}
