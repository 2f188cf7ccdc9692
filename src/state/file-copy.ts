import { createStore } from 'zustand/vanilla'
import type { FileCopy } from '../record/draft.ts'
import { cellChanges } from '../record/journal.ts'
import type { Worksheet } from '../record/worksheet.ts'
import type { Watched } from '../record/watched.ts'

export interface FileCopyCount extends Watched<FileCopy> {
  readonly at: (record: Worksheet) => FileCopy
  readonly look: (record: Worksheet) => void
  readonly file: (record: Worksheet, at: string) => void
}

/** Counts how many entries were changed since a file was saved: `kept` until `from`, and on from there. */
export const fileCopy = (kept: FileCopy = { at: null, behind: 0 }, from: Worksheet): FileCopyCount => {
  const { getState, setState, subscribe } = createStore<FileCopy>(() => kept)
  let [base, mark] = [kept, from]
  const at = (record: Worksheet): FileCopy => {
    const changed = record === mark ? [] : cellChanges(mark, record).filter(({ path }) => path[0] !== 'changed')
    return { at: base.at, behind: base.behind + changed.length }
  }
  const look = (record: Worksheet) => {
    const next = at(record)
    const { behind, at: filed } = getState()
    if (next.behind !== behind || next.at !== filed) setState(next, true)
  }
  return {
    get: getState,
    subscribe,
    at,
    look,
    file: (record, moment) => {
      base = { at: moment, behind: 0 }
      mark = record
      look(record)
    },
  }
}
