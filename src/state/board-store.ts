import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Skim } from '../record/skim.ts'
import { type BoardView, EVERYTHING } from './board-view.ts'

/** Why a file was not read, where the fault is not in what it says. 'broken': our own work failed. */
export type BoardTrouble = 'empty' | 'too-large' | 'unreadable' | 'slow' | 'broken'

/** One file in the reading room. Its bytes stay on the disk until somebody needs them. */
export interface BoardFile {
  /** Unlike that of any other file of this visit. */
  readonly key: string
  /** With its folders, where it came in one. */
  readonly name: string
  readonly file: File
  /** 'broken': nothing could be made of it, and `trouble` says why. */
  readonly state: 'waiting' | 'reading' | 'read' | 'broken'
  readonly skim: Skim | null
  readonly trouble: BoardTrouble | null
  /** How our own work failed. */
  readonly message: string
}

export type BoardChange = Partial<Pick<BoardFile, 'state' | 'skim' | 'trouble' | 'message'>>

interface NamedFile {
  readonly name: string
  readonly file: File
}

export interface BoardState {
  /** In the order in which they came. */
  readonly files: readonly BoardFile[]
  readonly view: BoardView
  /** Keys of files to be compared, in the order in which they were chosen. */
  readonly chosen: readonly string[]
  /** The file that was taken out last by itself; null once more came in, or all went out. */
  readonly taken: Pick<BoardFile, 'key' | 'name'> | null
}

/** What lies in the reading room. It lasts as long as the page: the folder itself is what is kept. */
export type BoardStore = StoreApi<BoardState> & {
  readonly actions: {
    readonly add: (files: readonly NamedFile[]) => readonly BoardFile[]
    readonly patch: (key: string, change: BoardChange) => void
    /** Many at once, so that the table is drawn once. */
    readonly patchAll: (changes: ReadonlyMap<string, BoardChange>) => void
    readonly remove: (keys: readonly string[]) => void
    readonly show: (change: Partial<BoardView>) => void
    readonly choose: (key: string, isChosen: boolean) => void
  }
}

export const createBoardStore = (): BoardStore => {
  let count = 0
  const store = createStore<BoardState>(() => ({ files: [], view: EVERYTHING, chosen: [], taken: null }))
  const patchAll = (changes: ReadonlyMap<string, BoardChange>) =>
    store.setState(({ files }) => ({ files: files.map((one) => changed(one, changes.get(one.key))) }))
  return Object.assign(store, {
    actions: {
      add: (files: readonly NamedFile[]) => {
        const added = files.map(({ name, file }): BoardFile =>
          ({ key: `file-${(count += 1)}`, name, file, state: 'waiting', skim: null, trouble: null, message: '' }))
        store.setState((state) => ({ files: [...state.files, ...added], taken: null }))
        return added
      },
      patch: (key: string, change: BoardChange) => patchAll(new Map([[key, change]])),
      patchAll,
      remove: (keys: readonly string[]) => {
        const gone = new Set(keys)
        store.setState(({ files, chosen }) => ({
          files: files.filter(({ key }) => !gone.has(key)),
          chosen: chosen.filter((key) => !gone.has(key)),
          taken: keys.length === 1 ? files.find(({ key }) => gone.has(key)) ?? null : null,
        }))
      },
      show: (change: Partial<BoardView>) => store.setState(({ view }) => ({ view: { ...view, ...change } })),
      choose: (key: string, isChosen: boolean) =>
        store.setState(({ chosen }) => {
          const others = chosen.filter((one) => one !== key)
          return { chosen: isChosen ? [...others, key] : others }
        }),
    },
  })
}

const changed = (file: BoardFile, change: BoardChange | undefined): BoardFile =>
  change === undefined ? file : { ...file, ...change }
