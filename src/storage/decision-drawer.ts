import type { DataKeys } from './data-keys.ts'
import type { Database, KeptDecision } from './database.ts'
import type { Current } from './keeping.ts'
import { isKeptDecision } from './kept-forms.ts'
import type { Drawer } from './open-drawer.ts'
import { saveFailureOf } from './save-failure.ts'
import { LOCK, type SealedDatabase, mustBe, sealedView } from './vault-rows.ts'

const sealedParts = () => import('./sealed-parts.ts')

/** Boards' decisions as this browser keeps them now: as they are, or sealed. */
export const decisionDrawer = (current: () => Promise<Current>): Drawer<KeptDecision> => {
  const attempt = async (work: (current: Current) => Promise<unknown>) => {
    try {
      await work(await current())
      return null
    } catch (error) {
      return saveFailureOf(error)
    }
  }
  return {
    list: async () => {
      let found: readonly KeptDecision[] = []
      await attempt(async ({ database, keys }) => {
        found = keys === null ? await database.getAll('decisions') : await readAll(sealedView(database), keys)
      })
      return found.filter(isKeptDecision)
    },
    keep: (decision) => attempt(async ({ database, keys }) => {
      if (keys === null) return writePlain(database, (store) => store.put(decision))
      const { putDecision, sealDecision } = await sealedParts()
      return putDecision(sealedView(database), keys, await sealDecision(keys, decision))
    }),
    forget: (id) => attempt(async ({ database, keys }) => {
      if (keys === null) return writePlain(database, (store) => store.delete(id))
      return (await sealedParts()).forgetDecision(sealedView(database), keys, id)
    }),
  }
}

/** Those that can be read; the others do not hide them. */
const readAll = async (database: SealedDatabase, keys: DataKeys): Promise<readonly KeptDecision[]> => {
  const { openDecision } = await sealedParts()
  const read = await Promise.all((await database.getAll('decisions')).map((row) => openDecision(keys, row)))
  return read.filter((decision) => decision !== null)
}

interface Store {
  readonly put: (decision: KeptDecision) => Promise<unknown>
  readonly delete: (id: string) => Promise<unknown>
}

/** Never beside sealed rows: another tab may have locked them meanwhile. */
const writePlain = async (database: Database, work: (store: Store) => Promise<unknown>): Promise<void> => {
  const tx = database.transaction(['decisions', 'vault'], 'readwrite')
  await mustBe(null, tx.objectStore('vault').get(LOCK))
  await Promise.all([work(tx.objectStore('decisions')), tx.done])
}
