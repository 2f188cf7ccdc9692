import { createStore } from 'zustand/vanilla'
import { FINAL, type FileCopy, type Journal, type SaveFailure } from '../record/draft.ts'
import { cellChanges } from '../record/journal.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { draftSummary } from './draft-summary.ts'
import { fileCopy } from './file-copy.ts'
import type { Watched } from '../record/watched.ts'
import type { WorksheetStore } from './worksheet-store.ts'

/** Whether the browser holds what was typed, and since when (RFC 3339). */
export type SaveState =
  | { readonly kind: 'saving' }
  /** `isAgain`: the write before it had failed. */
  | { readonly kind: 'saved'; readonly at: string; readonly isAgain?: true }
  | { readonly kind: 'not-saved'; readonly at: string; readonly failure: SaveFailure }
  /** Another tab writes this worksheet; `isLost`: this one did, until that one took it over. */
  | { readonly kind: 'following'; readonly isLost: boolean }

export interface Autosave {
  readonly saving: Watched<SaveState>
  /** How far the last worksheet file is behind. */
  readonly copy: Watched<FileCopy>
  /** Somebody saved a file of the worksheet as it was then. */
  readonly noteFile: (record: Worksheet) => void
  /** Writes what is still to be written; resolves once nothing is. */
  readonly flush: () => Promise<void>
  /** The same, and stops listening. */
  readonly close: () => Promise<void>
}

/** A clock (RFC 3339), and a way to do something later (ms), which answers how to call it off. */
export interface Clockwork {
  readonly now: () => string
  readonly later: (work: () => void, ms: number) => () => void
}

/** Often enough that nobody waits for it, and no burden where it fails for hours (ms). */
const RETRY_AFTER = 5000

/**
 * Writes each change as it comes, without waiting for a pause: what was typed survives a crash in the next moment.
 * While one write is under way, later changes gather and go together. After a failure the next change tries again with
 * all that is missing, and so does time; except where another tab went on with this draft, or deleted it: then nothing
 * is written any more.
 *
 * `held` is what the journal holds already; the first write only asks whether it does.
 */
export const autosave = (
  store: WorksheetStore, journal: Journal, held: Worksheet, { now, later }: Clockwork,
): Autosave => {
  const status = createStore<SaveState>(() => ({ kind: 'saving' }))
  const copy = fileCopy(journal.copy, held)
  let known: Worksheet | null = null
  let isOver = false
  let isOwed = false
  let writing: Promise<void> | null = null
  let callOff = () => {}

  const tell = (failure: SaveFailure | null): void => {
    const before = status.getState()
    if (failure === null) {
      return status.setState({ kind: 'saved', at: now(), ...(before.kind === 'not-saved' && { isAgain: true }) }, true)
    }
    if (before.kind === 'not-saved' && before.failure === failure) return
    status.setState({ kind: 'not-saved', at: now(), failure }, true)
  }
  const write = async (): Promise<void> => {
    callOff()
    for (let { record } = store.getState(); (record !== known || isOwed) && !isOver; { record } = store.getState()) {
      // What was not saved stays so until it is: a sentence that comes and goes says nothing.
      if (status.getState().kind !== 'not-saved') status.setState({ kind: 'saving' }, true)
      isOwed = false
      const failure = await journal.append(cellChanges(known ?? held, record), draftSummary(record, copy.at(record)))
      isOver = failure === 'stale' || failure === 'gone'
      tell(failure)
      if (failure === null) known = record
      else if (FINAL.has(failure)) return
      else {
        isOwed = true
        callOff = later(() => void flush(), RETRY_AFTER)
        return
      }
    }
  }
  const flush = (): Promise<void> => {
    writing ??= write().finally(() => {
      writing = null
    })
    return writing
  }
  const stop = store.subscribe(() => {
    copy.look(store.getState().record)
    void flush()
  })
  void flush()
  return {
    saving: { get: status.getState, subscribe: status.subscribe },
    copy,
    noteFile: (record) => {
      copy.file(record, now())
      copy.look(store.getState().record)
      isOwed = true
      void flush()
    },
    flush,
    close: async () => {
      stop()
      await flush()
      callOff()
    },
  }
}
