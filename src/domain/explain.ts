import type { Place } from './answered.ts'
import type { Condition } from './condition.ts'
import type { Rung } from './hazard.ts'
import { FIVE_WS } from './question.ts'
import type { Reading } from './reading.ts'
import type { DecidingAnswer, RungReading } from './result.ts'

type Reaches = Extract<Condition, { kind: 'reaches' }>

/** Says which answers made a condition hold at the worst corner (P2). */
export class Explainer {
  readonly #worst: Reading
  /** Where an answer that was given and one that is only assumed both suffice, the given one decided. */
  readonly #best: Reading
  /** Rungs are shared between hazards: each is explained once per action. */
  readonly #explained = new Map<Condition, Map<Place, readonly DecidingAnswer[]>>()

  constructor(worst: Reading, best: Reading) {
    this.#worst = worst
    this.#best = best
  }

  /** The rungs that hold, highest first. */
  heldRungs(ladder: readonly Rung[], action: string): readonly RungReading[] {
    return ladder
      .filter((rung) => this.#worst.holds(rung.when, action))
      .toSorted((a, b) => b.level - a.level)
      .map((rung) => this.rung(rung, rung.level, action))
  }

  rung({ id, when, cites }: Pick<Rung, 'id' | 'when' | 'cites'>, level: number, action: string): RungReading {
    return { rung: id, level, cites, deciding: this.deciding(when, action) }
  }

  /** The answers by which a condition holds, each once; none where it does not hold. */
  deciding(condition: Condition, action: Place): readonly DecidingAnswer[] {
    const known = this.#explained.get(condition)?.get(action)
    if (known !== undefined) return known
    const deciding = this.#worst.holds(condition, action) ? distinct(this.#leaves(condition, action)) : []
    const byPlace = this.#explained.get(condition) ?? new Map<Place, readonly DecidingAnswer[]>()
    this.#explained.set(condition, byPlace.set(action, deciding))
    return deciding
  }

  /** The same for a condition of the whole worksheet: the answers at one of the places where it holds. */
  decidingSomewhere(condition: Condition): readonly DecidingAnswer[] {
    const place = this.#preferred(this.#worst.places, (reading, at) => reading.holds(condition, at))[0]
    return place === undefined ? [] : this.deciding(condition, place)
  }

  #leaves(condition: Condition, action: Place): readonly DecidingAnswer[] {
    switch (condition.kind) {
      case 'all': return condition.of.flatMap((part) => this.#leaves(part, action))
      case 'any': return this.#anyOf(condition.of, action)
      case 'term': return this.#anyOf([this.#worst.rubric.terms[condition.term] ?? { kind: 'any', of: [] }], action)
      case 'action': return action === null ? [] : [this.#tick(this.#worst.rubric.actionsQuestion, action, null)]
      case 'includes': return [this.#tick(condition.question, condition.option, action)]
      case 'at-least': return this.#choice(condition.question, action)
      case 'is': return this.#exactly(condition, action)
      case 'reaches': return this.#reaching(condition, action)
    }
  }

  #anyOf(parts: readonly Condition[], action: Place): readonly DecidingAnswer[] {
    return this.#preferred(parts, (reading, part) => reading.holds(part, action))
      .flatMap((part) => this.#leaves(part, action))
  }

  /** Through the action's own answers, or those of an action that sets it off with no person between (P6). */
  #reaching({ scale: id, level }: Reaches, action: Place): readonly DecidingAnswer[] {
    const scale = this.#worst.rubric.scales[id]
    const least = scale?.levels.indexOf(level) ?? 0
    if (scale === undefined || least <= 0) return []
    const { inheritedThrough: chain } = scale
    const source = this.#preferred(
      [{ action, steps: [] }, ...this.#worst.sources(scale, action)],
      (reading, { action: from, steps }) => reading.ownLevel(id, from) >= least &&
        steps.every((step) => chain !== undefined && reading.ticked(chain, step.to, step.from)))[0]
    if (source === undefined) return []
    const steps = source.steps.map(({ from, to }) => this.#tick(chain ?? '', to, from))
    const rungs = scale.rungs.filter((rung) => rung.level >= least).map((rung) => rung.when)
    return [...steps, ...this.#anyOf(rungs, source.action)]
  }

  /** Of the things that hold, those that hold without assuming an answer, if there are any. */
  #preferred<T>(things: readonly T[], holds: (reading: Reading, thing: T) => boolean): readonly T[] {
    const holding = things.filter((thing) => holds(this.#worst, thing))
    const given = holding.filter((thing) => holds(this.#best, thing))
    return given.length > 0 ? given : holding
  }

  #choice(id: string, action: Place): readonly DecidingAnswer[] {
    const question = this.#worst.rubric.questions[id]
    const option = question?.kind === 'one' ? question.options[this.#worst.position(id, action)] : undefined
    const { place, answer } = this.#worst.answered(id, action)
    if (option === undefined) return []
    return [{ question: id, action: place, option, w: this.#w(id), assumedWorst: answer?.kind !== 'one' }]
  }

  #exactly({ question: id, option }: Extract<Condition, { kind: 'is' }>, action: Place): readonly DecidingAnswer[] {
    const { place, answer } = this.#worst.answered(id, action)
    return [{ question: id, action: place, option, w: this.#w(id), assumedWorst: answer?.kind !== 'one' }]
  }

  #tick(id: string, option: string, action: Place): DecidingAnswer {
    const { place, answer } = this.#worst.answered(id, action)
    const assumedWorst = answer?.kind !== 'many' || !answer.options.includes(option)
    return { question: id, action: place, option, w: this.#w(id), assumedWorst }
  }

  #w(id: string): DecidingAnswer['w'] {
    const step = this.#worst.rubric.questions[id]?.step
    return FIVE_WS.find((w) => w === step) ?? null
  }
}

function distinct(leaves: readonly DecidingAnswer[]): readonly DecidingAnswer[] {
  return leaves.filter((leaf, index) => leaves.findIndex((other) => isSame(leaf, other)) === index)
}

function isSame(a: DecidingAnswer, b: DecidingAnswer): boolean {
  return a.question === b.question && a.action === b.action && a.option === b.option
}
