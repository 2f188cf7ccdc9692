import type { Assessment } from './answer.ts'
import type { Place } from './answered.ts'
import { Reading } from './reading.ts'
import type { Rubric } from './rubric.ts'
import type { FilledBy, Safeguard, SafeguardClaim, SafeguardStatus } from './safeguard.ts'

const BY_DISTANCE = ['none', 'planned', 'in-place', 'verified'] as const satisfies readonly SafeguardStatus[]

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
  if (filledBy === undefined) return claim?.status ?? 'none'
  return closest(filledBy.questions.map((question) => filledStatus(reading, filledBy, question, action)))
}

/** The likelihood rows it buys for `action`; nothing without evidence (P5). */
export function rowsBought(
  reading: Reading, safeguard: Safeguard, claim: SafeguardClaim, action: Place,
): 0 | 1 | 2 {
  if (claim.evidence === undefined || claim.evidence.trim() === '') return 0
  if (safeguard.voidWhen !== undefined && reading.holds(safeguard.voidWhen, action)) return 0
  return ROWS[statusAt(reading, safeguard, claim, action)]
}

function filledStatus(reading: Reading, filledBy: FilledBy, id: string, action: Place): SafeguardStatus {
  const question = reading.rubric.questions[id]
  const gives = Object.entries(filledBy.gives)
  if (question?.kind === 'one') {
    const option = question.options[reading.position(id, action)]
    return option === undefined ? 'none' : filledBy.gives[option] ?? 'none'
  }
  const ticked = gives.filter(([option]) => reading.ticked(id, option, action))
  if (filledBy.together === true && ticked.length < gives.length) return 'none'
  return furthest(ticked.map(([, status]) => status))
}

function furthest(statuses: readonly SafeguardStatus[]): SafeguardStatus {
  return BY_DISTANCE.findLast((status) => statuses.includes(status)) ?? 'none'
}

function closest(statuses: readonly SafeguardStatus[]): SafeguardStatus {
  return BY_DISTANCE.find((status) => statuses.includes(status)) ?? 'none'
}
