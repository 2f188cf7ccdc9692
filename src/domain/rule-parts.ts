import type { Condition } from './condition.ts'
import type { Hazard, Rung } from './hazard.ts'
import { questionsIn } from './questions-in.ts'
import type { Rubric } from './rubric.ts'
import type { Safeguard } from './safeguard.ts'

/** What a part of the rules decides about. */
export interface About {
  readonly kind: 'hazard' | 'stop' | 'safeguard'
  readonly id: string
}

/** The smallest part of the rules that can change by itself: a gate, a rung, a raise, a safeguard, a stop. */
export interface RulePart {
  readonly about: About
  /** All that it says, with every term and scale that it names written out. Two that say the same read the same. */
  readonly says: string
  /** The questions whose answers it reads, also through terms and scales. */
  readonly reads: readonly string[]
}

/** Every part of the rules under its name: the same rung has the same name in any version. */
export function rulePartsOf(rubric: Rubric): ReadonlyMap<string, RulePart> {
  return new Map([
    ...Object.entries(rubric.hazards).flatMap(([id, hazard]) => hazardParts(rubric, id, hazard)),
    ...Object.entries(rubric.stops).map(([id, { kind, when, perhaps, from }]) =>
      named(rubric, { kind: 'stop', id }, 'when', [when, ...(perhaps ? [perhaps] : [])], [kind, from ?? null])),
    ...Object.entries(rubric.safeguards).map(([id, safeguard]) => safeguardPart(rubric, id, safeguard)),
  ])
}

function hazardParts(
  rubric: Rubric, id: string, { gate, severity, raise, likelihood }: Hazard,
): readonly (readonly [string, RulePart])[] {
  const about: About = { kind: 'hazard', id }
  const rung = (ladder: string) => ({ id: name, level, when }: Rung) =>
    named(rubric, about, `${ladder}/${name}`, [when], [level])
  return [
    named(rubric, about, 'gate', [gate]),
    ...severity.map(rung('severity')),
    ...(raise ? [named(rubric, about, 'raise', [raise.when])] : []),
    ...likelihood.flatMap(({ kind, ladder }) => ladder.map(rung(kind))),
  ]
}

/** What it says of itself; whether there is something to show is no matter of the rules. */
function safeguardPart(
  rubric: Rubric, id: string, { hazards, filledBy, voidWhen, actsAs }: Safeguard,
): readonly [string, RulePart] {
  const gives = Object.entries(filledBy?.gives ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const filled = [filledBy?.questions ?? [], gives, filledBy?.together ?? false]
  const [name, part] = named(rubric, { kind: 'safeguard', id }, 'guard', voidWhen ? [voidWhen] : [],
    [hazards, filled, actsAs ?? null])
  return [name, { ...part, reads: [...new Set([...filledBy?.questions ?? [], ...part.reads])] }]
}

function named(
  rubric: Rubric, about: About, name: string, conditions: readonly Condition[], more: readonly unknown[] = [],
): readonly [string, RulePart] {
  return [`${about.kind}/${about.id}/${name}`, {
    about,
    says: JSON.stringify([more, ...conditions.map((condition) => writtenOut(rubric, condition))]),
    reads: [...new Set(conditions.flatMap((condition) => questionsIn(rubric, condition)))],
  }]
}

/** A condition without names of ours in it, as lists, so that the order of keys in a file does not matter. */
export function writtenOut(rubric: Rubric, condition: Condition): unknown {
  switch (condition.kind) {
    case 'all':
    case 'any': return [condition.kind, condition.of.map((part) => writtenOut(rubric, part))]
    case 'term': {
      const term = rubric.terms[condition.term]
      return term === undefined ? ['term', condition.term] : writtenOut(rubric, term)
    }
    case 'reaches': return ['reaches', condition.level, scaleWrittenOut(rubric, condition.scale)]
    case 'action': return ['action', condition.anyOf.toSorted()]
    case 'includes':
    case 'is':
    case 'at-least': return [condition.kind, condition.question, condition.option]
  }
}

function scaleWrittenOut(rubric: Rubric, id: string): unknown {
  const scale = rubric.scales[id]
  if (scale === undefined) return id
  const { levels, rungs, inheritedThrough } = scale
  return [levels, rungs.map(({ level, when }) => [level, writtenOut(rubric, when)]), inheritedThrough ?? null]
}
