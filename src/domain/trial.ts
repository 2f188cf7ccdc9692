import type { Assessment } from './answer.ts'
import type { Tier } from './hazard.ts'
import { rate } from './rate.ts'
import { Reading } from './reading.ts'
import type { ReadyHazard } from './ready-rules.ts'
import type { Rubric } from './rubric.ts'
import type { SafeguardClaim } from './safeguard.ts'

/** One hazard of one action. */
export interface Row {
  readonly action: string
  readonly hazard: ReadyHazard
}

/** The worst corner of an assessment, on which changes are tried and taken back. Nobody else reads it. */
export class Trial {
  readonly #reading: Reading
  readonly #undo: (() => void)[] = []
  #isStale = false
  #state = 0

  constructor(rubric: Rubric, assessment: Assessment) {
    this.#reading = new Reading(rubric, assessment, 'worst')
  }

  get reading(): Reading {
    if (this.#isStale) this.#reading.forget()
    this.#isStale = false
    return this.#reading
  }

  /** Another number whenever answers may be others than before: what was remembered of them no longer holds. */
  get state(): number {
    return this.#state
  }

  write(cells: number[], index: number, value: number): void {
    const before = cells[index]
    if (before === undefined || before === value) return
    this.#undo.push(() => { cells[index] = before })
    cells[index] = value
  }

  /** Null: nothing shows it any more. */
  show(safeguard: string, claim: SafeguardClaim | null): void {
    const { shown } = this.#reading.sheet
    const put = (one: SafeguardClaim | null) => one === null ? shown.delete(safeguard) : shown.set(safeguard, one)
    const before = shown.get(safeguard) ?? null
    this.#undo.push(() => put(before))
    put(claim)
  }

  /** What `look` sees once `changes` are made; afterwards everything is as it was. */
  with<T>(changes: () => void, look: () => T): T {
    const mark = this.#undo.length
    changes()
    this.#change()
    const seen = look()
    while (this.#undo.length > mark) this.#undo.pop()?.()
    this.#change()
    return seen
  }

  #change(): void {
    this.#isStale = true
    this.#state += 1
  }

  rows(): readonly Row[] {
    const { actions, rules } = this.reading
    return actions.flatMap((action) => rules.hazards.map((hazard) => ({ action, hazard })))
  }

  tierOf({ action, hazard }: Row): Tier {
    return rate(this.reading, hazard, action)?.residual.tier ?? 1
  }

  /** Of these rows, those above `tier`. */
  above(tier: Tier, rows: readonly Row[]): readonly Row[] {
    return rows.filter((row) => this.tierOf(row) > tier)
  }

  firstAbove(tier: Tier, rows: readonly Row[]): Row | undefined {
    return rows.find((row) => this.tierOf(row) > tier)
  }

  tier(rows: readonly Row[]): Tier {
    return rows.reduce<Tier>((worst, row) => {
      const tier = this.tierOf(row)
      return tier > worst ? tier : worst
    }, 1)
  }
}
