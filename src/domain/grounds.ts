import type { Place } from './answered.ts'
import type { Condition } from './condition.ts'
import type { Ladder } from './hazard.ts'
import { questionsIn } from './questions-in.ts'
import type { Reading } from './reading.ts'
import type { ReadySafeguard } from './ready-rules.ts'
import type { Row } from './trial.ts'

/** Something on which a row stands: an answer that would have to get safer, a tick taken away, a safeguard put up. */
export type Ground =
  | { readonly kind: 'answer'; readonly question: string; readonly place: Place; readonly below: number }
  | { readonly kind: 'tick'; readonly question: string; readonly place: Place; readonly option: string }
  | { readonly kind: 'safeguard'; readonly safeguard: string }

type Reaches = Extract<Condition, { kind: 'reaches' }>

type Leaf = Extract<Condition, { kind: 'includes' | 'at-least' }>

/** Finds on what rows and conditions stand. The same ground is the same object each time it is met. */
export class Grounds {
  readonly #reading: Reading
  readonly #leaves = new Map<Leaf, Map<Place, Ground>>()
  readonly #safeguards = new Map<string, Ground>()

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /**
   * The grounds of a row: no set of changes lowers it that does not take at least one of them away. Not every ground is
   * listed: where several reasons each suffice, all of them have to go, so one of them is enough to look at.
   */
  ofRow({ action, hazard: { id, guards } }: Row): readonly Ground[] {
    const hazard = this.#reading.rubric.hazards[id]
    if (hazard === undefined) return []
    const { raise } = hazard
    return [
      ...this.of(hazard.gate, action),
      ...this.ofLadder(hazard.severity, action),
      ...(raise !== undefined && this.#reading.holds(raise.when, action) ? this.of(raise.when, action) : []),
      ...hazard.likelihood.flatMap(({ ladder }) => this.ofLadder(ladder, action)),
      ...guards.flatMap((guard) => this.#ofSafeguard(guard, action)),
    ]
  }

  /** One of the highest rungs that hold: as long as it does, the ladder stays where it is. */
  ofLadder(ladder: Ladder, action: string): readonly Ground[] {
    const held = ladder.filter(({ when }) => this.#reading.holds(when, action))
    const highest = Math.max(...held.map(({ level }) => level))
    if (highest <= 1) return []
    return this.#fewest(held.filter(({ level }) => level === highest).map(({ when }) => when), action)
  }

  /** Of a condition that holds. */
  of(condition: Condition, place: Place): readonly Ground[] {
    switch (condition.kind) {
      case 'all': return condition.of.flatMap((part) => this.of(part, place))
      case 'any': return this.#fewest(condition.of, place)
      case 'term': return this.#fewest([this.#reading.rubric.terms[condition.term] ?? condition], place)
      case 'reaches': return this.#ofScale(condition, place)
      case 'includes':
      case 'at-least': return [this.#leaf(condition, place), ...this.#ofOpening(condition.question, place)]
      case 'is':
      case 'action': return []
    }
  }

  #fewest(conditions: readonly Condition[], place: Place): readonly Ground[] {
    const found = conditions.filter((part) => this.#reading.holds(part, place)).map((part) => this.of(part, place))
    return found.reduce((fewest, grounds) => grounds.length < fewest.length ? grounds : fewest, found[0] ?? [])
  }

  #leaf(condition: Leaf, place: Place): Ground {
    const atPlaces = this.#leaves.get(condition) ?? new Map<Place, Ground>()
    const ground = atPlaces.get(place) ?? this.#made(condition, place)
    this.#leaves.set(condition, atPlaces.set(place, ground))
    return ground
  }

  #made({ kind, question: id, option }: Leaf, place: Place): Ground {
    if (kind === 'includes') return { kind: 'tick', question: id, place, option }
    const question = this.#reading.rubric.questions[id]
    const below = question?.kind === 'one' ? question.options.indexOf(option) : 0
    return { kind: 'answer', question: id, place, below }
  }

  /** One that is void where it stands has to stop being so first. */
  #ofSafeguard({ id, safeguard: { voidWhen } }: ReadySafeguard, action: string): readonly Ground[] {
    if (voidWhen !== undefined && this.#reading.holds(voidWhen, action)) return this.of(voidWhen, action)
    const ground = this.#safeguards.get(id) ?? { kind: 'safeguard', safeguard: id }
    this.#safeguards.set(id, ground)
    return [ground]
  }

  /** Its own rungs, or the chain through which another action passes its level on. */
  #ofScale({ scale: id, level }: Reaches, place: Place): readonly Ground[] {
    const scale = this.#reading.rubric.scales[id]
    const least = scale?.levels.indexOf(level) ?? 0
    if (scale === undefined || least <= 0) return []
    const { inheritedThrough: question = '' } = scale
    const source = [{ action: place, steps: [] }, ...this.#reading.sources(scale, place)]
      .find(({ action }) => this.#reading.ownLevel(id, action) >= least)
    if (source === undefined) return []
    const rungs = scale.rungs.filter((rung) => rung.level >= least).map(({ when }) => when)
    return [
      ...source.steps.map(({ from, to }): Ground => ({ kind: 'tick', question, place: from, option: to })),
      ...this.#fewest(rungs, source.action),
    ]
  }

  /** A question counts only while it is open; and a hidden answer to it counts once what opens it is known. */
  #ofOpening(id: string, place: Place): readonly Ground[] {
    const question = this.#reading.rubric.questions[id]
    if (question?.opens === undefined) return []
    const { when, until } = question.opens
    const somewhere = question.scope === 'action'
      ? place : this.#reading.places.find((at) => this.#reading.holds(when, at)) ?? place
    const openers = this.#reading.isGivenOpen(id, place) ? []
      : [when, ...(until === undefined ? [] : [until])].flatMap((one) => questionsIn(this.#reading.rubric, one))
    return [
      ...this.of(when, somewhere),
      ...openers.flatMap((opener) => this.#reading.places.map((at): Ground =>
        ({ kind: 'answer', question: opener, place: at, below: this.#reading.position(opener, at) }))),
    ]
  }
}
