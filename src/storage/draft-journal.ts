import type { DraftSummary, Journal, SaveFailure } from '../record/draft.ts'
import { type Change, applyChanges } from '../record/journal.ts'
import type { Worksheet } from '../record/worksheet.ts'
import type { Aside, Asides, Standing } from './asides.ts'
import { saveFailureOf } from './save-failure.ts'
import { type Shelf, stateOf } from './shelf.ts'

/** Rows after which a journal is worth folding: opening stays quick, and a large note is not written over and over. */
const FOLD_AFTER = 200

export interface Beginning {
  /** Does something on the shelf, and rejects with the browser's error. */
  readonly onShelf: <T>(work: (shelf: Shelf) => Promise<T>) => Promise<T>
  readonly asides: Asides
  /** What the draft stood at when its changes began. */
  readonly worksheet: Worksheet
  readonly standing: Standing
  readonly whenIdle: (work: () => void) => void
}

/**
 * Writes the changes of one draft, one write after the other, each on the revision before it. A new draft is kept with
 * its first write; what cannot be kept is laid aside, where it opens from and is written from once it can be.
 */
export const draftJournal = ({ onShelf, asides, worksheet, standing, whenIdle }: Beginning): Journal => {
  let at: Standing = standing
  let state: unknown = worksheet
  let rows = 0
  let last: Promise<unknown> = Promise.resolve()

  const put = (shelf: Shelf, changes: readonly Change[], summary: DraftSummary): Promise<boolean> =>
    at.revision === null
      ? shelf.add({ summary, revision: 0, snapshot: state, changes })
      : shelf.append(at.revision, [...at.owed, ...changes], summary)

  const write = async (changes: readonly Change[], summary: DraftSummary): Promise<SaveFailure | null> => {
    if (asides.isBarred(summary.id)) return 'gone'
    if (at.revision !== null && !at.isMissing && changes.length === 0 && isSame(at.copy, summary.copy)) return null
    const next = applyChanges(state, changes)
    const revision = (at.revision ?? -1) + 1
    const failure = await onShelf(async (shelf) =>
      (await put(shelf, changes, summary)) ? null : whyRefused(shelf, summary.id, revision, next)).catch(saveFailureOf)
    if (failure) return failure
    if (at.revision === null) await onShelf((shelf) => shelf.noteOpened(summary.id)).catch(leaveIt)
    at = { revision, owed: [], isMissing: false, ...(summary.copy && { copy: summary.copy }) }
    state = next
    rows += changes.length
    if (rows < FOLD_AFTER) return null
    rows = 0
    whenIdle(() => void onShelf((shelf) => shelf.fold(summary.id)).catch(leaveIt))
    return null
  }

  /** Once another tab went on with it, or it was deleted, it must not come back by itself. */
  const layAside = (changes: readonly Change[], summary: DraftSummary, failure: SaveFailure): void => {
    if (failure === 'stale' || failure === 'gone') return asides.drop(summary.id)
    const aside: Aside = {
      summary,
      worksheet: applyChanges(state, changes),
      standing: { ...at, owed: [...at.owed, ...changes], isMissing: true },
      again: () => inTurn(async () => asides.get(summary.id) === aside && keep(changes, summary)),
    }
    asides.put(aside)
  }
  const keep = async (changes: readonly Change[], summary: DraftSummary): Promise<SaveFailure | null> => {
    const failure = await write(changes, summary)
    if (failure) layAside(changes, summary, failure)
    else asides.drop(summary.id)
    return failure
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(leaveIt)
    return next
  }
  return {
    append: (changes, summary) => inTurn(() => keep(changes, summary)),
    ...(standing.copy && { copy: standing.copy }),
  }
}

/** A write that was kept, but never acknowledged, is found again: it is ours, and no other tab's. */
const whyRefused = async (
  shelf: Shelf, id: string, revision: number, wanted: unknown,
): Promise<SaveFailure | null> => {
  const kept = await shelf.read(id)
  if (kept === null) return 'gone'
  return kept.revision === revision && isSame(stateOf(kept), wanted) ? null : 'stale'
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A journal that was not folded is longer, and nothing else: the next fold tries again. */
const leaveIt = (): void => undefined
