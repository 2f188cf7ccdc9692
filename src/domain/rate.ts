import type { Ladder, Level } from './hazard.ts'
import { ratingOf, shifted } from './level.ts'
import type { Reading } from './reading.ts'
import type { ReadyHazard } from './ready-rules.ts'
import { mayFall, residualOf } from './residual.ts'
import type { Rating } from './result.ts'
import { rowsBought } from './safeguard-status.ts'
import type { Spot } from './spot.ts'

/** A hazard of an action at one corner, before and after safeguards. */
export interface Rated {
  readonly inherent: Rating
  readonly residual: Rating
  /** The safeguard that moved it, and by how many likelihood rows; null where none did. */
  readonly lowered: { readonly by: string; readonly rows: 1 | 2 } | null
}

/** Null where the gate does not hold: the hazard does not exist for this action. */
export function rate(reading: Reading, hazard: ReadyHazard, action: string): Rated | null {
  const spot = reading.at(action)
  if (!hazard.gate(spot)) return null
  const inherent = ratingOf(severityOf(hazard, spot), likelihoodOf(hazard, spot))
  const best = mayFall(inherent) ? strongest(reading, hazard, spot) : null
  if (best === null) return { inherent, residual: inherent, lowered: null }
  const residual = residualOf(inherent, best.rows)
  const moved = inherent.likelihood - residual.likelihood
  return { inherent, residual, lowered: moved === 1 || moved === 2 ? { by: best.by, rows: moved } : null }
}

function severityOf({ severity, raise }: ReadyHazard, spot: Spot): Level {
  const level = severity(spot)
  return raise(spot) ? shifted(level, 1) : level
}

/** A product of two chances never exceeds the smaller, so the smallest chance is the likelihood (P1). */
function likelihoodOf({ likelihood }: ReadyHazard, spot: Spot): Level {
  let least: Level = 5
  for (const chance of likelihood) {
    const level = chance(spot)
    if (level < least) least = level
  }
  return least
}

/** Safeguards on one hazard do not add up: the strongest counts. */
function strongest({ sheet }: Reading, { guards }: ReadyHazard, spot: Spot) {
  let best: { readonly by: string; readonly rows: 1 | 2 } | null = null
  for (const guard of guards) {
    const rows = rowsBought(sheet, guard, spot)
    if (rows > (best?.rows ?? 0) && rows !== 0) best = { by: guard.id, rows }
  }
  return best
}

/** The level of a ladder as the rules have it. */
export function ladderLevel(reading: Reading, ladder: Ladder, action: string): Level {
  return ladder.reduceRight<Level>(
    (level, rung) => rung.level > level && reading.holds(rung.when, action) ? rung.level : level, 1)
}
