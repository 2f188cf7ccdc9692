import { rubric } from '../../../src/content/rubric.ts'
import { rungs } from '../../../src/content/rungs.ts'
import type { Condition } from '../../../src/domain/condition.ts'
import type { Ladder } from '../../../src/domain/hazard.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import type { Stop } from '../../../src/domain/stop.ts'

/** The rubric, read as anybody's rubric would be. */
export const rules: Rubric = rubric

/** Every ladder of every hazard. */
export const ladders: readonly Ladder[] = Object.values(rules.hazards)
  .flatMap(({ severity, likelihood }) => [severity, ...likelihood.map(({ ladder }) => ladder)])

const stopsOf = (kind: Stop['kind']) => Object.values(rules.stops).filter((stop) => stop.kind === kind)

/** Every condition that is about risk: in the rules, but for laws and for what opens a question. */
export const conditions: readonly Condition[] = [
  ...Object.values(rules.hazards).map(({ gate }) => gate),
  ...rungs.map(({ when }) => when),
  ...Object.values(rules.terms),
  ...stopsOf('clinical').map(({ when }) => when),
  ...Object.values(rules.safeguards).flatMap(({ voidWhen }) => voidWhen ?? []),
]

/** Every condition that follows the wording of a law or classification. */
export const conditionsOfLaws: readonly Condition[] = [
  ...stopsOf('legal').flatMap(({ when, perhaps }) => [when, perhaps ?? []].flat()),
  ...Object.values(rules.lenses).flatMap(({ meant, rungs: ways }) =>
    [meant ?? [], ways.map(({ when }) => when)].flat()),
]

/** A condition and everything inside it. */
export function partsOf(condition: Condition): readonly Condition[] {
  const inner = condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(partsOf) : []
  return [condition, ...inner]
}
