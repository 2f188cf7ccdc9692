import type { Level, Tier } from './hazard.ts'
import type { Rating } from './result.ts'

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[]

/**
 * The clinical risk matrix of DCB0129: likelihood, then severity (1 Minor, 2 Significant, 3 Considerable, 4 Major,
 * 5 Catastrophic). Many copies in circulation differ in a cell; this one was compared in two independent copies.
 */
const MATRIX: Readonly<Record<Level, Readonly<Record<Level, Level>>>> = {
  5: { 1: 3, 2: 4, 3: 4, 4: 5, 5: 5 },
  4: { 1: 2, 2: 3, 3: 3, 4: 4, 5: 5 },
  3: { 1: 2, 2: 2, 3: 3, 4: 3, 5: 4 },
  2: { 1: 1, 2: 2, 3: 2, 4: 3, 5: 4 },
  1: { 1: 1, 2: 1, 3: 2, 4: 2, 5: 3 },
}

/** The standard's acceptable, tolerable, undesirable, and unacceptable (4 and 5). */
const TIERS: Readonly<Record<Level, Tier>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 4 }

/** The twenty-five cells, each made once: a worksheet is rated hundreds of times while levers are sought. */
const CELLS: readonly Rating[] = LEVELS.flatMap((likelihood) => LEVELS.map((severity) => {
  const rating = MATRIX[likelihood][severity]
  return { severity, likelihood, rating, tier: TIERS[rating] }
}))

/** Where a severity and a likelihood meet on the matrix. */
export function ratingOf(severity: Level, likelihood: Level): Rating {
  return CELLS[(likelihood - 1) * 5 + severity - 1] as Rating
}

/** `level` moved by whole steps, and held within 1 to 5. */
export function shifted(level: Level, by: number): Level {
  return LEVELS[Math.min(4, Math.max(0, level - 1 + by))] ?? level
}

/** Worse first: rating, then severity, then likelihood (P1). */
export function compareRatings(a: Rating, b: Rating): number {
  return b.rating - a.rating || b.severity - a.severity || b.likelihood - a.likelihood
}
