import type { SaveFailure } from '../record/draft.ts'

/** What is wrong with the shelf, for whoever watches; null once it works again. */
export const troubleLamp = () => {
  let trouble: SaveFailure | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => trouble,
    set: (next: SaveFailure | null) => {
      if (next === trouble) return
      trouble = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
