import type { Condition } from './condition.ts'
import type { Rung } from './hazard.ts'
import type { Rubric } from './rubric.ts'

/**
 * How many conditions one scoring reads at most, all actions together: rules that somebody attached to a file may be
 * written so that nobody lives to see their result. Infinity where a term, a scale or the opening of a question leads
 * back to itself.
 */
export function weightOf(rubric: Rubric): number {
  const weigh = new Scales(rubric)
  const { hazards, stops, questions, actionsQuestion } = rubric
  const asked = questions[actionsQuestion]
  const actions = asked?.kind === 'many' ? asked.options.length : 1
  const rows = Object.values(hazards).map(({ gate, severity, raise, likelihood }) => weigh.conditions([
    gate, ...whens(severity), ...(raise ? [raise.when] : []), ...likelihood.flatMap(({ ladder }) => whens(ladder)),
  ]))
  const laws = Object.values(stops).flatMap(({ when, perhaps }) => (perhaps ? [when, perhaps] : [when]))
  return actions * (sum(rows) + weigh.conditions(laws))
}

/** Weighs each named thing once. */
class Scales {
  readonly #rubric: Rubric
  readonly #known = new Map<string, number>()

  constructor(rubric: Rubric) {
    this.#rubric = rubric
  }

  conditions(conditions: readonly Condition[]): number {
    return sum(conditions.map((condition) => this.#condition(condition)))
  }

  #condition(condition: Condition): number {
    switch (condition.kind) {
      case 'all':
      case 'any': return 1 + this.conditions(condition.of)
      case 'term': return 1 + this.#named(`term ${condition.term}`, [this.#rubric.terms[condition.term]])
      case 'reaches': return 1 + this.#named(
        `scale ${condition.scale}`, whens(this.#rubric.scales[condition.scale]?.rungs ?? []))
      case 'action': return 1
      default: return 1 + this.#opening(condition.question)
    }
  }

  #opening(id: string): number {
    const opens = this.#rubric.questions[id]?.opens
    return this.#named(`question ${id}`, [opens?.when, opens?.until])
  }

  /** While a thing is being weighed it weighs without end: whoever meets it then has gone in a circle. */
  #named(name: string, conditions: readonly (Condition | undefined)[]): number {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    this.#known.set(name, Infinity)
    const weight = this.conditions(conditions.filter((condition) => condition !== undefined))
    this.#known.set(name, weight)
    return weight
  }
}

function whens(rungs: readonly Pick<Rung, 'when'>[]): readonly Condition[] {
  return rungs.map(({ when }) => when)
}

function sum(weights: readonly number[]): number {
  return weights.reduce((all, weight) => all + weight, 0)
}
