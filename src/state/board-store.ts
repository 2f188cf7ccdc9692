import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Skim } from '../record/skim.ts'

/** One file in the reading room. Its bytes stay on the disk until somebody needs them. */
export interface BoardFile {
  /** Unlike that of any other file of this visit. */
  readonly key: string
  /** With its folders, where it came in one. */
  readonly name: string
  readonly file: File
  /** 'broken': our own work failed, and `message` says how. */
  readonly state: 'waiting' | 'reading' | 'read' | 'broken'
  readonly skim: Skim | null
  readonly message: string
}

export interface BoardState {
  /** In the order in which they came. */
  readonly files: readonly BoardFile[]
}

/** What lies in the reading room. It lasts as long as the page: the folder itself is what is kept. */
export type BoardStore = StoreApi<BoardState> & {
  readonly actions: {
    readonly add: (files: readonly { readonly name: string; readonly file: File }[]) => readonly BoardFile[]
    readonly patch: (key: string, change: Partial<Pick<BoardFile, 'state' | 'skim' | 'message'>>) => void
    readonly remove: (keys: readonly string[]) => void
  }
}

export const createBoardStore = (): BoardStore => {
  let count = 0
  const store = createStore<BoardState>(() => ({ files: [] }))
  return Object.assign(store, {
    actions: {
      add: (files: readonly { readonly name: string; readonly file: File }[]) => {
        const added = files.map(({ name, file }): BoardFile =>
          ({ key: `file-${(count += 1)}`, name, file, state: 'waiting', skim: null, message: '' }))
        store.setState((state) => ({ files: [...state.files, ...added] }))
        return added
      },
      patch: (key: string, change: Partial<Pick<BoardFile, 'state' | 'skim' | 'message'>>) =>
        store.setState((state) => ({
          files: state.files.map((one) => (one.key === key ? { ...one, ...change } : one)),
        })),
      remove: (keys: readonly string[]) =>
        store.setState((state) => ({ files: state.files.filter(({ key }) => !keys.includes(key)) })),
    },
  })
}
