import type { Hazard, Ladder, Level } from './hazard.ts'
import { ratingOf, shifted } from './level.ts'
import type { Reading } from './reading.ts'
import type { ReadyHazard, ReadyRung } from './ready-rules.ts'
import { residualOf } from './residual.ts'
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
export function rate(reading: Reading, hazardId: string, hazard: Hazard, action: string): Rated | null {
  const ready = reading.rules.hazard(hazard)
  const spot = reading.at(action)
  if (!ready.gate(spot)) return null
  const inherent = ratingOf(severityOf(ready, spot), likelihoodOf(ready, spot))
  const best = strongest(reading, hazardId, action)
  const residual = residualOf(inherent, best?.rows ?? 0)
  const moved = inherent.likelihood - residual.likelihood
  const lowered = best !== null && (moved === 1 || moved === 2) ? { by: best.by, rows: moved } as const : null
  return { inherent, residual, lowered }
}

function severityOf({ severity, raise }: ReadyHazard, spot: Spot): Level {
  const level = levelOf(severity, spot)
  return raise(spot) ? shifted(level, 1) : level
}

/** A product of two chances never exceeds the smaller, so the smallest chance is the likelihood (P1). */
function likelihoodOf({ likelihood }: ReadyHazard, spot: Spot): Level {
  let least: Level = 5
  for (const ladder of likelihood) {
    const level = levelOf(ladder, spot)
    if (level < least) least = level
  }
  return least
}

/** The level of the highest rung that holds; 1 where none does. */
function levelOf(ladder: readonly ReadyRung[], spot: Spot): Level {
  for (const rung of ladder) if (rung.holds(spot)) return rung.level
  return 1
}

/** The same for a ladder as the rules have it. */
export function ladderLevel(reading: Reading, ladder: Ladder, action: string): Level {
  return ladder.reduceRight<Level>(
    (level, rung) => rung.level > level && reading.holds(rung.when, action) ? rung.level : level, 1)
}

/** Safeguards on one hazard do not add up: the strongest counts. */
function strongest(reading: Reading, hazardId: string, action: string) {
  let best: { readonly by: string; readonly rows: 1 | 2 } | null = null
  for (const guard of reading.rules.guarding(hazardId)) {
    const rows = rowsBought(reading, guard, action)
    if (rows > (best?.rows ?? 0) && rows !== 0) best = { by: guard.id, rows }
  }
  return best
}
