import { createContext, useContext } from 'react'
import type { DivergenceClient, InsightClient } from '../jobs/insight-client.ts'
import type { SkimPool } from '../jobs/skim-pool-client.ts'
import type { Closed, DraftSummary, Journal, ListedDraft, SaveFailure } from '../record/draft.ts'
import type { TakeSeat } from '../record/seat.ts'
import type { ReadNote } from '../record/read-worksheet.ts'
import type { Worksheet } from '../record/worksheet.ts'
import type { Clockwork } from '../state/autosave.ts'
import type { BoardStore } from '../state/board-store.ts'
import type { Watched } from '../state/watched.ts'

/** The worksheets of this browser. None of these throws: what is not kept goes on in memory, and `trouble` says why. */
export interface Drafts {
  readonly trouble: Watched<SaveFailure | null>
  /** Last changed first. */
  readonly list: () => Promise<readonly ListedDraft[]>
  /** Null where it does not open; `whyClosed` says why. */
  readonly open: (id: string) => Promise<Worksheet | null>
  /** What there was to say of a draft when it was opened last: an earlier release may have written it. */
  readonly notesOn: (id: string) => readonly ReadNote[]
  /** The same without making it the one that was open last. */
  readonly look: (id: string) => Promise<Worksheet | null>
  readonly whyClosed: (id: string) => Promise<Closed>
  /** What is kept of a draft, as it is, readable or not; null where there is nothing. */
  readonly raw: (id: string) => Promise<string | null>
  /** True while something lies in memory alone, and in no file that somebody saved. */
  readonly hasUnsaved: () => boolean
  /**
   * The draft of a worksheet, by its id; else the one that goes on from it and was changed last. Null where there is
   * none, or where it cannot be read.
   */
  readonly heirOf: (worksheet: string) => Promise<DraftSummary | null>
  /** The one that was open last, so that loading the page again goes on where it stood. */
  readonly lastOpened: () => Promise<string | null>
  readonly journalOf: (worksheet: Worksheet) => Promise<Journal>
  /** False where it did not come about. */
  readonly duplicate: (id: string, title: string) => Promise<boolean>
  readonly remove: (id: string) => Promise<boolean>
  /** Brings a removed one back, as long as this visit lasts. */
  readonly restore: (id: string) => Promise<boolean>
}

/** Whether the browser promised to clear nothing by itself; null while that is being looked up. */
export type Promised = 'yes' | 'no' | 'unknown' | null

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
