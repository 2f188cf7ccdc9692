import type { SaveFailure } from '../record/draft.ts'
import type { Database, KeptDecision } from './database.ts'
import { type Revision, mustStand, revisionOf } from './decision-revision.ts'
import type { Current } from './keeping.ts'
import { isKeptDecision } from './kept-forms.ts'
import { saveFailureOf } from './save-failure.ts'
import { LOCK, mustBe, sealedView } from './vault-rows.ts'

const sealedParts = () => import('./sealed-parts.ts')

/** What stands in the place of a decision. */
export interface StandingDecision {
  readonly revision: Revision
  /** Null where there is none, or none that can be read. */
  readonly kept: KeptDecision | null
}

/**
 * Decisions, each written only over what its writer has read (`before`): another tab may have gone on with it. None of
 * these throws.
 */
export interface DecisionDrawer {
  readonly read: (id: string) => Promise<StandingDecision>
  /** Null, or why it is not kept; 'stale': something else stands there, and was left as it is. */
  readonly keep: (decision: KeptDecision, before: Revision) => Promise<SaveFailure | null>
  readonly forget: (id: string, before: Revision) => Promise<SaveFailure | null>
}

const NOTHING: StandingDecision = { revision: null, kept: null }

/** Boards' decisions as this browser keeps them now: as they are, or sealed. */
export const decisionDrawer = (current: () => Promise<Current>): DecisionDrawer => {
  const attempt = async (work: (current: Current) => Promise<void>) => {
    try {
      await work(await current())
      return null
    } catch (error) {
      return saveFailureOf(error)
    }
  }
  return {
    read: async (id) => {
      let found = NOTHING
      await attempt(async (where) => {
        found = await readIn(where, id)
      })
      return found
    },
    keep: (decision, before) => attempt(async ({ database, keys }) => {
      if (keys === null) return writePlain(database, decision.id, before, (store) => store.put(decision))
      const { putDecision, sealDecision } = await sealedParts()
      return putDecision(sealedView(database), keys, await sealDecision(keys, decision), before)
    }),
    forget: (id, before) => attempt(async ({ database, keys }) => {
      if (keys === null) return writePlain(database, id, before, (store) => store.delete(id))
      return (await sealedParts()).forgetDecision(sealedView(database), keys, id, before)
    }),
  }
}

const readIn = async ({ database, keys }: Current, id: string): Promise<StandingDecision> => {
  if (keys === null) {
    const row = await database.get('decisions', id)
    return { revision: revisionOf(row), kept: isKeptDecision(row) ? row : null }
  }
  const row = await sealedView(database).get('decisions', id)
  return { revision: revisionOf(row), kept: row ? await (await sealedParts()).openDecision(keys, row) : null }
}

interface Store {
  readonly put: (decision: KeptDecision) => Promise<unknown>
  readonly delete: (id: string) => Promise<unknown>
}

/** Never beside sealed rows: another tab may have locked them meanwhile. */
const writePlain = async (
  database: Database, id: string, before: Revision, work: (store: Store) => Promise<unknown>,
): Promise<void> => {
  const tx = database.transaction(['decisions', 'vault'], 'readwrite')
  const write = async () => {
    await mustBe(null, tx.objectStore('vault').get(LOCK))
    const store = tx.objectStore('decisions')
    await mustStand(before, store.get(id))
    await work(store)
  }
  await Promise.all([write(), tx.done])
}
