import type { Condition } from './condition.ts'
import type { ReadyQuestion, Test } from './readable.ts'
import type { Rubric } from './rubric.ts'

export const NEVER: Test = () => false

const ALWAYS: Test = () => true

/** Conditions as functions, each made once; the terms and scales that they read are looked up by number. */
export class ReadyTests {
  readonly #rubric: Rubric
  readonly #questions: ReadonlyMap<string, ReadyQuestion>
  readonly #termIds: readonly string[]
  readonly #scaleIds: readonly string[]
  readonly #tests = new WeakMap<Condition, Test>()

  constructor(rubric: Rubric, questions: ReadonlyMap<string, ReadyQuestion>) {
    this.#rubric = rubric
    this.#questions = questions
    this.#termIds = Object.keys(rubric.terms)
    this.#scaleIds = Object.keys(rubric.scales)
  }

  of(condition: Condition): Test {
    let test = this.#tests.get(condition)
    if (test === undefined) this.#tests.set(condition, test = this.#made(condition))
    return test
  }

  #made(condition: Condition): Test {
    switch (condition.kind) {
      case 'all': return allOf(condition.of.map((part) => this.of(part)))
      case 'any': return anyOf(condition.of.map((part) => this.of(part)))
      case 'action': return ({ action }) => action !== null && condition.anyOf.includes(action)
      case 'term': return this.#named(condition.term)
      case 'reaches': return this.#reaching(condition.scale, condition.level)
      case 'includes': return this.#ticked(condition.question, condition.option)
      case 'at-least': return this.#atLeast(condition.question, condition.option)
      case 'is': return this.#is(condition.question, condition.option)
    }
  }

  #named(term: string): Test {
    const index = this.#termIds.indexOf(term)
    return index < 0 ? NEVER : (spot) => spot.term(index)
  }

  #reaching(id: string, level: string): Test {
    const least = this.#rubric.scales[id]?.levels.indexOf(level) ?? -1
    const index = this.#scaleIds.indexOf(id)
    return least < 0 ? NEVER : (spot) => spot.level(index) >= least
  }

  #ticked(id: string, option: string): Test {
    if (id === this.#rubric.actionsQuestion) return ({ actions }) => actions.includes(option)
    const ready = this.#questions.get(id)
    const index = ready?.question.kind === 'many' ? ready.question.options.indexOf(option) : -1
    return ready === undefined || index < 0 ? NEVER : (spot) => spot.ticked(ready, index)
  }

  #atLeast(id: string, option: string): Test {
    const ready = this.#questions.get(id)
    const least = ready?.question.kind === 'one' ? ready.question.options.indexOf(option) : -1
    return ready === undefined || least < 0 ? NEVER : (spot) => spot.position(ready) >= least
  }

  /** At best only what was really said; at worst also what an open answer could turn out to be. */
  #is(id: string, option: string): Test {
    const ready = this.#questions.get(id)
    if (ready?.question.kind !== 'one') return NEVER
    const index = ready.question.options.indexOf(option)
    return (spot) => {
      const said = spot.said(ready)
      return spot.isOpen(ready) && (said < 0 ? spot.corner === 'worst' : said === index)
    }
  }
}

function allOf(tests: readonly Test[]): Test {
  const [only] = tests
  if (only === undefined) return ALWAYS
  if (tests.length === 1) return only
  return (spot) => {
    for (const test of tests) if (!test(spot)) return false
    return true
  }
}

function anyOf(tests: readonly Test[]): Test {
  const [only] = tests
  if (only === undefined) return NEVER
  if (tests.length === 1) return only
  return (spot) => {
    for (const test of tests) if (test(spot)) return true
    return false
  }
}
