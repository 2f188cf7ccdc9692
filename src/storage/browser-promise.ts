/** Whether the browser promised to clear nothing by itself; null while that is being looked up. */
type Promised = 'yes' | 'no' | 'unknown' | null

/** Looks without asking; `ask` is for when somebody has something to lose. */
export const browserPromise = (manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined) => {
  let promised: Promised = manager?.persisted === undefined ? 'unknown' : null
  const listeners = new Set<() => void>()
  const take = async (answer: Promise<boolean> | undefined): Promise<void> => {
    promised = await (answer ?? Promise.reject(new Error())).then((isKept) => (isKept ? 'yes' : 'no'), () => 'unknown')
    for (const listener of listeners) listener()
  }
  if (promised === null) void take(manager?.persisted())
  return {
    get: () => promised,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ask: () => take(manager?.persist?.()),
  }
}
