import { createStore } from 'zustand/vanilla'
import type { DraftSummary, Journal, SaveFailure } from '../record/draft.ts'
import { headlineIn } from '../record/headline.ts'
import { cellChanges } from '../record/journal.ts'
import { seenBy } from '../record/lay-over.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { resultOf, titleOf } from './selectors.ts'
import { isTierHidden } from './walk.ts'
import type { Watched } from './watched.ts'
import type { WorksheetStore } from './worksheet-store.ts'

/** Whether the browser holds what was typed, and since when (RFC 3339). */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'not-saved'; readonly at: string; readonly failure: SaveFailure }

export interface Autosave {
  readonly saving: Watched<SaveState>
  /** Writes what is still to be written; resolves once nothing is. */
  readonly flush: () => Promise<void>
  /** The same, and stops listening. */
  readonly close: () => Promise<void>
}

/**
 * Writes each change as it comes, without waiting for a pause: what was typed survives a crash in the next moment.
 * While one write is under way, later changes gather and go together. After a failure the next change tries again with
 * all that is missing, except where another tab went on with this draft: then nothing is written any more.
 *
 * `held` is what the journal holds already; the first write only asks whether it does.
 */
export const autosave = (store: WorksheetStore, journal: Journal, held: Worksheet, now: () => string): Autosave => {
  const status = createStore<SaveState>(() => ({ kind: 'saving' }))
  let known: Worksheet | null = null
  let isStale = false
  let writing: Promise<void> | null = null

  const write = async (): Promise<void> => {
    for (let { record } = store.getState(); record !== known && !isStale; { record } = store.getState()) {
      status.setState({ kind: 'saving' }, true)
      const failure = await journal.append(cellChanges(known ?? held, record), summaryOf(record))
      isStale = failure === 'stale'
      status.setState(failure ? { kind: 'not-saved', at: now(), failure } : { kind: 'saved', at: now() }, true)
      if (failure) return
      known = record
    }
  }
  const flush = (): Promise<void> => {
    writing ??= write().finally(() => {
      writing = null
    })
    return writing
  }
  const stop = store.subscribe(() => void flush())
  void flush()
  return {
    saving: { get: status.getState, subscribe: status.subscribe },
    flush,
    close: () => {
      stop()
      return flush()
    },
  }
}

/** Of somebody's own answers, as they see it; the tier not before they may see it. */
const summaryOf = (record: Worksheet): DraftSummary => {
  const { id, alone, changed } = record
  const seen = alone?.person === undefined ? record : seenBy(record, alone.person)
  const tier = !isTierHidden(record) && resultOf(seen).enough ? headlineIn(seen).tier : null
  return { id, title: titleOf(seen).slice(0, 200), changed, tier, ...(alone && { isOwn: true as const }) }
}
