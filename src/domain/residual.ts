import type { Level } from './hazard.ts'
import { ratingOf, shifted } from './level.ts'
import type { Rating } from './result.ts'

/** Major harm never counts as less likely than Low because of a safeguard (P5). */
const MAJOR = 4
const LOW = 2

/**
 * What is left of `inherent` when safeguards buy `rows` likelihood rows: row by row down the matrix, stopping where
 * Major harm would fall below Low, or where the tier would fall by more than one (P5).
 */
export function residualOf(inherent: Rating, rows: number): Rating {
  let left = inherent
  for (let bought = 0; bought < rows && mayFall(left); bought += 1) {
    const next = ratingOf(left.severity, shifted(left.likelihood, -1))
    if (next.tier < inherent.tier - 1) break
    left = next
  }
  return left
}

/** Whether a safeguard could lower it at all. */
export function mayFall({ severity, likelihood }: Rating): boolean {
  const lowest: Level = severity >= MAJOR ? LOW : 1
  return likelihood > lowest
}
