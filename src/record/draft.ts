import type { Tier } from '../domain/hazard.ts'
import type { Interval } from '../domain/result.ts'
import type { Change } from './journal.ts'

/** What a list of drafts shows of one. */
export interface DraftSummary {
  readonly id: string
  /** Empty while nobody has said what it is for. */
  readonly title: string
  /** RFC 3339 with offset. */
  readonly changed: string
  /** After safeguards, as it is said; null while there is no tier, or it is kept from whoever answers alone. */
  readonly tier: Interval<Tier> | null
  /** One person's own answers, that go back to whoever asked for them. */
  readonly isOwn?: true
  /** How far the last worksheet file is behind; absent where none was saved and nothing was counted. */
  readonly copy?: FileCopy
  /** Locked, and changed from outside or without its key: nothing of it can be read. */
  readonly isBroken?: true
}

/** The worksheet file that somebody saved of a draft. */
export interface FileCopy {
  /** When it was saved (RFC 3339); null: never. */
  readonly at: string | null
  /** Answers and other entries that were changed since. */
  readonly behind: number
}

/**
 * 'unreadable': its row is not as it should be. 'sealed': it is locked, and no key opens it. 'unsaved': the browser
 * does not hold it, or not all of it.
 */
export type ListedDraft = DraftSummary & { readonly trouble?: 'unreadable' | 'sealed' | 'unsaved' }

/** Why a draft does not open. 'newer': a newer release wrote it, so it is left alone. 'failed': the browser erred. */
export type Closed = 'gone' | 'unreadable' | 'newer' | 'failed'

/**
 * Why the browser does not hold what was typed. 'denied': it keeps nothing for this page. 'quota': no space. 'blocked':
 * another tab holds an older database. 'stale': another tab changed this draft, and nothing was overwritten. 'gone':
 * the draft is not there any more. 'outdated': a newer release has taken the database over. 'erased': everything here
 * was. 'failed': an error of the browser. 'left-nothing': somebody chose that nothing is kept. 'locked': the
 * worksheets of this browser are locked.
 */
export type SaveFailure =
  | 'denied' | 'quota' | 'blocked' | 'stale' | 'gone' | 'outdated' | 'erased' | 'failed' | 'left-nothing' | 'locked'

/** Those that no second try mends: only a person can, or a page that is loaded again. */
export const FINAL: ReadonlySet<SaveFailure> = new Set<SaveFailure>(['stale', 'gone', 'outdated', 'erased'])

/** Where the changes of one draft are written. */
export interface Journal {
  /** Resolves once the browser holds them, or with the reason why it does not. Never rejects. */
  readonly append: (changes: readonly Change[], summary: DraftSummary) => Promise<SaveFailure | null>
  /** As it was kept when the draft was opened. */
  readonly copy?: FileCopy
}
