import type { BoardRow } from './board-row.ts'
import type { DecidedOn, Decision } from './decision.ts'

/** What is known of a worksheet that lies beside a decision. */
export interface Beside {
  /** SHA-256 of its canonical text. */
  readonly worksheetSha256: string
  readonly row: Pick<BoardRow, 'id' | 'ancestors' | 'tier' | 'before' | 'stops' | 'openStops' | 'rules'>
}

/**
 * Whether a decision is about a worksheet. 'result-differs': about this one, but by the same rules its answers do not
 * come to what the decision says. 'not-compared': about this one, but it names other rules, so that nobody here knows
 * what its answers came to. 'changed': about another version of it.
 */
export type Belonging = 'yes' | 'result-differs' | 'not-compared' | 'changed' | 'other'

/** `rules`: the SHA-256 of those that the row was worked out by. */
export const belongingOf = ({ on }: Decision, { worksheetSha256, row }: Beside, rules: string): Belonging => {
  if (on.sha256 === worksheetSha256) {
    if (on.rules.sha256 !== rules) return 'not-compared'
    return isSameResult(on, row) ? 'yes' : 'result-differs'
  }
  return on.id === row.id || row.ancestors.includes(on.id) ? 'changed' : 'other'
}

const isSameResult = ({ result, open }: Decision['on'], { tier, before, stops, openStops }: Beside['row']): boolean =>
  isSameInterval(result.interval, tier)
    && result.inherentTier === (before?.worst ?? null)
    && isSameSet(result.stops, stops)
    && (open === undefined || (isSameInterval(open.inherentInterval, before) && isSameSet(open.stops, openStops)))

const isSameInterval = (recorded: DecidedOn['result']['interval'], now: BoardRow['tier']): boolean =>
  (recorded ?? []).join() === (now === null ? [] : [now.best, now.worst]).join()

/** Rules that were kept as canonical JSON have lost the order of their reasons not to proceed. */
const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join(' ') === other.toSorted().join(' ')
