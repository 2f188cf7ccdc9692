import type { Place } from './answered.ts'
import type { Condition } from './condition.ts'
import type { Level } from './hazard.ts'
import type { Readable, ReadyQuestion } from './readable.ts'
import type { ReadyRules } from './ready-rules.ts'
import type { Laid } from './sheet.ts'

const NOT_YET = -1

/** What a place needs to know of the reading that it belongs to. */
interface Whole {
  readonly corner: Readable['corner']
  readonly rules: ReadyRules
  readonly actions: readonly string[]
  holdsSomewhere(condition: Condition): boolean
  /** The level of a scale with those of the actions that set this one off. */
  inherited(scale: number, action: string): number
}

/** One place of a reading: what counts there, and what follows from it, each worked out once. */
export class Spot implements Readable {
  readonly action: Place
  readonly corner: Readable['corner']
  readonly actions: readonly string[]
  readonly #reading: Whole
  /** The same place as really said. */
  readonly #given: Spot
  readonly #rules: ReadyRules
  readonly #laid: Laid
  /** Which questions are open, then which terms hold, then where scales and shared ladders stand. */
  readonly #known: number[]
  readonly #firstTerm: number
  readonly #firstScale: number
  readonly #firstLadder: number

  constructor(reading: Whole, action: Place, laid: Laid, given?: Spot) {
    this.#reading = reading
    this.corner = reading.corner
    this.actions = reading.actions
    this.action = action
    this.#given = given ?? this
    this.#rules = reading.rules
    this.#laid = laid
    this.#firstTerm = this.#rules.questions.size
    this.#firstScale = this.#firstTerm + this.#rules.terms.length
    this.#firstLadder = this.#firstScale + this.#rules.scales.length
    this.#known = new Array<number>(this.#firstLadder + this.#rules.sharedLadders.length).fill(NOT_YET)
  }

  /** For an answer that was changed under it. */
  forget(): void {
    this.#known.fill(NOT_YET)
  }

  isOpen({ index, opens }: ReadyQuestion): boolean {
    if (opens === null) return true
    let open = this.#known[index]
    if (open === NOT_YET) open = this.#known[index] = opens.when(this) && !opens.until(this) ? 1 : 0
    return open === 1
  }

  /** The place of the answer among the options; -1 if nobody gave one while the question was asked. */
  said(question: ReadyQuestion): number {
    return this.#given.isOpen(question) ? this.#laid.said[question.index] ?? -1 : -1
  }

  /** The same with what is open read at the corner; -1 where the question is closed. */
  position(ready: ReadyQuestion): number {
    if (!this.isOpen(ready)) return -1
    const said = this.said(ready)
    if (said >= 0 || this.corner === 'given') return said
    return this.corner === 'best' || ready.question.kind !== 'one' ? 0 : ready.question.options.length - 1
  }

  /** Nobody answered: at worst every risky tick and no protective one, at best the other way round (P3). */
  ticked(ready: ReadyQuestion, option: number): boolean {
    if (!this.isOpen(ready)) return false
    if (this.said(ready) >= 0) return this.#laid.ticks[ready.firstTick + option] === 1
    const { question } = ready
    if (this.corner === 'given' || question.kind !== 'many') return false
    const protects = question.protects?.includes(question.options[option] ?? '') ?? false
    return protects === (this.corner === 'best')
  }

  term(index: number): boolean {
    const at = this.#firstTerm + index
    let holds = this.#known[at]
    if (holds === NOT_YET) holds = this.#known[at] = this.#rules.terms[index]?.(this) ? 1 : 0
    return holds === 1
  }

  /** Where a derived scale stands: the worst of the action's own level and of the actions that set it off (P6). */
  level(index: number): number {
    const at = this.#firstScale + index
    let level = this.#known[at] ?? 0
    if (level === NOT_YET) {
      const chained = this.action !== null && this.#rules.scales[index]?.chain !== undefined
      level = chained ? this.#reading.inherited(index, this.action) : this.ownLevel(index)
      this.#known[at] = level
    }
    return level
  }

  ownLevel(index: number): number {
    const rungs = this.#rules.scales[index]?.rungs ?? []
    for (const { level, holds } of rungs) if (holds(this)) return level
    return 0
  }

  shared(ladder: number): Level {
    const at = this.#firstLadder + ladder
    let level = this.#known[at]
    if (level === NOT_YET) level = this.#known[at] = this.#rules.sharedLadders[ladder]?.(this) ?? 1
    return level as Level
  }

  holdsSomewhere(condition: Condition): boolean {
    return this.#reading.holdsSomewhere(condition)
  }
}
