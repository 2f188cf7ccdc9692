import type { Random } from '../sealing/box.ts'
import type { Database } from './database.ts'
import { type Leftover, type Places, eraseHere, whatIsLeft } from './erase.ts'
import type { Keeping } from './keeping.ts'
import { type KeptHere, NOTHING_HERE, isNothing, keptHere } from './kept-here.ts'
import type { Vault } from './vault.ts'

/** What tabs of this page tell each other; nothing that was typed. */
export type Word = 'lock' | 'active' | 'erased'

interface Means {
  readonly keeping: Keeping
  readonly vault: Vault
  readonly openDatabase: () => Promise<Database>
  readonly places: Places
  readonly random: Random
  /** Null in a browser without. */
  readonly channel: BroadcastChannel | null
}

/** What this page keeps on this computer, and the ways to keep nothing, to lock it and to erase it. None throws. */
export const createHere = ({ keeping, vault, openDatabase, places, random, channel }: Means) => {
  const reach = () => openDatabase().catch(() => null)
  const kept = async (): Promise<KeptHere> => {
    try {
      return await keptHere(await keeping.database())
    } catch {
      return NOTHING_HERE
    }
  }
  const post = channel?.postMessage.bind(channel)
  const tell = (word: Word): void => post?.(word)
  return {
    ...vault,
    keeping: keeping.kind,
    idle: keeping.idle,
    kept,
    tell,
    listen: (hear: (word: Word) => void) => {
      const listener = ({ data }: MessageEvent<Word>) => hear(data)
      channel?.addEventListener('message', listener)
      return () => channel?.removeEventListener('message', listener)
    },
    /** Nothing is written from now on. Where nothing was kept here, not even an empty database stays. */
    leaveNothing: async (): Promise<void> => {
      const [database, there] = [await reach(), await kept()]
      keeping.leaveNothing()
      if (database !== null && isNothing(there)) await eraseHere(places, database, null)
    },
    /** Nothing is written afterwards either, until the page is loaded again. */
    erase: async (): Promise<readonly Leftover[]> => {
      const database = await reach()
      keeping.leaveNothing()
      tell('erased')
      return eraseHere(places, database, random)
    },
    /** Another tab has erased everything: what this one still holds must not come back. */
    giveUp: keeping.leaveNothing,
    whatIsLeft: () => whatIsLeft(places),
  }
}

/** Everywhere this page could leave something in this browser; what the browser denies is not there. */
export const placesHere = (settled: Places['settled']): Places => ({
  settled,
  indexedDb: globalThis.indexedDB,
  caches: denied(() => globalThis.caches),
  workers: denied(() => navigator.serviceWorker),
  stores: [denied(() => localStorage), denied(() => sessionStorage)].filter((store) => store !== undefined),
  scope: new URL('./', location.href).href,
})

const denied = <T>(ask: () => T | undefined): T | undefined => {
  try {
    return ask()
  } catch {
    return undefined
  }
}
