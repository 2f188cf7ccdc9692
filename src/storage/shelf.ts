import type { DraftSummary } from '../record/draft.ts'
import { type Change, applyChanges } from '../record/journal.ts'

/** A draft as it is kept: its last whole state, and every change since. */
export interface StoredDraft {
  readonly summary: DraftSummary
  /** Rises by one with each write. */
  readonly revision: number
  readonly snapshot: unknown
  /** In the order in which they were made. */
  readonly changes: readonly Change[]
}

/** Where drafts are kept. Each operation happens as a whole or not at all, and rejects with the browser's error. */
export interface Shelf {
  readonly list: () => Promise<readonly DraftSummary[]>
  readonly read: (id: string) => Promise<StoredDraft | null>
  /** Puts a draft under an id that is free; false where it is taken. */
  readonly add: (draft: StoredDraft) => Promise<boolean>
  /** Writes changes made to `revision`; false, and nothing written, where the draft has moved on or is gone. */
  readonly append: (revision: number, changes: readonly Change[], summary: DraftSummary) => Promise<boolean>
  /** Puts the changes of a draft into its last whole state. */
  readonly fold: (id: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly lastOpened: () => Promise<string | null>
  readonly noteOpened: (id: string) => Promise<void>
}

/** The whole state that a draft stands at. Nobody has checked it yet. */
export const stateOf = ({ snapshot, changes }: Pick<StoredDraft, 'snapshot' | 'changes'>): unknown =>
  applyChanges(snapshot, changes)
