import type { Assessment } from './answer.ts'
import { actionsOf, answeredFor, type Answered, type Place } from './answered.ts'
import type { Condition } from './condition.ts'
import type { Scale } from './hazard.ts'
import type { ManyQuestion, OneQuestion, Question } from './question.ts'
import type { Rubric } from './rubric.ts'

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

/** One assessment read at one corner. Remembers what it has worked out: make a new one for a changed assessment. */
export class Reading {
  readonly rubric: Rubric
  readonly assessment: Assessment
  readonly corner: Corner
  readonly actions: readonly string[]
  readonly #given: Reading
  readonly #positions = new Map<Place, Map<string, number>>()
  readonly #levels = new Map<Place, Map<string, number>>()
  readonly #terms = new Map<Place, Map<string, boolean>>()

  constructor(rubric: Rubric, assessment: Assessment, corner: Corner, given?: Reading) {
    this.rubric = rubric
    this.assessment = assessment
    this.corner = corner
    this.actions = given?.actions ?? actionsOf(rubric, assessment)
    this.#given = corner === 'given' ? this : given ?? new Reading(rubric, assessment, 'given')
  }

  holds(condition: Condition, action: Place): boolean {
    switch (condition.kind) {
      case 'all': return condition.of.every((part) => this.holds(part, action))
      case 'any': return condition.of.some((part) => this.holds(part, action))
      case 'action': return action !== null && condition.anyOf.includes(action)
      case 'term': return remembered(this.#terms, action, condition.term, () => this.#term(condition.term, action))
      case 'reaches': return this.level(condition.scale, action) >= levelIndex(this.rubric, condition)
      case 'includes': return this.ticked(condition.question, condition.option, action)
      case 'at-least': return this.#isAtLeast(condition.question, condition.option, action)
    }
  }

  /** Whether a condition of the whole worksheet holds: for any of its actions. */
  holdsSomewhere(condition: Condition): boolean {
    return this.places.some((place) => this.holds(condition, place))
  }

  /** Where conditions are read: each action, or the worksheet while it has none. */
  get places(): readonly Place[] {
    return this.actions.length > 0 ? this.actions : [null]
  }

  /** The answer that counts, or none if nobody gave one while the question was asked: a hidden answer is inert. */
  answered(id: string, action: Place): Answered {
    const question = this.rubric.questions[id]
    if (question === undefined || !this.#given.isOpen(question, action)) return { place: null }
    return answeredFor(this.rubric, this.assessment, id, action)
  }

  isOpen({ opens, scope }: Question, action: Place): boolean {
    if (opens === undefined) return true
    const holds = (condition: Condition) =>
      scope === 'action' ? this.holds(condition, action) : this.holdsSomewhere(condition)
    return holds(opens.when) && !(opens.until !== undefined && holds(opens.until))
  }

  /** The place of the answer among the options, 0 the safest; -1 where the question is closed or nothing was said. */
  position(id: string, action: Place): number {
    const question = this.rubric.questions[id]
    if (question?.kind !== 'one') return -1
    const place = question.scope === 'action' ? action : null
    return remembered(this.#positions, place, id, () => this.#position(id, question, place))
  }

  ticked(id: string, option: string, action: Place): boolean {
    if (id === this.rubric.actionsQuestion) return this.actions.includes(option)
    const question = this.rubric.questions[id]
    if (question?.kind !== 'many' || !this.isOpen(question, action)) return false
    const { answer } = this.answered(id, action)
    return answer?.kind === 'many' ? answer.options.includes(option) : this.#assumesTick(question, option)
  }

  /** Where a derived scale stands: the worst of the action's own level and of the actions that set it off (P6). */
  level(scaleId: string, action: Place): number {
    const scale = this.rubric.scales[scaleId]
    if (scale === undefined) return 0
    return remembered(this.#levels, action, scaleId, () =>
      this.sources(scale, action).reduce(
        (worst, source) => Math.max(worst, this.ownLevel(scale, source.action)), this.ownLevel(scale, action)))
  }

  ownLevel(scale: Scale, action: Place): number {
    return scale.rungs.reduce(
      (level, rung) => rung.level > level && this.holds(rung.when, action) ? rung.level : level, 0)
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

  #term(id: string, action: Place): boolean {
    const condition = this.rubric.terms[id]
    return condition !== undefined && this.holds(condition, action)
  }

  #isAtLeast(id: string, option: string, action: Place): boolean {
    const question = this.rubric.questions[id]
    const least = question?.kind === 'one' ? question.options.indexOf(option) : -1
    return least >= 0 && this.position(id, action) >= least
  }

  #position(id: string, question: OneQuestion, action: Place): number {
    if (!this.isOpen(question, action)) return -1
    const { answer } = this.answered(id, action)
    if (answer?.kind === 'one') return question.options.indexOf(answer.option)
    return { best: 0, worst: question.options.length - 1, given: -1 }[this.corner]
  }

  /** Nobody answered: at worst every risky tick and no protective one, at best the other way round (P3). */
  #assumesTick({ protects }: ManyQuestion, option: string): boolean {
    return this.corner === (protects?.includes(option) === true ? 'best' : 'worst')
  }
}

function levelIndex(rubric: Rubric, { scale, level }: Extract<Condition, { kind: 'reaches' }>): number {
  const index = rubric.scales[scale]?.levels.indexOf(level) ?? -1
  return index < 0 ? Infinity : index
}

function remembered<T>(memory: Map<Place, Map<string, T>>, place: Place, id: string, work: () => T): T {
  let row = memory.get(place)
  if (row === undefined) memory.set(place, row = new Map())
  let value = row.get(id)
  if (value === undefined) row.set(id, value = work())
  return value
}
