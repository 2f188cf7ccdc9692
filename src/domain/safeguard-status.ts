import type { Assessment } from './answer.ts'
import type { Place } from './answered.ts'
import { Reading } from './reading.ts'
import type { ReadySafeguard } from './ready-rules.ts'
import type { Rubric } from './rubric.ts'
import type { Safeguard, SafeguardClaim, SafeguardStatus } from './safeguard.ts'

/** Likelihood rows that a safeguard with evidence buys (P5). */
const ROWS = { none: 0, planned: 0, 'in-place': 1, verified: 2 } as const satisfies Record<SafeguardStatus, number>

/** How far a safeguard has come as far as anybody said: from the W answers that are it, else from the team's claim. */
export function safeguardStatus(rubric: Rubric, assessment: Assessment, id: string): SafeguardStatus {
  const safeguard = rubric.safeguards[id]
  if (safeguard === undefined) return 'none'
  return statusAt(new Reading(rubric, assessment, 'given'), safeguard, assessment.safeguards[id], null)
}

/** The same at a corner: an open W answer may turn out to be the safeguard, or not. */
export function statusAt(
  reading: Reading, { filledBy }: Safeguard, claim: SafeguardClaim | undefined, action: Place,
): SafeguardStatus {
  return filledBy === undefined ? claim?.status ?? 'none' : reading.rules.filling(filledBy)(reading.at(action))
}

/** The likelihood rows it buys for `action`; nothing without evidence (P5). */
export function rowsBought(reading: Reading, { id, safeguard, isVoid }: ReadySafeguard, action: Place): 0 | 1 | 2 {
  const claim = reading.sheet.shown.get(id)
  if (claim === undefined || isVoid(reading.at(action))) return 0
  return ROWS[statusAt(reading, safeguard, claim, action)]
}
