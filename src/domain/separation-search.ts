import type { Dispute } from './disputed.ts'
import type { Tier } from './hazard.ts'
import type { ReadyQuestion } from './readable.ts'
import type { Laid } from './sheet.ts'
import type { Row, Trial } from './trial.ts'

/** A dispute, how it is taken over, and its place in the order of the rules. */
interface Taking {
  readonly index: number
  readonly dispute: Dispute
  readonly take: () => void
}

type Takings = readonly Taking[]

/** Seeks the smallest set of disputes that, once taken over, brings a row to a tier. */
export class SeparationSearch {
  readonly #trial: Trial
  readonly #all: Takings
  readonly #below: Tier
  /** The rows that all of them together bring there. */
  readonly #rows: readonly Row[]
  /** By row, sets of which every set that brings it there takes at least one. */
  readonly #needs = new Map<Row, Takings[]>()

  constructor(trial: Trial, disputes: readonly Dispute[], tier: Tier) {
    this.#trial = trial
    this.#all = disputes.map((dispute, index) => ({ index, dispute, take: takingOver(trial, dispute) }))
    this.#below = tier - 1 as Tier
    this.#rows = this.#with(this.#all, () => trial.above(this.#below, trial.rows()))
  }

  /** The first in the order of the rules, if there is one with no more than `most`. */
  smallest(most: number): readonly Dispute[] | null {
    for (let size = 0; size <= most && this.#rows.length > 0; size += 1) {
      const [first] = this.#ofSize(size).map(inOrder).toSorted(earlierFirst)
      if (first !== undefined) return first.map(({ dispute }) => dispute)
    }
    return null
  }

  /** One of any size of which nothing can be left out; null where not even all of them are enough. */
  irreducible(): readonly Dispute[] | null {
    if (this.#rows.length === 0) return null
    const left = this.#all.reduceRight<Takings>((set, one) => {
      const less = without(set, one)
      return this.#reaches(less, this.#rows) ? less : set
    }, this.#all)
    return left.map(({ dispute }) => dispute)
  }

  /** Meant to be asked from the smallest size on: none of these has a smaller one in it. */
  #ofSize(size: number): readonly Takings[] {
    if (size === 0) return this.#reaches([], this.#rows) ? [[]] : []
    if (size > 1) return this.#rows.flatMap((row) => [...this.#setsFor(row, this.#needsOf(row), size, [], [])])
    const first = this.#all.find((one) => this.#reaches([one], this.#rows))
    return first === undefined ? [] : [[first]]
  }

  *#setsFor(row: Row, needs: Takings[], size: number, set: Takings, tried: Takings): Generator<Takings> {
    const need = needs.find((some) => !some.some((one) => set.includes(one))) ?? this.#newNeed(row, needs, set)
    if (need === null) yield set
    if (need === null || set.length === size) return
    const others = [...tried]
    for (const one of need) {
      if (others.includes(one)) continue
      yield* this.#setsFor(row, needs, size, [...set, one], others)
      others.push(one)
    }
  }

  /** Null where the set is enough: nothing else is needed. */
  #newNeed(row: Row, needs: Takings[], set: Takings): Takings | null {
    if (this.#reaches(set, [row])) return null
    const need = this.#missing(row, set)
    needs.push(need)
    return need
  }

  /** What is left once as much as possible was taken over besides `set` that is still not enough. */
  #missing(row: Row, set: Takings): Takings {
    const missing: Taking[] = []
    let taken = set
    const add = (some: Takings): void => {
      if (some.length === 0) return
      const more = [...taken, ...some]
      if (!this.#reaches(more, [row])) taken = more
      else if (some.length === 1) missing.push(...some)
      else halves(some).forEach(add)
    }
    halves(this.#all.filter((one) => !set.includes(one))).forEach(add)
    return missing
  }

  /** At first each dispute without which all the others together are not enough. */
  #needsOf(row: Row): Takings[] {
    if (this.#needs.size === 0) {
      for (const known of this.#rows) this.#needs.set(known, [])
      for (const one of this.#all) {
        const isShort = (other: Row) => this.#trial.tierOf(other) <= this.#below
        const short = this.#with(without(this.#all, one), () => this.#rows.filter(isShort))
        for (const other of short) this.#needs.get(other)?.push([one])
      }
    }
    return this.#needs.get(row) ?? []
  }

  #reaches(set: Takings, rows: readonly Row[]): boolean {
    return this.#with(set, () => this.#trial.firstAbove(this.#below, rows) !== undefined)
  }

  #with<T>(set: Takings, look: () => T): T {
    return this.#trial.with(() => set.forEach(({ take }) => take()), look)
  }
}

function takingOver(trial: Trial, dispute: Dispute): () => void {
  if (dispute.kind === 'safeguard') return () => trial.show(dispute.safeguard, dispute.claim)
  const { reading } = trial
  const ready = reading.rules.questions.get(dispute.question)
  const places = reading.actions.filter((action) => dispute.covers.includes(action))
    .map((action) => reading.sheet.at(action))
  return () => {
    if (ready !== undefined) places.forEach((laid) => answer(trial, laid, ready, dispute))
  }
}

function answer(
  trial: Trial, { said, ticks }: Laid, { question, index, firstTick }: ReadyQuestion,
  { riskier }: Extract<Dispute, { kind: 'answer' }>,
): void {
  if (question.kind === 'text') return
  const place = riskier.kind === 'one' ? question.options.indexOf(riskier.option) : riskier.kind === 'many' ? 0 : -1
  trial.write(said, index, place)
  if (riskier.kind !== 'many') return
  question.options.forEach((option, at) => trial.write(ticks, firstTick + at, riskier.options.includes(option) ? 1 : 0))
}

function without(set: Takings, one: Taking): Takings {
  return set.filter((other) => other !== one)
}

function halves(set: Takings): readonly Takings[] {
  const half = Math.ceil(set.length / 2)
  return [set.slice(0, half), set.slice(half)]
}

function inOrder(set: Takings): Takings {
  return set.toSorted((a, b) => a.index - b.index)
}

/** Of two as large as each other. */
function earlierFirst(a: Takings, b: Takings): number {
  const at = a.findIndex((one, place) => one !== b[place])
  return (a[at]?.index ?? 0) - (b[at]?.index ?? 0)
}
