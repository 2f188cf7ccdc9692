import type { Random } from '../sealing/box.ts'
import { areBearableRounds } from '../sealing/passphrase.ts'
import { freshDerivation, newBoxKey, unwrapFromBox, wrapInBox, wrappingKey } from '../sealing/wrapping.ts'
import type { VaultLock } from './database.ts'

/** A lock whose passphrase is known: what to keep, and the key that wraps the keys of the drafts. */
export interface OpenLock {
  readonly lock: VaultLock
  readonly wrapping: CryptoKey
}

type Setting = Pick<VaultLock, 'phase' | 'idle'>

/** A fresh lock: another salt, another epoch, so that nothing of an older passphrase opens or writes anything. */
export const makeLock = async (passphrase: string, setting: Setting, random: Random): Promise<OpenLock> => {
  const how = freshDerivation(random)
  return checked({ ...how, ...setting }, await wrappingKey(passphrase, how), random)
}

/** The same passphrase, another setting. */
export const changeLock = ({ lock, wrapping }: OpenLock, change: Partial<Setting>, random: Random): Promise<OpenLock> =>
  checked({ ...lock, ...change }, wrapping, random)

/**
 * Null for another passphrase, and for a lock that was changed from outside; nobody can tell the two apart. Rounds that
 * are too few or too many are not tried.
 */
export const openLock = async (lock: VaultLock, passphrase: string): Promise<OpenLock | null> => {
  if (!areBearableRounds(lock.iterations) || !(lock.salt instanceof Uint8Array)) return null
  const wrapping = await wrappingKey(passphrase, lock)
  const opened = await unwrapFromBox(wrapping, lock.check, aboutLock(lock))
  return opened === null ? null : { lock, wrapping }
}

type Unchecked = Omit<VaultLock, 'epoch' | 'check'>

const checked = async (given: Unchecked, wrapping: CryptoKey, random: Random): Promise<OpenLock> => {
  const { salt, iterations, phase, idle } = given
  const epoch = Array.from(random(16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const lock = { epoch, salt, iterations, phase, idle }
  const check = await wrapInBox(wrapping, await newBoxKey(), aboutLock(lock), random)
  return { lock: { ...lock, check }, wrapping }
}

const aboutLock = ({ epoch, iterations, phase, idle }: Omit<VaultLock, 'check'>): string =>
  JSON.stringify(['affordance-vault', 1, 'lock', epoch, iterations, phase, idle])
