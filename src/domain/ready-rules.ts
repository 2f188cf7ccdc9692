import type { Condition } from './condition.ts'
import { type Filling, fillingOf } from './filling.ts'
import type { Hazard, Ladder, Scale } from './hazard.ts'
import type { Question } from './question.ts'
import type { LevelAt, ReadyQuestion, Test } from './readable.ts'
import { NEVER, ReadyTests } from './ready-tests.ts'
import type { Rubric } from './rubric.ts'
import type { Safeguard } from './safeguard.ts'

export interface ReadyHazard {
  readonly id: string
  readonly hazard: Hazard
  readonly gate: Test
  readonly severity: LevelAt
  readonly raise: Test
  readonly likelihood: readonly LevelAt[]
  /** The safeguards that name it, in the order of the rules. */
  readonly guards: readonly ReadySafeguard[]
}

export interface ReadyScale {
  readonly id: string
  /** Highest first: the first that holds is where the scale stands. */
  readonly rungs: readonly { readonly level: number; readonly holds: Test }[]
  readonly chain: ReadyQuestion | undefined
}

export interface ReadySafeguard {
  readonly id: string
  readonly safeguard: Safeguard
  /** Null where no W answer says how far it has come. */
  readonly filling: Filling | null
  readonly isVoid: Test
}

const READY = new WeakMap<Rubric, ReadyRules>()

/**
 * The rules as functions over arrays. Scoring asks the same few hundred conditions of every action, again and again
 * while levers are sought; looking each name up every time takes ten times as long.
 */
export class ReadyRules {
  readonly questions: ReadonlyMap<string, ReadyQuestion>
  readonly tickCount: number
  readonly scales: readonly ReadyScale[]
  readonly safeguards: readonly ReadySafeguard[]
  readonly terms: readonly Test[]
  /** In the order of the rules. */
  readonly hazards: readonly ReadyHazard[]
  /** Of the ladders that several hazards share. */
  readonly sharedLadders: readonly LevelAt[]
  readonly #tests: ReadyTests
  readonly #shared: ReadonlyMap<Ladder, number>

  /** Made once for each rubric. */
  static of(rubric: Rubric): ReadyRules {
    let ready = READY.get(rubric)
    if (ready === undefined) READY.set(rubric, ready = new ReadyRules(rubric))
    return ready
  }

  private constructor(rubric: Rubric) {
    const questions = new Map<string, ReadyQuestion>()
    let tickCount = 0
    for (const [id, question] of Object.entries(rubric.questions)) {
      questions.set(id, { id, question, index: questions.size, firstTick: tickCount, opens: this.#opening(question) })
      if (question.kind === 'many') tickCount += question.options.length
    }
    this.questions = questions
    this.tickCount = tickCount
    this.#tests = new ReadyTests(rubric, questions)
    this.terms = Object.values(rubric.terms).map((condition) => this.test(condition))
    this.scales = Object.entries(rubric.scales).map(([id, scale]) => this.#scale(id, scale))
    this.safeguards = Object.entries(rubric.safeguards).map(([id, safeguard]) => {
      const { filledBy, voidWhen } = safeguard
      const filling = filledBy === undefined ? null : fillingOf(questions, filledBy)
      return { id, safeguard, filling, isVoid: voidWhen === undefined ? NEVER : this.test(voidWhen) }
    })
    const shared = sharedLadders(Object.values(rubric.hazards))
    this.sharedLadders = shared.map((ladder) => this.#standing(ladder))
    this.#shared = new Map(shared.map((ladder, index) => [ladder, index]))
    this.hazards = Object.entries(rubric.hazards).map(([id, hazard]) => this.hazard(id, hazard))
  }

  test(condition: Condition): Test {
    return this.#tests.of(condition)
  }

  hazard(id: string, hazard: Hazard): ReadyHazard {
    const { gate, severity, raise, likelihood } = hazard
    return {
      id,
      hazard,
      gate: this.test(gate),
      severity: this.#ladder(severity),
      raise: raise === undefined ? NEVER : this.test(raise.when),
      likelihood: likelihood.map(({ ladder }) => this.#ladder(ladder)),
      guards: this.safeguards.filter(({ safeguard }) => safeguard.hazards.includes(id)),
    }
  }

  #opening({ opens, scope }: Question): ReadyQuestion['opens'] {
    if (opens === undefined) return null
    // An opening may read a question that comes later.
    const later = (condition: Condition): Test => {
      let test: Test | undefined
      return scope === 'action'
        ? (spot) => (test ??= this.test(condition))(spot)
        : (spot) => spot.holdsSomewhere(condition)
    }
    return { when: later(opens.when), until: opens.until === undefined ? NEVER : later(opens.until) }
  }

  #ladder(ladder: Ladder): LevelAt {
    const index = this.#shared.get(ladder)
    return index === undefined ? this.#standing(ladder) : (spot) => spot.shared(index)
  }

  /** The level of the highest rung that holds; 1 where none does. */
  #standing(ladder: Ladder): LevelAt {
    const rungs = ladder.map(({ level, when }) => ({ level, holds: this.test(when) }))
      .toSorted((a, b) => b.level - a.level)
    return (spot) => {
      for (const rung of rungs) if (rung.holds(spot)) return rung.level
      return 1
    }
  }

  #scale(id: string, { rungs, inheritedThrough }: Scale): ReadyScale {
    return {
      id,
      rungs: rungs.map(({ level, when }) => ({ level, holds: this.test(when) })).toSorted((a, b) => b.level - a.level),
      chain: inheritedThrough === undefined ? undefined : this.questions.get(inheritedThrough),
    }
  }
}

function sharedLadders(hazards: readonly Hazard[]): readonly Ladder[] {
  const all = hazards.flatMap(({ severity, likelihood }) => [severity, ...likelihood.map(({ ladder }) => ladder)])
  return [...new Set(all.filter((ladder, index) => all.indexOf(ladder) !== index))]
}
