import type { SaveFailure } from '../record/draft.ts'
import type { Database, KeptKey } from './database.ts'
import { saveFailureOf } from './save-failure.ts'

/** The signing keys of this browser, as the signature made them. */
export interface KeyChest {
  /** Newest first; none where the browser keeps nothing. */
  readonly list: () => Promise<readonly KeptKey[]>
  /** Null, or why the key is not kept: then it signs once and is gone. */
  readonly keep: (key: KeptKey) => Promise<SaveFailure | null>
  readonly forget: (id: string) => Promise<SaveFailure | null>
}

export const keyChest = (openDatabase: () => Promise<Database>): KeyChest => {
  const attempt = async (work: (database: Database) => Promise<unknown>): Promise<SaveFailure | null> => {
    try {
      await work(await openDatabase())
      return null
    } catch (error) {
      return saveFailureOf(error)
    }
  }
  return {
    list: async () => {
      let keys: readonly KeptKey[] = []
      await attempt(async (database) => {
        keys = await database.getAll('keys')
      })
      return keys.toSorted((a, b) => Date.parse(b.created) - Date.parse(a.created))
    },
    keep: (key) => attempt((database) => database.put('keys', key)),
    forget: (id) => attempt((database) => database.delete('keys', id)),
  }
}
