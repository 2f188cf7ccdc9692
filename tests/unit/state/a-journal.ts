import type { DraftSummary, SaveFailure } from '../../../src/record/draft.ts'
import { type Change, applyChanges } from '../../../src/record/journal.ts'
import { autosave } from '../../../src/state/autosave.ts'
import { aStore } from './a-store.ts'

/** A journal that a test lets write, or fail, one write at a time. */
const aJournal = () => {
  const written: { readonly changes: readonly Change[]; readonly summary: DraftSummary }[] = []
  const waiting: ((failure: SaveFailure | null) => void)[] = []
  return {
    written,
    append: (changes: readonly Change[], summary: DraftSummary) =>
      new Promise<SaveFailure | null>((resolve) => {
        waiting.push((failure) => {
          if (!failure) written.push({ changes, summary })
          resolve(failure)
        })
      }),
    /** Ends the write under way, and lets what follows from it happen. */
    end: async (failure: SaveFailure | null = null) => {
      waiting.shift()?.(failure)
      await new Promise((resolve) => setImmediate(resolve))
    },
    isWriting: () => waiting.length > 0,
  }
}

/** A store that is saved into such a journal, its first write done. */
export const begin = async (failure: SaveFailure | null = null) => {
  const store = aStore()
  const journal = aJournal()
  const base = store.record()
  const timers: (() => void)[] = []
  const kept = autosave(store, journal, base, {
    now: () => '2026-11-22T09:00:00Z',
    later: (work) => {
      timers.push(work)
      return () => void timers.splice(timers.indexOf(work) >>> 0, 1)
    },
  })
  await journal.end(failure)
  const held = () => applyChanges(base, journal.written.flatMap(({ changes }) => changes))
  /** What was put off until later happens now. */
  const wait = () => timers.splice(0).forEach((work) => work())
  return { store, journal, kept, base, held, wait }
}
