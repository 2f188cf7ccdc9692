import { createContext, useContext } from 'react'
import type { PaperClient, PaperQuestion } from '../jobs/paper-client.ts'
import type { Decision } from '../record/decision.ts'
import type { SaveFailure } from '../record/draft.ts'
import type { Sha256 } from '../record/export-worksheet.ts'
import type { PaperSession } from './paper-session.ts'

/** A signing key as it is kept: wrapped, or bound to this device. Opaque to the page. */
type StoredKey = PaperQuestion<'open-key'>['stored']

export interface KeptKey {
  /** The fingerprint of its certificate: SHA-256 in pairs of hex digits. */
  readonly id: string
  readonly name: string
  /** RFC 3339. */
  readonly created: string
  readonly key: StoredKey
}

/** Signing keys of this browser. Neither method throws: a browser that keeps nothing has an empty chain. */
export interface KeyChain {
  readonly list: () => Promise<readonly KeptKey[]>
  /** Null, or why the key is not kept. */
  readonly keep: (key: KeptKey) => Promise<SaveFailure | null>
}

/** How a key became known: met in a file, from its owner's card, its fingerprint compared by voice. */
export type Acquaintance = 'seen' | 'card' | 'compared'

/** When (RFC 3339) and how this browser came to know a key, so that a second key under an old name is noticed. */
export interface KnownSigners {
  readonly known: (
    fingerprint: string,
  ) => Promise<{ readonly since: string; readonly by: Acquaintance } | null>
  /** Keeps the first date for good, and the surest way. */
  readonly note: (fingerprint: string, at: string, by: Acquaintance) => Promise<void>
}

/** An authority whose word counts in this browser. */
export interface KeptRoot {
  /** The fingerprint of its certificate. */
  readonly id: string
  readonly name: string
  /** RFC 3339. */
  readonly imported: string
  /** X.509, DER. */
  readonly certificate: Uint8Array
}

/** The authorities that somebody imported. None of these throws. */
export interface RootChain {
  readonly list: () => Promise<readonly KeptRoot[]>
  /** Null, or why it is not kept. */
  readonly keep: (root: KeptRoot) => Promise<SaveFailure | null>
  readonly forget: (id: string) => Promise<SaveFailure | null>
}

/** A board's decision that lies open to be written. Neither method throws. */
export interface OpenDecision {
  /** As it was kept; null where none was, or none that can be read. */
  readonly decision: Decision | null
  /** Null, or why it is not kept; 'stale': another tab went on with it, and nothing there was overwritten. */
  readonly keep: (decision: Decision) => Promise<SaveFailure | null>
  readonly forget: () => Promise<SaveFailure | null>
}

/** A board's decisions while they are being written, each by the SHA-256 of its worksheet. */
export interface DecisionDrafts {
  readonly open: (worksheet: string) => Promise<OpenDecision>
}

/** What the steps Sign and Check need beside the worksheet; put together in main. */
export interface PaperServices {
  readonly paper: PaperClient
  readonly session: PaperSession
  readonly keys: KeyChain
  readonly signers: KnownSigners
  readonly roots: RootChain
  readonly decisions: DecisionDrafts
  /** RFC 3339 with the offset of this place. */
  readonly now: () => string
  readonly random: (length: number) => Uint8Array<ArrayBuffer>
  /** SHA-256 of bytes in hex, or null where the browser gives the page no cryptography. */
  readonly sha256: Sha256 | null
  /** False under file://, where every local page shares the storage. */
  readonly canKeepOnDevice: boolean
  readonly release: string
}

const ServicesContext = createContext<PaperServices | null>(null)

export const PaperProvider = ServicesContext.Provider

export const usePaper = (): PaperServices => {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('This part of the page needs the paper services around it.')
  return services
}
