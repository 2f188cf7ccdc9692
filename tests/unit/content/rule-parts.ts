import { rubric } from '../../../src/content/rubric.ts'
import { rungs } from '../../../src/content/rungs.ts'
import type { Condition } from '../../../src/domain/condition.ts'
import type { Ladder } from '../../../src/domain/hazard.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'

/** The rubric, read as anybody's rubric would be. */
export const rules: Rubric = rubric

/** Every ladder of every hazard. */
export const ladders: readonly Ladder[] = Object.values(rules.hazards)
  .flatMap(({ severity, likelihood }) => [severity, ...likelihood.map(({ ladder }) => ladder)])

/** Every condition in the rules, but those that open questions. */
export const conditions: readonly Condition[] = [
  ...Object.values(rules.hazards).map(({ gate }) => gate),
  ...rungs.map(({ when }) => when),
  ...Object.values(rules.terms),
  ...Object.values(rules.stops).map(({ when }) => when),
  ...Object.values(rules.safeguards).flatMap(({ voidWhen }) => voidWhen ?? []),
]

/** A condition and everything inside it. */
export function partsOf(condition: Condition): readonly Condition[] {
  const inner = condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(partsOf) : []
  return [condition, ...inner]
}
