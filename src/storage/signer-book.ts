import { isKnownSigner } from './kept-forms.ts'
import type { Acquaintance, Database, KnownSigner } from './database.ts'

/** The signing keys that this browser has met, so that a second key under an old name is noticed. */
export interface SignerBook {
  /** Null for a key that is new here, and where the browser keeps nothing. */
  readonly known: (fingerprint: string) => Promise<KnownSigner | null>
  /** Keeps the first date for good, and the surest way in which the key became known. `at` is RFC 3339. */
  readonly note: (fingerprint: string, at: string, by: Acquaintance) => Promise<void>
}

/** The surest last. */
const SURER: readonly Acquaintance[] = ['seen', 'card', 'compared']

export const signerBook = (openDatabase: () => Promise<Database>): SignerBook => {
  const known = async (fingerprint: string): Promise<KnownSigner | null> => {
    try {
      const kept = await (await openDatabase()).get('signers', fingerprint)
      if (typeof kept === 'string') return { since: kept, by: 'seen' }
      return isKnownSigner(kept) ? kept : null
    } catch {
      // A key that cannot be looked up is shown as new: the reader compares its fingerprint, which is the safe way.
      return null
    }
  }
  return {
    known,
    note: async (fingerprint, at, by) => {
      const before = await known(fingerprint)
      if (before !== null && SURER.indexOf(by) <= SURER.indexOf(before.by)) return
      try {
        await (await openDatabase()).put('signers', { since: before?.since ?? at, by }, fingerprint)
      } catch {
        // Not remembered: next time the key is new again, and its fingerprint is compared again.
      }
    },
  }
}
