import type { Chance, Hazard, Ladder, Level } from './hazard.ts'
import { ratingOf, shifted } from './level.ts'
import type { Reading } from './reading.ts'
import { residualOf } from './residual.ts'
import type { Rating } from './result.ts'
import { rowsBought } from './safeguard-status.ts'

/** A hazard of an action at one corner, before and after safeguards. */
export interface Rated {
  readonly inherent: Rating
  readonly residual: Rating
  /** The safeguard that moved it, and by how many likelihood rows; null where none did. */
  readonly lowered: { readonly by: string; readonly rows: 1 | 2 } | null
}

/** Null where the gate does not hold: the hazard does not exist for this action. */
export function rate(reading: Reading, hazardId: string, hazard: Hazard, action: string): Rated | null {
  if (!reading.holds(hazard.gate, action)) return null
  const inherent = ratingOf(severityOf(reading, hazard, action), likelihoodOf(reading, hazard, action))
  const best = strongest(reading, hazardId, action)
  const residual = residualOf(inherent, best?.rows ?? 0)
  const moved = inherent.likelihood - residual.likelihood
  const lowered = best !== null && (moved === 1 || moved === 2) ? { by: best.by, rows: moved } as const : null
  return { inherent, residual, lowered }
}

function severityOf(reading: Reading, { severity, raise }: Hazard, action: string): Level {
  const level = ladderLevel(reading, severity, action)
  return raise !== undefined && reading.holds(raise.when, action) ? shifted(level, 1) : level
}

/** A product of two chances never exceeds the smaller, so the smallest chance is the likelihood (P1). */
function likelihoodOf(reading: Reading, { likelihood }: Hazard, action: string): Level {
  return likelihood
    .map((chance: Chance) => ladderLevel(reading, chance.ladder, action))
    .reduce((least, level) => level < least ? level : least)
}

/** The level of the highest rung that holds; 1 where none does. */
export function ladderLevel(reading: Reading, ladder: Ladder, action: string): Level {
  return ladder.reduceRight<Level>(
    (level, rung) => rung.level > level && reading.holds(rung.when, action) ? rung.level : level, 1)
}

/** Safeguards on one hazard do not add up: the strongest counts. */
function strongest(reading: Reading, hazardId: string, action: string) {
  let best: { readonly by: string; readonly rows: 1 | 2 } | null = null
  for (const { id: by, safeguard, claim } of reading.claimed) {
    if (!safeguard.hazards.includes(hazardId)) continue
    const rows = rowsBought(reading, safeguard, claim, action)
    if (rows > (best?.rows ?? 0) && rows !== 0) best = { by, rows }
  }
  return best
}
