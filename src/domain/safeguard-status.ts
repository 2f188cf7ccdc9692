import type { Assessment } from './answer.ts'
import type { Place } from './answered.ts'
import { Reading } from './reading.ts'
import type { ReadySafeguard } from './ready-rules.ts'
import type { Rubric } from './rubric.ts'
import type { SafeguardClaim, SafeguardStatus } from './safeguard.ts'
import type { Sheet } from './sheet.ts'
import type { Spot } from './spot.ts'

/** Likelihood rows that a safeguard with evidence buys (P5). */
export const ROWS =
  { none: 0, planned: 0, 'in-place': 1, verified: 2 } as const satisfies Record<SafeguardStatus, number>

/** How far a safeguard has come as far as anybody said: from the W answers that are it, else from the team's claim. */
export function safeguardStatus(rubric: Rubric, assessment: Assessment, id: string): SafeguardStatus {
  const reading = new Reading(rubric, assessment, 'given')
  const safeguard = reading.rules.safeguards.find((one) => one.id === id)
  return safeguard === undefined ? 'none' : statusAt(reading, safeguard, null)
}

/** The same at a corner: an open W answer may turn out to be the safeguard, or not. */
export function statusAt(reading: Reading, safeguard: ReadySafeguard, action: Place): SafeguardStatus {
  return statusOf(safeguard, reading.assessment.safeguards[safeguard.id], reading.at(action))
}

/** The likelihood rows it buys at a place; nothing without evidence (P5). */
export function rowsBought({ shown }: Sheet, safeguard: ReadySafeguard, spot: Spot): 0 | 1 | 2 {
  const claim = shown.get(safeguard.id)
  return claim === undefined || safeguard.isVoid(spot) ? 0 : ROWS[statusOf(safeguard, claim, spot)]
}

function statusOf({ filling }: ReadySafeguard, claim: SafeguardClaim | undefined, spot: Spot): SafeguardStatus {
  return filling === null ? claim?.status ?? 'none' : filling(spot)
}
