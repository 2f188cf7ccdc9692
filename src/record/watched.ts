/** Something that changes and can be watched. */
export interface Watched<T> {
  readonly get: () => T
  readonly subscribe: (listener: () => void) => () => void
}

/** The same, for whoever changes it. */
export interface Lamp<T> extends Watched<T> {
  /** Who watches hears only of what is another value (Object.is). */
  readonly set: (next: T) => void
}

export const lampOf = <T>(first: T): Lamp<T> => {
  let now = first
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set: (next) => {
      if (Object.is(next, now)) return
      now = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
