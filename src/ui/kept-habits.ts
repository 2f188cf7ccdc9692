import { useSyncExternalStore } from 'react'
import { lampOf } from '../record/watched.ts'
import { useKeeping } from './here-services.ts'
import { READ_AS, type ReadAs } from './result/readers.ts'

/** How the questions of a W are shown: all on one page, one at a time, or all W's of each action in a grid. */
export const VIEWS = ['page', 'one', 'grid'] as const

export type View = (typeof VIEWS)[number]

/** Habits of whoever sits at this browser. They say nothing of any worksheet. */
export interface KeptHabits {
  readonly view: View
  /** Single keys act by themselves. They can be turned off, for whoever speaks to the page or strikes keys unawares. */
  readonly hasKeys: boolean
  /** For whom the page Risks is set. */
  readonly readAs: ReadAs
}

/** Every local page shares one origin under file://, so the names must be ours alone; erasing goes by them. */
const VIEW = 'affordance-worksheet-view'
const KEYS = 'affordance-worksheet-keys'
const READER = 'affordance-worksheet-reader'

const keptUnder = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

const keepUnder = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Then it holds for as long as the page is loaded.
  }
}

const keptView = (): View => VIEWS.find((view) => view === keptUnder(VIEW)) ?? 'page'

const keptReader = (): ReadAs => READ_AS.find((reader) => reader === keptUnder(READER)) ?? 'all'

/** What was kept in this browser before; all on one page, with keys, for everybody, where nothing was. */
const habits = lampOf<KeptHabits>({ view: keptView(), hasKeys: keptUnder(KEYS) !== 'off', readAs: keptReader() })

/** Changed at once everywhere, and kept, unless nothing is to be left on this computer. */
export const useKeptHabits = () => {
  const now = useSyncExternalStore(habits.subscribe, habits.get)
  const leavesNothing = useKeeping() === 'nothing'
  const change = (patch: Partial<KeptHabits>) => {
    habits.set({ ...now, ...patch })
    if (leavesNothing) return
    if (patch.view !== undefined) keepUnder(VIEW, patch.view)
    if (patch.readAs !== undefined) keepUnder(READER, patch.readAs)
    if (patch.hasKeys !== undefined) keepUnder(KEYS, patch.hasKeys ? 'on' : 'off')
  }
  return [now, change] as const
}
