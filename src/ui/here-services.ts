import { createContext, useContext, useSyncExternalStore } from 'react'
import type { SaveFailure } from '../record/draft.ts'
import type { Watched } from '../record/watched.ts'

/** How this page keeps worksheets: not known yet, as they are, not before they are unlocked, sealed, or not at all. */
export type KeepingKind = 'looking' | 'plain' | 'locked' | 'unlocked' | 'nothing'

/** Null where it was done. 'broken': a worksheet cannot be read, so nothing was changed. */
export type VaultOutcome = null | 'wrong-passphrase' | 'broken' | 'no-crypto' | SaveFailure

/** How much this browser keeps for the page. */
export type KeptHere = Readonly<Record<'drafts' | 'decisions' | 'keys' | 'signers' | 'roots', number>>

export type Leftover = 'database' | 'offline-copy' | 'settings'

/** What tabs of this page tell each other. */
type Word = 'lock' | 'active' | 'erased'

/** What the page keeps on this computer, and the ways to keep nothing, to lock it and to erase it. None throws. */
export interface Here {
  readonly keeping: Watched<KeepingKind>
  /** Minutes without a sign of life after which the page locks; null while nothing is unlocked. */
  readonly idle: () => number | null
  readonly kept: () => Promise<KeptHere>
  readonly leaveNothing: () => Promise<void>
  readonly erase: () => Promise<readonly Leftover[]>
  readonly whatIsLeft: () => Promise<readonly Leftover[]>
  readonly giveUp: () => void
  readonly unlock: (passphrase: string) => Promise<VaultOutcome>
  readonly turnOn: (passphrase: string, idle: number) => Promise<VaultOutcome>
  readonly turnOff: (passphrase: string) => Promise<VaultOutcome>
  readonly change: (passphrase: string, next: string) => Promise<VaultOutcome>
  readonly setIdle: (passphrase: string, idle: number) => Promise<VaultOutcome>
  readonly tell: (word: Word) => void
  readonly listen: (hear: (word: Word) => void) => () => void
}

const HereContext = createContext<Here | null>(null)

export const HereProvider = HereContext.Provider

export const useHere = (): Here => {
  const here = useContext(HereContext)
  if (here === null) throw new Error('This part of the page needs to know what is kept here.')
  return here
}

export const useKeeping = (): KeepingKind => {
  const { keeping } = useHere()
  return useSyncExternalStore(keeping.subscribe, keeping.get)
}
