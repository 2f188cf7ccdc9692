import type { Box, Random } from '../sealing/box.ts'
import { newBoxKey, unwrapFromBox, wrapInBox } from '../sealing/wrapping.ts'
import type { OpenLock } from './vault-lock.ts'
import type { SealedDatabase } from './vault-rows.ts'

/** What has a key of its own. */
export type Owner = `draft:${string}` | `decision:${string}`

/** The keys of an unlocked vault. */
export interface DataKeys {
  readonly epoch: string
  readonly random: Random
  /** Null where there is none, or not under this passphrase. */
  readonly of: (owner: Owner) => Promise<CryptoKey | null>
  /** A key that was never used, and how it is kept. */
  readonly fresh: (owner: Owner) => Promise<{ readonly key: CryptoKey; readonly wrapped: Box }>
  /** Looks anew for the key next time: it was deleted, or there is another one. */
  readonly forget: (owner: Owner) => void
}

/** Says what a wrapped key is for; sealed along with it. */
export const aboutKey = (owner: string): string => JSON.stringify(['affordance-vault', 1, 'key', owner])

export const dataKeys = (database: SealedDatabase, { lock, wrapping }: OpenLock, random: Random): DataKeys => {
  const known = new Map<Owner, CryptoKey>()
  return {
    epoch: lock.epoch,
    random,
    of: async (owner) => {
      const held = known.get(owner)
      if (held) return held
      const box = (await database.get('vault', owner)) as Box | undefined
      const key = box ? await unwrapFromBox(wrapping, box, aboutKey(owner)) : null
      if (key) known.set(owner, key)
      return key
    },
    fresh: async (owner) => {
      const key = await newBoxKey()
      return { key, wrapped: await wrapInBox(wrapping, key, aboutKey(owner), random) }
    },
    forget: (owner) => void known.delete(owner),
  }
}
