import type { DraftSummary, FileCopy } from '../record/draft.ts'
import type { Change } from '../record/journal.ts'

/** Where a draft stood when it was laid open, and what the shelf does not know of it yet. */
export interface Standing {
  /** The revision it was read at; null while it is not kept at all. */
  readonly revision: number | null
  /** What turns the draft as it is kept into the one that lies open. */
  readonly owed: readonly Change[]
  /** False where that is only its older form, which can wait for the next change. */
  readonly isMissing: boolean
  readonly copy?: FileCopy
}

/** A worksheet that the browser would not keep, or not all of it. */
export interface Aside {
  readonly summary: DraftSummary
  readonly worksheet: unknown
  readonly standing: Standing
  /** Tries to write it once more. */
  readonly again: () => Promise<unknown>
}

export type Asides = ReturnType<typeof createAsides>

/** What was not kept lies here, in memory, until it is, or the page goes. */
export const createAsides = () => {
  const held = new Map<string, Aside>()
  const barred = new Set<string>()
  return {
    get: (id: string): Aside | undefined => held.get(id),
    all: (): readonly Aside[] => [...held.values()],
    put: (aside: Aside): void => void held.set(aside.summary.id, aside),
    drop: (id: string): void => void held.delete(id),
    /** What somebody deleted comes back by no write that was still on its way. */
    bar: (id: string): void => {
      barred.add(id)
      held.delete(id)
    },
    admit: (id: string): void => void barred.delete(id),
    isBarred: (id: string): boolean => barred.has(id),
  }
}
