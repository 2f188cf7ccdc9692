import type { Place } from './answered.ts'
import type { Condition } from './condition.ts'
import type { Ladder, Scale } from './hazard.ts'
import { ladderLevel } from './rate.ts'
import type { Reading } from './reading.ts'
import type { ReadySafeguard } from './ready-rules.ts'
import { rowsBought } from './safeguard-status.ts'
import type { Cell } from './settle.ts'

/**
 * Finds the open answers on which something still hangs: those read by a gate, rung, stop or safeguard that holds at
 * the worst corner and not at the best. What holds at both, or at neither, no answer can change.
 */
export class Undecided {
  readonly #best: Reading
  readonly #worst: Reading
  readonly #cells = new Map<string, Cell>()

  constructor(best: Reading, worst: Reading) {
    this.#best = best
    this.#worst = worst
  }

  /** Every such cell once, in the order in which the rules read them. */
  cells(): readonly Cell[] {
    for (const action of this.#worst.actions) this.#hazards(action)
    for (const { when, perhaps } of Object.values(this.#worst.rubric.stops)) {
      for (const place of this.#worst.places) {
        this.#collect(when, place)
        if (perhaps !== undefined) this.#collect(perhaps, place)
      }
    }
    return [...this.#cells.values()]
  }

  #hazards(action: string): void {
    for (const [id, hazard] of Object.entries(this.#worst.rubric.hazards)) {
      if (!this.#worst.holds(hazard.gate, action)) continue
      this.#collect(hazard.gate, action)
      this.#ladder(hazard.severity, action)
      if (hazard.raise !== undefined) this.#collect(hazard.raise.when, action)
      for (const chance of hazard.likelihood) this.#ladder(chance.ladder, action)
      this.#safeguards(id, action)
    }
  }

  /** A rung no higher than one that holds anyway decides nothing. */
  #ladder(ladder: Ladder, action: string): void {
    const reached = ladderLevel(this.#best, ladder, action)
    for (const rung of ladder) if (rung.level > reached) this.#collect(rung.when, action)
  }

  #safeguards(hazard: string, action: string): void {
    for (const guard of this.#worst.rules.safeguards) {
      const { safeguard } = guard
      if (!safeguard.hazards.includes(hazard) || this.#buysTheSame(guard, action)) continue
      if (safeguard.voidWhen !== undefined) this.#collect(safeguard.voidWhen, action)
      for (const question of safeguard.filledBy?.questions ?? []) this.#add(question, action)
    }
  }

  #buysTheSame(guard: ReadySafeguard, action: string): boolean {
    const { sheet } = this.#worst
    return rowsBought(sheet, guard, this.#best.at(action)) === rowsBought(sheet, guard, this.#worst.at(action))
  }

  #collect(condition: Condition, place: Place): void {
    if (!this.#worst.holds(condition, place) || this.#best.holds(condition, place)) return
    switch (condition.kind) {
      case 'all':
      case 'any': return condition.of.forEach((part) => this.#collect(part, place))
      case 'term': return this.#named(this.#worst.rubric.terms[condition.term], place)
      case 'reaches': return this.#scale(this.#worst.rubric.scales[condition.scale], place)
      case 'includes':
      case 'is':
      case 'at-least': return this.#add(condition.question, place)
      case 'action': return undefined
    }
  }

  #named(condition: Condition | undefined, place: Place): void {
    if (condition !== undefined) this.#collect(condition, place)
  }

  #scale(scale: Scale | undefined, place: Place): void {
    if (scale === undefined) return
    for (const rung of scale.rungs) this.#collect(rung.when, place)
    for (const { action, steps } of this.#worst.sources(scale, place)) {
      for (const rung of scale.rungs) this.#collect(rung.when, action)
      for (const { from } of steps) if (scale.inheritedThrough !== undefined) this.#add(scale.inheritedThrough, from)
    }
  }

  #add(question: string, action: Place): void {
    const { place, answer } = this.#worst.answered(question, action)
    if (answer !== undefined && answer.kind !== 'unknown') return
    this.#cells.set(`${question} ${place ?? ''}`, { question, action: place })
  }
}
