import type { Random } from '../sealing/box.ts'
import { type Database, NAME } from './database.ts'

/** Where a page can leave something; each may be missing in a browser, or under file://. */
export interface Places {
  readonly indexedDb: IDBFactory | undefined
  readonly caches: CacheStorage | undefined
  readonly workers: ServiceWorkerContainer | undefined
  /** Resolves when no worker is about to be registered. */
  readonly settled: () => Promise<void>
  readonly stores: readonly Storage[]
  /** The folder of this page: one address may hold other pages, and what they keep is theirs. */
  readonly scope: string
}

/** What is still here. 'database': another tab holds it, or the browser keeps it. */
export type Leftover = 'database' | 'offline-copy' | 'settings'

/** Longer than any tab of ours needs to let go (ms). */
const PATIENCE = 5000
/** Random rows, written before all is deleted. Measured in Chromium: without them what lay there stays in its files. */
const ROWS = 180
const ROW_LENGTH = 30_000

/**
 * Deletes all that this page keeps here, looks again, and says what is left. The database is written over first, unless
 * it held nothing: a browser that only marks rows as deleted would leave them in its files.
 */
export const eraseHere = async (
  places: Places, database: Database | null, random: Random | null,
): Promise<readonly Leftover[]> => {
  if (database) {
    if (random) await writeOver(database, random).catch(leaveIt)
    database.close()
  }
  await deleteDatabase(places.indexedDb)
  await forgetPage(places)
  return whatIsLeft(places)
}

export const whatIsLeft = async (places: Places): Promise<readonly Leftover[]> => {
  const [hasDatabase, caches, workers] = await Promise.all([
    isThere(places.indexedDb), ownCaches(places), ownWorkers(places),
  ])
  const hasSettings = places.stores.some((store) => ownSettings(store).length > 0)
  return [
    ...(hasDatabase ? ['database' as const] : []),
    ...(caches.length + workers.length > 0 ? ['offline-copy' as const] : []),
    ...(hasSettings ? ['settings' as const] : []),
  ]
}

/** The page itself, kept for use without network, and small settings. */
const forgetPage = async (places: Places): Promise<void> => {
  await places.settled()
  const workers = await ownWorkers(places)
  // Resolves after an installation that is under way, so that nothing fills a cache after it was deleted.
  await Promise.all(workers.map((worker) => worker.unregister()))
  await Promise.all((await ownCaches(places)).map((name) => places.caches?.delete(name)))
  for (const store of places.stores) for (const name of ownSettings(store)) store.removeItem(name)
}

const writeOver = async (database: Database, random: Random): Promise<void> => {
  const tx = database.transaction('snapshots', 'readwrite', { durability: 'strict' })
  for (let row = 0; row < ROWS; row++) void tx.store.put(random(ROW_LENGTH), '').catch(leaveIt)
  await tx.done
}

/** Resolves when it is gone, or a tab that does not let go has been waited for long enough. */
const deleteDatabase = (indexedDb: IDBFactory | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (!indexedDb) return resolve()
    try {
      const request = indexedDb.deleteDatabase(NAME)
      for (const end of ['success', 'error']) request.addEventListener(end, () => resolve())
      setTimeout(resolve, PATIENCE)
    } catch {
      resolve()
    }
  })

/** Browsers that do not list their databases have done what they were asked, as far as anybody can tell. */
const isThere = async (indexedDb: IDBFactory | undefined): Promise<boolean> => {
  const all = await indexedDb?.databases?.().catch(() => [])
  return (all ?? []).some(({ name }) => name === NAME)
}

const ownCaches = async ({ caches, scope }: Places): Promise<readonly string[]> => {
  const names = (await caches?.keys().catch(() => [])) ?? []
  return names.filter((name) => name.startsWith(`${NAME} ${scope} `))
}

const ownWorkers = async ({ workers, scope }: Places): Promise<readonly ServiceWorkerRegistration[]> => {
  const all = (await workers?.getRegistrations().catch(() => [])) ?? []
  return all.filter((worker) => worker.scope === scope)
}

const ownSettings = (store: Storage): readonly string[] => Object.keys(store).filter((name) => name.startsWith(NAME))

/** What cannot be written over is deleted all the same. */
const leaveIt = (): void => undefined
