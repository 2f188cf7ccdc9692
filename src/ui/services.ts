import { createContext, useContext } from 'react'
import type { Tier } from '../domain/hazard.ts'
import type { Interval } from '../domain/result.ts'
import type { Worksheet } from '../record/worksheet.ts'
import type { WorksheetStore } from '../state/worksheet-store.ts'

/** Why this browser does not hold what was typed. */
export type SaveFailure = 'denied' | 'quota' | 'blocked' | 'stale' | 'corrupt' | 'failed'

/** `at` is RFC 3339. */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'not-saved'; readonly at: string; readonly failure: SaveFailure }

/** Something that changes and can be watched. */
export interface Watched<T> {
  readonly get: () => T
  readonly subscribe: (listener: () => void) => () => void
}

export interface DraftSummary {
  readonly id: string
  /** Empty while nobody has said what it is for. */
  readonly title: string
  /** RFC 3339. */
  readonly changed: string
  /** Null while there is no tier. */
  readonly tier: Interval<Tier> | null
}

/** Keeps a store's changes as they come. */
export interface Keeping {
  readonly saving: Watched<SaveState>
  /** Writes what is still to be written and stops. */
  readonly close: () => Promise<void>
}

/** The worksheets of this browser. None of these throws: what cannot be kept goes on in memory, and `trouble` says why. */
export interface Drafts {
  readonly trouble: Watched<SaveFailure | null>
  /** Last changed first. */
  readonly list: () => Promise<readonly DraftSummary[]>
  readonly open: (id: string) => Promise<Worksheet | null>
  /** The one that was open last, so that loading the page again goes on where it stood. */
  readonly lastOpened: () => Promise<string | null>
  readonly keep: (store: WorksheetStore) => Promise<Keeping>
  readonly duplicate: (id: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Brings the last removed one back. */
  readonly restore: (id: string) => Promise<void>
}

/** What the page needs from outside it; put together in main. */
export interface Services {
  /** RFC 3339 with offset and milliseconds. */
  readonly now: () => string
  readonly newId: () => string
  readonly drafts: Drafts
}

const ServicesContext = createContext<Services | null>(null)

export const ServicesProvider = ServicesContext.Provider

export const useServices = (): Services => {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('This part of the page needs the services around it.')
  return services
}
