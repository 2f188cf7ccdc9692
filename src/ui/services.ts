import { createContext, useContext } from 'react'
import type { DivergenceClient, InsightClient } from '../jobs/insight-client.ts'
import type { SkimPool } from '../jobs/skim-pool-client.ts'
import type { Drafts } from '../record/drafts.ts'
import type { Promised } from '../record/promised.ts'
import type { TakeSeat } from '../record/seat.ts'
import type { Clockwork } from '../state/autosave.ts'
import type { BoardStore } from '../state/board-store.ts'
import type { Watched } from '../record/watched.ts'

export interface Keeping extends Watched<Promised> {
  /** Asks it to. Some browsers ask the person; most decide by themselves. */
  readonly ask: () => Promise<void>
}

/** Whether this browser keeps the page itself, and a newer release that waits to be used (see offline/). */
export interface Offline {
  readonly state: Watched<'none' | 'kept' | 'newer'>
  /** False, and nothing happens, while another tab of this page is open. Else the page has to be loaded again. */
  readonly takeNewer: () => Promise<boolean>
}

/** What the page needs from outside it; put together in main. */
export interface Services extends Clockwork {
  /** RFC 3339 with offset and milliseconds. */
  readonly now: () => string
  readonly newId: () => string
  readonly drafts: Drafts
  /** Who writes a draft that lies open in several tabs. */
  readonly takeSeat: TakeSeat
  readonly keeping: Keeping
  /** Levers, shares and the like, worked out beside the page. */
  readonly insight: InsightClient
  /** What it comes to that people answer differently. */
  readonly divergence: DivergenceClient
  /** What lies in the reading room, and who reads it. */
  readonly board: BoardStore
  readonly skims: SkimPool
  readonly offline: Offline
  /** Opened from a disk, with everything inside. */
  readonly isSingleFile: boolean
}

const ServicesContext = createContext<Services | null>(null)

export const ServicesProvider = ServicesContext.Provider

export const useServices = (): Services => {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('This part of the page needs the services around it.')
  return services
}
