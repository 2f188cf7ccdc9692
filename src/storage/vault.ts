import type { Box, Random } from '../sealing/box.ts'
import { unwrapFromBox, wrapInBox } from '../sealing/wrapping.ts'
import { aboutKey } from './data-keys.ts'
import type { Database, VaultLock } from './database.ts'
import type { Keeping, VaultOutcome } from './keeping.ts'
import { type OpenLock, changeLock, makeLock } from './vault-lock.ts'
import { LOCK, mustBe } from './vault-rows.ts'
import { putLock, sealAll, unsealAll } from './vault-turning.ts'

/** The lock on the worksheets of this browser. None of these throws; each answers null, or why it was not done. */
export interface Vault {
  readonly unlock: (passphrase: string) => Promise<VaultOutcome>
  /** Seals everything that is kept; the worksheets are locked afterwards. */
  readonly turnOn: (passphrase: string, idle: number) => Promise<VaultOutcome>
  readonly turnOff: (passphrase: string) => Promise<VaultOutcome>
  readonly change: (passphrase: string, next: string) => Promise<VaultOutcome>
  readonly setIdle: (passphrase: string, idle: number) => Promise<VaultOutcome>
}

export const createVault = (keeping: Keeping, random: Random): Vault => ({
  unlock: (passphrase) =>
    keeping.withPassphrase(passphrase, async (database, open) => {
      if (open.lock.phase === 'turning-off' && (await unsealAll(database, open, random))) return done(keeping.plain)
      await keeping.unlocked(open.lock.phase === 'turning-on' ? await sealAll(database, open, random) : open)
      return null
    }),
  turnOn: (passphrase, idle) =>
    keeping.attempt(async () => {
      const { database } = await keeping.current()
      const open = await makeLock(passphrase, { phase: 'turning-on', idle }, random)
      await putLock(database, null, open)
      await sealAll(database, open, random)
      return done(keeping.locked)
    }),
  turnOff: (passphrase) =>
    keeping.withPassphrase(passphrase, async (database, open) =>
      ((await unsealAll(database, open, random)) ? done(keeping.plain) : 'broken')),
  change: (passphrase, next) =>
    keeping.withPassphrase(passphrase, async (database, open) => {
      const { phase, idle } = open.lock
      const fresh = await makeLock(next, { phase, idle }, random)
      await rewrap(database, open, fresh, random)
      await keeping.unlocked(fresh)
      return null
    }),
  setIdle: (passphrase, idle) =>
    keeping.withPassphrase(passphrase, async (database, open) => {
      const next = await changeLock(open, { idle }, random)
      await putLock(database, open.lock.epoch, next)
      await keeping.unlocked(next)
      return null
    }),
})

const done = (turn: () => void): null => {
  turn()
  return null
}

/**
 * Wraps all keys under another passphrase, in one go. A key that does not open stays as it is: it opens nothing under
 * either passphrase.
 */
const rewrap = async (database: Database, from: OpenLock, to: OpenLock, random: Random): Promise<void> => {
  const owners = (await database.getAllKeys('vault')).filter((owner) => owner !== LOCK)
  const rows = await Promise.all(owners.map(async (owner): Promise<readonly [string, Box]> => {
    const box = (await database.get('vault', owner)) as Box
    const key = await unwrapFromBox(from.wrapping, box, aboutKey(owner), true)
    return [owner, key === null ? box : await wrapInBox(to.wrapping, key, aboutKey(owner), random)]
  }))
  const tx = database.transaction('vault', 'readwrite', { durability: 'strict' })
  await mustBe(from.lock.epoch, tx.store.get(LOCK) as Promise<VaultLock | undefined>)
  // A worksheet that another tab began meanwhile has its key under the old passphrase.
  if ((await tx.store.count()) !== owners.length + 1) throw new DOMException('Changed meanwhile', 'AbortError')
  await Promise.all([...rows.map(([owner, box]) => tx.store.put(box, owner)), tx.store.put(to.lock, LOCK), tx.done])
}
