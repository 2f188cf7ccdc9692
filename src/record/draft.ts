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
  /** Locked, and changed from outside or without its key: nothing of it can be read. */
  readonly isBroken?: true
}

/**
 * Why the browser does not hold what was typed. 'denied': it keeps nothing for this page. 'quota': no space. 'blocked':
 * another tab holds an older database. 'stale': another tab changed or deleted this draft, and nothing was overwritten.
 * 'corrupt': what was kept is no worksheet. 'failed': an error of the browser. 'left-nothing': somebody chose that
 * nothing is kept. 'locked': the worksheets of this browser are locked.
 */
export type SaveFailure =
  | 'denied' | 'quota' | 'blocked' | 'stale' | 'corrupt' | 'failed' | 'left-nothing' | 'locked'

/** Where the changes of one draft are written. */
export interface Journal {
  /** Resolves once the browser holds them, or with the reason why it does not. Never rejects. */
  readonly append: (changes: readonly Change[], summary: DraftSummary) => Promise<SaveFailure | null>
}
