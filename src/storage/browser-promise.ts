import type { Promised } from '../record/promised.ts'
import { lampOf } from '../record/watched.ts'

/** Looks without asking; `ask` is for when somebody has something to lose. */
export const browserPromise = (manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined) => {
  const { get, set, subscribe } = lampOf<Promised>(manager?.persisted === undefined ? 'unknown' : null)
  const take = async (answer: Promise<boolean> | undefined): Promise<void> =>
    set(await (answer ?? Promise.reject(new Error())).then((isKept) => (isKept ? 'yes' : 'no'), () => 'unknown'))
  if (get() === null) void take(manager?.persisted())
  return { get, subscribe, ask: () => take(manager?.persist?.()) }
}
