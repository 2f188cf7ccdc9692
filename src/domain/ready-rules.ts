import type { Condition } from './condition.ts'
import type { Hazard, Ladder, Level, Scale } from './hazard.ts'
import type { Question } from './question.ts'
import { type Filling, fillingOf } from './filling.ts'
import type { ReadyQuestion, Test } from './readable.ts'
import type { Rubric } from './rubric.ts'
import type { FilledBy, Safeguard } from './safeguard.ts'

export interface ReadyRung {
  readonly level: Level
  readonly holds: Test
}

export interface ReadyHazard {
  readonly gate: Test
  /** Ladders stand highest rung first: the first that holds is the level. */
  readonly severity: readonly ReadyRung[]
  readonly raise: Test
  readonly likelihood: readonly (readonly ReadyRung[])[]
}

export interface ReadyScale {
  readonly index: number
  readonly rungs: readonly { readonly level: number; readonly holds: Test }[]
  readonly chain: ReadyQuestion | undefined
}

export interface ReadySafeguard {
  readonly id: string
  readonly index: number
  readonly safeguard: Safeguard
  readonly isVoid: Test
}

const NEVER: Test = () => false

const READY = new WeakMap<Rubric, ReadyRules>()

/**
 * The rules as functions over arrays. Scoring asks the same few hundred conditions of every action, again and again
 * while levers are sought; looking each name up every time takes ten times as long.
 */
export class ReadyRules {
  readonly questions: ReadonlyMap<string, ReadyQuestion>
  readonly tickCount: number
  readonly scales: ReadonlyMap<string, ReadyScale>
  readonly safeguards: readonly ReadySafeguard[]
  readonly terms: readonly Test[]
  readonly #rubric: Rubric
  readonly #termIds: ReadonlyMap<string, number>
  readonly #tests = new WeakMap<Condition, Test>()
  readonly #hazards = new WeakMap<Hazard, ReadyHazard>()
  readonly #fillings = new WeakMap<FilledBy, Filling>()
  readonly #guarding = new Map<string, readonly ReadySafeguard[]>()

  /** Made once for each rubric. */
  static of(rubric: Rubric): ReadyRules {
    let ready = READY.get(rubric)
    if (ready === undefined) READY.set(rubric, ready = new ReadyRules(rubric))
    return ready
  }

  private constructor(rubric: Rubric) {
    this.#rubric = rubric
    const questions = new Map<string, ReadyQuestion>()
    let tickCount = 0
    for (const [id, question] of Object.entries(rubric.questions)) {
      questions.set(id, { id, question, index: questions.size, firstTick: tickCount, opens: this.#opening(question) })
      if (question.kind === 'many') tickCount += question.options.length
    }
    this.questions = questions
    this.tickCount = tickCount
    this.#termIds = new Map(Object.keys(rubric.terms).map((id, index) => [id, index]))
    this.terms = Object.values(rubric.terms).map((condition) => this.test(condition))
    this.scales = new Map(Object.entries(rubric.scales).map(([id, scale], index) => [id, this.#scale(scale, index)]))
    this.safeguards = Object.entries(rubric.safeguards).map(([id, safeguard], index) => {
      const { voidWhen } = safeguard
      return { id, index, safeguard, isVoid: voidWhen === undefined ? NEVER : this.test(voidWhen) }
    })
  }

  test(condition: Condition): Test {
    let test = this.#tests.get(condition)
    if (test === undefined) this.#tests.set(condition, test = this.#made(condition))
    return test
  }

  hazard(hazard: Hazard): ReadyHazard {
    let ready = this.#hazards.get(hazard)
    if (ready === undefined) {
      const { gate, severity, raise, likelihood } = hazard
      ready = {
        gate: this.test(gate),
        severity: this.#ladder(severity),
        raise: raise === undefined ? NEVER : this.test(raise.when),
        likelihood: likelihood.map(({ ladder }) => this.#ladder(ladder)),
      }
      this.#hazards.set(hazard, ready)
    }
    return ready
  }

  filling(filledBy: FilledBy): Filling {
    let filling = this.#fillings.get(filledBy)
    if (filling === undefined) this.#fillings.set(filledBy, filling = fillingOf(this.questions, filledBy))
    return filling
  }

  /** The safeguards that name a hazard, in the order of the rules. */
  guarding(hazard: string): readonly ReadySafeguard[] {
    let guarding = this.#guarding.get(hazard)
    if (guarding === undefined) {
      guarding = this.safeguards.filter(({ safeguard }) => safeguard.hazards.includes(hazard))
      this.#guarding.set(hazard, guarding)
    }
    return guarding
  }

  #opening({ opens, scope }: Question): ReadyQuestion['opens'] {
    if (opens === undefined) return null
    const lazily = (condition: Condition): Test => scope === 'action'
      ? (spot) => this.test(condition)(spot)
      : (spot) => spot.holdsSomewhere(condition)
    return { when: lazily(opens.when), until: opens.until === undefined ? NEVER : lazily(opens.until) }
  }

  #ladder(ladder: Ladder): readonly ReadyRung[] {
    return ladder.map(({ level, when }) => ({ level, holds: this.test(when) })).toSorted((a, b) => b.level - a.level)
  }

  #scale({ rungs, inheritedThrough }: Scale, index: number): ReadyScale {
    return {
      index,
      rungs: rungs.map(({ level, when }) => ({ level, holds: this.test(when) })).toSorted((a, b) => b.level - a.level),
      chain: inheritedThrough === undefined ? undefined : this.questions.get(inheritedThrough),
    }
  }

  #made(condition: Condition): Test {
    switch (condition.kind) {
      case 'all': return allOf(condition.of.map((part) => this.test(part)))
      case 'any': return anyOf(condition.of.map((part) => this.test(part)))
      case 'action': return ({ action }) => action !== null && condition.anyOf.includes(action)
      case 'term': return this.#named(condition.term)
      case 'reaches': return this.#reaching(condition.scale, condition.level)
      case 'includes': return this.#ticked(condition.question, condition.option)
      case 'at-least': return this.#atLeast(condition.question, condition.option)
      case 'is': return this.#is(condition.question, condition.option)
    }
  }

  #named(term: string): Test {
    const index = this.#termIds.get(term)
    return index === undefined ? NEVER : (spot) => spot.term(index)
  }

  #reaching(id: string, level: string): Test {
    const least = this.#rubric.scales[id]?.levels.indexOf(level) ?? -1
    return least < 0 ? NEVER : (spot) => spot.level(id) >= least
  }

  #ticked(id: string, option: string): Test {
    if (id === this.#rubric.actionsQuestion) return ({ actions }) => actions.includes(option)
    const ready = this.questions.get(id)
    const index = ready?.question.kind === 'many' ? ready.question.options.indexOf(option) : -1
    return ready === undefined || index < 0 ? NEVER : (spot) => spot.ticked(ready, index)
  }

  #atLeast(id: string, option: string): Test {
    const ready = this.questions.get(id)
    const least = ready?.question.kind === 'one' ? ready.question.options.indexOf(option) : -1
    return ready === undefined || least < 0 ? NEVER : (spot) => spot.position(ready) >= least
  }

  /** At best only what was really said; at worst also what an open answer could turn out to be. */
  #is(id: string, option: string): Test {
    const ready = this.questions.get(id)
    if (ready?.question.kind !== 'one') return NEVER
    const index = ready.question.options.indexOf(option)
    return (spot) => {
      const said = spot.said(ready)
      return spot.isOpen(ready) && (said < 0 ? spot.corner === 'worst' : said === index)
    }
  }
}

function allOf(tests: readonly Test[]): Test {
  return (spot) => {
    for (const test of tests) if (!test(spot)) return false
    return true
  }
}

function anyOf(tests: readonly Test[]): Test {
  return (spot) => {
    for (const test of tests) if (test(spot)) return true
    return false
  }
}
