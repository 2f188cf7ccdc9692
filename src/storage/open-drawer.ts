import type { SaveFailure } from '../record/draft.ts'
import type { Database, Drawers } from './database.ts'
import { saveFailureOf } from './save-failure.ts'

type Kept = 'keys' | 'roots'

/** Things of one kind that a browser keeps under their ids. None of these throws. */
export interface Drawer<T> {
  /** In no order, without what is no such thing; none where the browser keeps nothing. */
  readonly list: () => Promise<readonly T[]>
  /** Null, or why it is not kept. */
  readonly keep: (thing: T) => Promise<SaveFailure | null>
  readonly forget: (id: string) => Promise<SaveFailure | null>
}

export const openDrawer = <D extends Kept>(
  openDatabase: () => Promise<Database>, name: D, isKept: (kept: unknown) => kept is Drawers[D]['value'],
): Drawer<Drawers[D]['value']> => {
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
      let things: readonly Drawers[D]['value'][] = []
      await attempt(async (database) => {
        things = (await database.getAll(name)).filter(isKept)
      })
      return things
    },
    keep: (thing) => attempt((database) => database.put(name, thing)),
    forget: (id) => attempt((database) => database.delete(name, id)),
  }
}
