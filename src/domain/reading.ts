import type { Assessment } from './answer.ts'
import { actionsOf, answeredFor, type Answered, type Place } from './answered.ts'
import type { Condition } from './condition.ts'
import type { Scale } from './hazard.ts'
import type { ManyQuestion, Question } from './question.ts'
import type { Rubric } from './rubric.ts'
import type { Safeguard, SafeguardClaim } from './safeguard.ts'

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

interface Claimed {
  readonly id: string
  readonly safeguard: Safeguard
  readonly claim: SafeguardClaim
}

/** What has been worked out for one place, since rules ask the same things again and again. */
class Memory {
  readonly answers = new Map<string, Answered>()
  readonly positions = new Map<string, number>()
  readonly ticks = new Map<string, readonly string[]>()
  readonly levels = new Map<string, number>()
  readonly terms = new Map<string, boolean>()
}

/** One assessment read at one corner. It remembers: make a new one for a changed assessment. */
export class Reading {
  readonly rubric: Rubric
  readonly assessment: Assessment
  readonly corner: Corner
  readonly actions: readonly string[]
  /** Where conditions are read: each action, or the worksheet while it has none. */
  readonly places: readonly Place[]
  /** Safeguards that somebody says something about. */
  readonly claimed: readonly Claimed[]
  readonly #given: Reading
  readonly #memories = new Map<Place, Memory>()

  constructor(rubric: Rubric, assessment: Assessment, corner: Corner, given?: Reading) {
    this.rubric = rubric
    this.assessment = assessment
    this.corner = corner
    this.#given = corner === 'given' ? this : given ?? new Reading(rubric, assessment, 'given')
    this.actions = this.#given === this ? actionsOf(rubric, assessment) : this.#given.actions
    this.claimed = this.#given === this ? claimedOf(rubric, assessment) : this.#given.claimed
    this.places = this.actions.length > 0 ? this.actions : [null]
  }

  holds(condition: Condition, action: Place): boolean {
    switch (condition.kind) {
      case 'all': return condition.of.every((part) => this.holds(part, action))
      case 'any': return condition.of.some((part) => this.holds(part, action))
      case 'action': return action !== null && condition.anyOf.includes(action)
      case 'term': return this.#term(condition.term, action)
      case 'reaches': return this.level(condition.scale, action) >= levelIndex(this.rubric, condition)
      case 'includes': return this.ticked(condition.question, condition.option, action)
      case 'at-least': return this.#isAtLeast(condition.question, condition.option, action)
    }
  }

  /** Whether a condition of the whole worksheet holds: for any of its actions. */
  holdsSomewhere(condition: Condition): boolean {
    return this.places.some((place) => this.holds(condition, place))
  }

  /** The answer that counts, or none if nobody gave one while the question was asked: a hidden answer is inert. */
  answered(id: string, action: Place): Answered {
    if (this.#given !== this) return this.#given.answered(id, action)
    return remembered(this.#memory(action).answers, id, () => {
      const question = this.rubric.questions[id]
      if (question === undefined || !this.isOpen(question, action)) return { place: null }
      return answeredFor(this.rubric, this.assessment, id, action)
    })
  }

  isOpen({ opens, scope }: Question, action: Place): boolean {
    if (opens === undefined) return true
    const holds = (condition: Condition) =>
      scope === 'action' ? this.holds(condition, action) : this.holdsSomewhere(condition)
    return holds(opens.when) && !(opens.until !== undefined && holds(opens.until))
  }

  /** The place of the answer among the options, 0 the safest; -1 where the question is closed or nothing was said. */
  position(id: string, action: Place): number {
    return remembered(this.#memory(action).positions, id, () => {
      const question = this.rubric.questions[id]
      if (question?.kind !== 'one' || !this.isOpen(question, action)) return -1
      const { answer } = this.answered(id, action)
      if (answer?.kind === 'one') return question.options.indexOf(answer.option)
      return { best: 0, worst: question.options.length - 1, given: -1 }[this.corner]
    })
  }

  ticked(id: string, option: string, action: Place): boolean {
    if (id === this.rubric.actionsQuestion) return this.actions.includes(option)
    return remembered(this.#memory(action).ticks, id, () => {
      const question = this.rubric.questions[id]
      if (question?.kind !== 'many' || !this.isOpen(question, action)) return []
      const { answer } = this.answered(id, action)
      return answer?.kind === 'many' ? answer.options : this.#assumedTicks(question)
    }).includes(option)
  }

  /** Where a derived scale stands: the worst of the action's own level and of the actions that set it off (P6). */
  level(scaleId: string, action: Place): number {
    return remembered(this.#memory(action).levels, scaleId, () => {
      const scale = this.rubric.scales[scaleId]
      if (scale === undefined) return 0
      const inherited = this.sources(scale, action).map((source) => this.ownLevel(scale, source.action))
      return Math.max(this.ownLevel(scale, action), ...inherited)
    })
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
    return remembered(this.#memory(action).terms, id, () => {
      const condition = this.rubric.terms[id]
      return condition !== undefined && this.holds(condition, action)
    })
  }

  #isAtLeast(id: string, option: string, action: Place): boolean {
    const question = this.rubric.questions[id]
    const least = question?.kind === 'one' ? question.options.indexOf(option) : -1
    return least >= 0 && this.position(id, action) >= least
  }

  /** Nobody answered: at worst every risky tick and no protective one, at best the other way round (P3). */
  #assumedTicks({ options, protects = [] }: ManyQuestion): readonly string[] {
    if (this.corner === 'best') return protects
    return this.corner === 'worst' ? options.filter((option) => !protects.includes(option)) : []
  }

  #memory(place: Place): Memory {
    return remembered(this.#memories, place, () => new Memory())
  }
}

function claimedOf(rubric: Rubric, assessment: Assessment): readonly Claimed[] {
  return Object.entries(rubric.safeguards).flatMap(([id, safeguard]) => {
    const claim = assessment.safeguards[id]
    return claim === undefined ? [] : [{ id, safeguard, claim }]
  })
}

function levelIndex(rubric: Rubric, { scale, level }: Extract<Condition, { kind: 'reaches' }>): number {
  const index = rubric.scales[scale]?.levels.indexOf(level) ?? -1
  return index < 0 ? Infinity : index
}

function remembered<K, T>(memory: Map<K, T>, key: K, work: () => T): T {
  let value = memory.get(key)
  if (value === undefined) memory.set(key, value = work())
  return value
}
