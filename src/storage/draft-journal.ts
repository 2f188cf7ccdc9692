import type { DraftSummary, Journal, SaveFailure } from '../record/draft.ts'
import type { Change } from '../record/journal.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { saveFailureOf } from './save-failure.ts'
import type { Shelf } from './shelf.ts'

/** Rows after which a journal is worth folding: opening stays quick, and a large note is not written over and over. */
const FOLD_AFTER = 200

export interface Beginning {
  readonly shelf: Shelf
  /** What the draft stood at when its changes began. */
  readonly worksheet: Worksheet
  /** The revision it was read at; null while it is not kept yet. */
  readonly revision: number | null
  /** What turns the draft as it is kept into `worksheet`: it may come from an older release. Written with the rest. */
  readonly upgrade: readonly Change[]
  readonly whenIdle: (work: () => void) => void
}

/** Writes the changes of one draft, each on the revision before it. A new draft is kept with its first write. */
export const draftJournal = ({ shelf, worksheet, revision: begun, upgrade, whenIdle }: Beginning): Journal => {
  let revision = begun
  let owed = upgrade
  let rows = 0

  const begin = async (changes: readonly Change[], summary: DraftSummary): Promise<SaveFailure | null> => {
    const isOurs = await shelf.add({ summary, revision: 0, snapshot: worksheet, changes })
    if (!isOurs) return 'stale'
    revision = 0
    await shelf.noteOpened(summary.id)
    return null
  }
  const goOn = async (from: number, changes: readonly Change[], summary: DraftSummary): Promise<SaveFailure | null> => {
    if (changes.length === 0) return null
    if (!(await shelf.append(from, [...owed, ...changes], summary))) return 'stale'
    owed = []
    revision = from + 1
    rows += changes.length
    if (rows >= FOLD_AFTER) {
      rows = 0
      whenIdle(() => void shelf.fold(summary.id).catch(leaveUnfolded))
    }
    return null
  }
  return {
    append: async (changes, summary) => {
      try {
        return await (revision === null ? begin(changes, summary) : goOn(revision, changes, summary))
      } catch (error) {
        return saveFailureOf(error)
      }
    },
  }
}

/** A journal that was not folded is longer, and nothing else: the next fold tries again. */
const leaveUnfolded = (): void => undefined
