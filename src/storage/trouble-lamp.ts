import type { SaveFailure } from '../record/draft.ts'

/** The last failure, for whoever watches. */
export const troubleLamp = () => {
  let trouble: SaveFailure | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => trouble,
    set: (next: SaveFailure) => {
      trouble = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
