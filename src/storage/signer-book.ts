import type { Database } from './database.ts'

/** When this browser first met a signing key, so that a second key under an old name is noticed. */
export interface SignerBook {
  /** RFC 3339; null for a key that is new here, and where the browser keeps nothing. */
  readonly firstSeen: (fingerprint: string) => Promise<string | null>
  /** Keeps the first date for good. */
  readonly note: (fingerprint: string, at: string) => Promise<void>
}

export const signerBook = (openDatabase: () => Promise<Database>): SignerBook => {
  const firstSeen = async (fingerprint: string): Promise<string | null> => {
    try {
      return (await (await openDatabase()).get('signers', fingerprint)) ?? null
    } catch {
      // A key that cannot be looked up is shown as new: the reader compares its fingerprint, which is the safe way.
      return null
    }
  }
  return {
    firstSeen,
    note: async (fingerprint, at) => {
      if ((await firstSeen(fingerprint)) !== null) return
      try {
        await (await openDatabase()).put('signers', at, fingerprint)
      } catch {
        // Not remembered: next time the key is new again, and its fingerprint is compared again.
      }
    },
  }
}
