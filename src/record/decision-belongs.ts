import type { BoardRow } from './board-row.ts'
import type { Decision } from './decision.ts'

/** What is known of a worksheet that lies beside a decision. */
export interface Beside {
  /** SHA-256 of its canonical text. */
  readonly worksheetSha256: string
  readonly row: Pick<BoardRow, 'id' | 'ancestors' | 'tier' | 'before' | 'stops' | 'rules'>
}

/**
 * Whether a decision is about a worksheet. 'result-differs': about this one, but by the same rules its answers do not
 * come to what the decision says. 'changed': about another version of it.
 */
export type Belonging = 'yes' | 'result-differs' | 'changed' | 'other'

/** `rules`: the SHA-256 of those that the row was worked out by. */
export const belongingOf = ({ on }: Decision, { worksheetSha256, row }: Beside, rules: string): Belonging => {
  if (on.sha256 === worksheetSha256) {
    return on.rules.sha256 === rules && !isSameResult(on, row) ? 'result-differs' : 'yes'
  }
  return on.id === row.id || row.ancestors.includes(on.id) ? 'changed' : 'other'
}

const isSameResult = ({ result }: Decision['on'], { tier, before, stops }: Beside['row']): boolean => {
  const [best, worst] = result.interval ?? [null, null]
  return best === (tier?.best ?? null)
    && worst === (tier?.worst ?? null)
    && result.inherentTier === (before?.worst ?? null)
    && result.stops.length === stops.length
    && result.stops.every((stop, index) => stop === stops[index])
}
