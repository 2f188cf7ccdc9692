import type { Dial } from './dial.ts'
import { DialIndex } from './dial-index.ts'
import { type Ground, Grounds } from './grounds.ts'
import type { Tier } from './hazard.ts'
import type { Row, Trial } from './trial.ts'

/** A dial and how many steps it is turned. */
export interface Turned {
  readonly dial: Dial
  readonly steps: number
}

const MOST_MOVES = 3

/** Seeks the smallest sets of changes after which no row is above a tier. */
export class LeverSearch {
  readonly #trial: Trial
  readonly #dials: readonly Dial[]
  readonly #index: DialIndex
  readonly #grounds: Grounds
  readonly #tier: Tier
  readonly #rows: readonly Row[]
  /** How far each dial may still be turned: all sets with more were found already. */
  readonly #limits: number[]
  readonly #turns: Turned[][] = []
  readonly #found: (readonly Turned[])[] = []

  constructor(trial: Trial, dials: readonly Dial[], tier: Tier) {
    this.#trial = trial
    this.#dials = dials
    this.#grounds = new Grounds(trial)
    this.#index = new DialIndex(trial.reading.rubric, dials)
    this.#tier = tier
    this.#rows = trial.above(tier, trial.rows())
    this.#limits = dials.map(({ steps }) => steps.length)
  }

  /**
   * Every minimal set of up to three changes. A row above the tier stands on grounds of which every set takes one away;
   * turning a dial just far enough for that never goes past a minimal set, so each of them is reached (P3).
   */
  smallest(): readonly (readonly Turned[])[] {
    this.#explore(this.#rows, [])
    return this.#found.filter((set) => this.#isMinimal(set))
  }

  /** One set, of any size, that reaches the tier and of which nothing can be left out or made smaller. */
  irreducible(): readonly Turned[] {
    const parts = new Set(this.#dials.flatMap((dial) => dial.parts))
    const all = this.#dials.filter((dial) => !parts.has(dial))
      .map((dial): Turned => ({ dial, steps: dial.steps.length }))
      .toSorted((a, b) => reluctance(b.dial) - reluctance(a.dial) || b.dial.index - a.dial.index)
    return all.reduce<readonly Turned[]>((set, turned) => this.#withLeastOf(turned, set), all)
  }

  /** By P3 what cannot be spared now cannot be spared later either, when others are made smaller. */
  #withLeastOf(turned: Turned, set: readonly Turned[]): readonly Turned[] {
    const [smaller] = this.#smallerBy(turned, set)
    if (smaller === undefined) return set
    const [left] = smaller.less
    return left === undefined ? smaller.set : this.#withLeastOf(left, smaller.set)
  }

  #explore(candidates: readonly Row[], set: readonly Turned[]): void {
    const rows = this.#trial.above(this.#tier, candidates)
    if (rows.length === 0) {
      this.#found.push(set)
      return
    }
    const before = this.#options(rows, set).map((turned) => {
      const { index } = turned.dial
      const limit = this.#limits[index] ?? 0
      const more = [...set.filter(({ dial }) => dial !== turned.dial), turned]
      if (this.#couldReach(more, rows)) this.#trial.with(() => make(turned), () => this.#explore(rows, more))
      this.#limits[index] = Math.min(limit, turned.steps - 1)
      return { index, limit }
    })
    for (const { index, limit } of before.toReversed()) this.#limits[index] = limit
  }

  /** A full set that does not reach the tier when all its dials are turned as far as they go needs no closer look. */
  #couldReach(set: readonly Turned[], rows: readonly Row[]): boolean {
    const furthest = ({ dial }: Turned) => make({ dial, steps: this.#limits[dial.index] ?? 0 })
    return set.length < MOST_MOVES ||
      this.#trial.with(() => set.forEach(furthest), () => this.#isReached(rows))
  }

  /** What could be turned next: for the row that leaves the fewest ways. */
  #options(rows: readonly Row[], set: readonly Turned[]): readonly Turned[] {
    const known = new Map<Ground, readonly Turned[]>()
    // A full set can only be turned further, so one row says as much as all.
    const ways = (set.length < MOST_MOVES ? rows : rows.slice(0, 1)).map((row) => this.#waysFor(row, set, known))
    const fewest = ways.reduce((fewer, some) => some.size < fewer.size ? some : fewer)
    return set.length === MOST_MOVES - 1 ? onesForAll([...fewest], ways, set) : [...fewest]
  }

  #waysFor(row: Row, set: readonly Turned[], known: Map<Ground, readonly Turned[]>): ReadonlySet<Turned> {
    const options = new Set<Turned>()
    for (const ground of this.#grounds.ofRow(row)) {
      let found = known.get(ground)
      if (found === undefined) known.set(ground, found = this.#takingAway(ground, set))
      for (const turned of found) options.add(turned)
    }
    return options
  }

  #takingAway(ground: Ground, set: readonly Turned[]): readonly Turned[] {
    const options: Turned[] = []
    for (const dial of this.#index.concerned(ground)) {
      const now = set.find((turned) => turned.dial === dial)?.steps ?? 0
      const steps = stepsFor(dial, ground, now)
      const isOneTooMany = now === 0 && set.length >= MOST_MOVES
      if (isOneTooMany || steps <= now || steps > (this.#limits[dial.index] ?? 0)) continue
      options.push(this.#turned(dial, steps))
    }
    return options
  }

  /** The same object each time. */
  #turned(dial: Dial, steps: number): Turned {
    const known = this.#turns[dial.index] ??= []
    return known[steps] ??= { dial, steps }
  }

  #isMinimal(set: readonly Turned[]): boolean {
    return set.every((turned) => this.#smallerBy(turned, set).next().done)
  }

  /** The sets that still reach the tier with one change left out, one step less, or made for one action only. */
  *#smallerBy(turned: Turned, set: readonly Turned[]) {
    for (const less of smallerThan(turned)) {
      const smaller = set.flatMap((one) => one === turned ? less : [one])
      if (this.#reaches(smaller)) yield { less, set: smaller }
    }
  }

  #reaches(set: readonly Turned[]): boolean {
    return this.#trial.with(() => set.forEach(make), () => this.#isReached(this.#rows))
  }

  #isReached(rows: readonly Row[]): boolean {
    return this.#trial.firstAbove(this.#tier, rows) === undefined
  }
}

export function make({ dial, steps }: Turned): void {
  dial.steps[steps - 1]?.make()
}

/** What fills a set has to lower every row that the set as it is cannot lower, however far it is turned. */
function onesForAll(
  options: readonly Turned[], ways: readonly ReadonlySet<Turned>[], set: readonly Turned[],
): readonly Turned[] {
  const isIn = ({ dial }: Turned) => set.some((turned) => turned.dial === dial)
  const left = ways.map((some) => [...some]).filter((some) => !some.some(isIn))
    .map((some) => new Set(some.map(({ dial }) => dial)))
  return options.filter((option) => isIn(option) || left.every((dials) => dials.has(option.dial)))
}

/** How far to turn a dial to take a ground away; where that depends on other things, one step further. */
function stepsFor(dial: Dial, ground: Ground, now: number): number {
  if (ground.kind !== 'answer') return now + 1
  return dial.answers.find(({ question }) => question === ground.question)?.stepsBelow(ground.below) ?? Infinity
}

function smallerThan({ dial, steps }: Turned): readonly (readonly Turned[])[] {
  const less = steps > 1 ? [[{ dial, steps: steps - 1 }]] : []
  return [[], ...less, ...dial.parts.map((part) => [{ dial: part, steps: partSteps(dial, steps, part) }])]
}

/** The steps that bring one action to where this many bring all of them; their dials end at the same safest step. */
function partSteps(dial: Dial, steps: number, part: Dial): number {
  return Math.max(0, part.steps.length - (dial.steps.length - steps))
}

/** What a team would rather not be asked for: leaving people out, then what only the maker can do. */
function reluctance({ by, narrows }: Dial): number {
  return (narrows ? 2 : 0) + (by === 'maker' ? 1 : 0)
}
