import type { Assessment } from './answer.ts'
import { answeredFor, type Answered, type Place } from './answered.ts'
import type { Condition } from './condition.ts'
import type { Scale } from './hazard.ts'
import { ReadyRules } from './ready-rules.ts'
import type { Rubric } from './rubric.ts'
import { Sheet } from './sheet.ts'
import { Spot } from './spot.ts'

/**
 * How open questions are read: at 'best' every one gets its safest answer, at 'worst' its riskiest; 'given' is what was
 * really said, and nothing holds that rests on an open question. Since no condition can negate, best and worst are
 * exact (P3, P4).
 */
type Corner = 'best' | 'worst' | 'given'

/** An action that sets others off, and the steps by which it reaches the one in question. */
interface Source {
  readonly action: string
  readonly steps: readonly { readonly from: string; readonly to: string }[]
}

/** One assessment read at one corner. It remembers: make a new one for a changed assessment. */
export class Reading {
  readonly rubric: Rubric
  readonly assessment: Assessment
  readonly corner: Corner
  readonly rules: ReadyRules
  readonly sheet: Sheet
  readonly actions: readonly string[]
  /** Where conditions are read: each action; while there is none the worksheet, at worst as each that it could get. */
  readonly places: readonly Place[]
  readonly #given: Reading
  readonly #spots = new Map<Place, Spot>()
  /** By the place of a scale among the scales: where it stands for each action. */
  readonly #inherited: (ReadonlyMap<string, number> | undefined)[] = []

  constructor(rubric: Rubric, assessment: Assessment, corner: Corner, given?: Reading) {
    this.rubric = rubric
    this.assessment = assessment
    this.corner = corner
    this.#given = corner === 'given' ? this : given ?? new Reading(rubric, assessment, 'given')
    this.rules = this.#given === this ? ReadyRules.of(rubric) : this.#given.rules
    this.sheet = this.#given === this ? new Sheet(this.rules, rubric, assessment) : this.#given.sheet
    this.actions = this.sheet.actions
    this.places = this.actions.length > 0 ? this.actions : this.#placesWithoutActions()
  }

  /** For answers that were changed on the sheet. */
  forget(): void {
    for (const spot of this.#spots.values()) spot.forget()
    this.#inherited.length = 0
    if (this.#given !== this) this.#given.forget()
  }

  at(place: Place): Spot {
    let spot = this.#spots.get(place)
    if (spot === undefined) {
      const given = this.#given === this ? undefined : this.#given.at(place)
      this.#spots.set(place, spot = new Spot(this, place, this.sheet.at(place), given))
    }
    return spot
  }

  holds(condition: Condition, place: Place): boolean {
    return this.rules.test(condition)(this.at(place))
  }

  /** Whether a condition of the whole worksheet holds: for any of its actions. */
  holdsSomewhere(condition: Condition): boolean {
    const test = this.rules.test(condition)
    return this.places.some((place) => test(this.at(place)))
  }

  /** The answer that counts, or none if nobody gave one while the question was asked: a hidden answer is inert. */
  answered(id: string, action: Place): Answered {
    const ready = this.rules.questions.get(id)
    if (ready === undefined || !this.#given.at(action).isOpen(ready)) return { place: null }
    return answeredFor(this.rubric, this.assessment, id, action)
  }

  isOpen(id: string, action: Place): boolean {
    const ready = this.rules.questions.get(id)
    return ready !== undefined && this.at(action).isOpen(ready)
  }

  /** Whether it is asked under what was really said. */
  isGivenOpen(id: string, action: Place): boolean {
    return this.#given.isOpen(id, action)
  }

  /** The place of the answer among the options, 0 the safest; -1 where the question is closed or nothing was said. */
  position(id: string, action: Place): number {
    const ready = this.rules.questions.get(id)
    return ready?.question.kind === 'one' ? this.at(action).position(ready) : -1
  }

  ticked(id: string, option: string, action: Place): boolean {
    if (id === this.rubric.actionsQuestion) return this.actions.includes(option)
    const ready = this.rules.questions.get(id)
    const index = ready?.question.kind === 'many' ? ready.question.options.indexOf(option) : -1
    return ready !== undefined && index >= 0 && this.at(action).ticked(ready, index)
  }

  /** The level of a scale for `action` with those of the actions that set it off, directly or through others (P6). */
  inherited(scale: number, action: string): number {
    const levels = this.#inherited[scale] ??= this.#spread(scale)
    return levels.get(action) ?? this.at(action).ownLevel(scale)
  }

  /** The level of a scale by what an action itself does. */
  ownLevel(scaleId: string, action: Place): number {
    return this.at(action).ownLevel(this.rules.scales.findIndex(({ id }) => id === scaleId))
  }

  /** The actions that set `action` off with no person between, directly or through others. */
  sources({ inheritedThrough: chain }: Scale, action: Place): readonly Source[] {
    if (chain === undefined || action === null) return []
    const found: Source[] = []
    const queue: Source[] = [{ action, steps: [] }]
    for (const { action: to, steps } of queue) {
      for (const from of this.actions) {
        const known = from === action || found.some((source) => source.action === from)
        if (known || !this.ticked(chain, to, from)) continue
        const source = { action: from, steps: [{ from, to }, ...steps] }
        found.push(source)
        queue.push(source)
      }
    }
    return found
  }

  #placesWithoutActions(): readonly Place[] {
    const question = this.rubric.questions[this.rubric.actionsQuestion]
    return this.corner === 'worst' && question?.kind === 'many' ? question.options : [null]
  }

  #spread(scale: number): ReadonlyMap<string, number> {
    const chain = this.rules.scales[scale]?.chain
    const levels = new Map(this.actions.map((action) => [action, this.at(action).ownLevel(scale)]))
    for (let rose = true; rose;) {
      rose = false
      for (const [from, level] of levels) {
        for (const [to, present] of levels) {
          if (present >= level || !this.ticked(chain?.id ?? '', to, from)) continue
          levels.set(to, level)
          rose = true
        }
      }
    }
    return levels
  }
}
