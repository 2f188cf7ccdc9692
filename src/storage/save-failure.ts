import type { SaveFailure } from '../record/draft.ts'

const BY_NAME: Readonly<Record<string, SaveFailure>> = {
  QuotaExceededError: 'quota',
  BlockedError: 'blocked',
  /** A newer release has been here: its tab, or this one after an update went back. */
  VersionError: 'outdated',
  OutdatedError: 'outdated',
  ErasedError: 'erased',
  SecurityError: 'denied',
  /** What some browsers say in a private window. */
  InvalidStateError: 'denied',
  LeftNothingError: 'left-nothing',
  LockedError: 'locked',
  StaleError: 'stale',
}

/** What the browser's error means for a person. */
export const saveFailureOf = (error: unknown): SaveFailure =>
  (error instanceof Error && BY_NAME[error.name]) || 'failed'
