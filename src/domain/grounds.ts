import type { Place } from './answered.ts'
import type { Condition } from './condition.ts'
import type { Ladder } from './hazard.ts'
import type { Question } from './question.ts'
import { questionsIn } from './questions-in.ts'
import { ladderLevel } from './rate.ts'
import type { Reading } from './reading.ts'
import type { ReadySafeguard } from './ready-rules.ts'
import type { Row, Trial } from './trial.ts'

/** Something on which a row stands: an answer that would have to get safer, a tick taken away, a safeguard put up. */
export type Ground =
  | { readonly kind: 'answer'; readonly question: string; readonly place: Place; readonly below: number }
  | { readonly kind: 'tick'; readonly question: string; readonly place: Place; readonly option: string }
  | { readonly kind: 'safeguard'; readonly safeguard: string }

type Reaches = Extract<Condition, { kind: 'reaches' }>

type Opening = NonNullable<Question['opens']>

type Leaf = Extract<Condition, { kind: 'includes' | 'at-least' }>

/** Finds on what rows and conditions stand. The same ground is the same object each time it is met. */
export class Grounds {
  readonly #trial: Trial
  readonly #leaves = new Map<Leaf, Map<Place, Ground>>()
  readonly #byName = new Map<string, Ground>()
  readonly #safeguards = new Map<string, Ground>()

  /** What was found at one state of the answers: by ladder or named condition, and by action. */
  readonly #known = new Map<object | string, Map<Place, readonly Ground[]>>()
  #state = 0

  constructor(trial: Trial) {
    this.#trial = trial
  }

  get #reading(): Reading {
    return this.#trial.reading
  }

  /**
   * The grounds of a row: no set of changes lowers it that does not take at least one of them away. Not every ground is
   * listed: where several reasons each suffice, all of them have to go, so one of them is enough to look at.
   */
  ofRow({ action, hazard: { hazard, guards } }: Row): readonly Ground[] {
    this.#refresh()
    const grounds = [...this.of(hazard.gate, action), ...this.#ofLadder(hazard.severity, action)]
    const { raise } = hazard
    if (raise !== undefined && this.#reading.holds(raise.when, action)) grounds.push(...this.of(raise.when, action))
    for (const { ladder } of hazard.likelihood) grounds.push(...this.#ofLadder(ladder, action))
    for (const guard of guards) grounds.push(...this.#ofSafeguard(guard, action))
    return grounds
  }

  #refresh(): void {
    if (this.#state === this.#trial.state) return
    this.#state = this.#trial.state
    this.#known.clear()
  }

  /** What rows share, such as who looks at an action, is worked out once for each state of the answers. */
  #once(what: object | string, place: Place, work: () => readonly Ground[]): readonly Ground[] {
    let atPlaces = this.#known.get(what)
    if (atPlaces === undefined) this.#known.set(what, atPlaces = new Map())
    let grounds = atPlaces.get(place)
    if (grounds === undefined) atPlaces.set(place, grounds = work())
    return grounds
  }

  #ofLadder(ladder: Ladder, action: string): readonly Ground[] {
    return this.#once(ladder, action, () => this.#ofHighest(ladder, action))
  }

  /** One of the highest rungs that hold: as long as it does, the ladder stays where it is. */
  #ofHighest(ladder: Ladder, action: string): readonly Ground[] {
    const highest = ladderLevel(this.#reading, ladder, action)
    if (highest <= 1) return []
    return this.#fewest(ladder.filter(({ level }) => level === highest).map(({ when }) => when), action)
  }

  /** Of a condition that holds. */
  of(condition: Condition, place: Place): readonly Ground[] {
    switch (condition.kind) {
      case 'all': return condition.of.flatMap((part) => this.of(part, place))
      case 'any': return this.#fewest(condition.of, place)
      case 'term': return this.#ofTerm(this.#reading.rubric.terms[condition.term], place)
      case 'reaches':
        return this.#once(`${condition.scale} ${condition.level}`, place, () => this.#ofScale(condition, place))
      case 'includes':
      case 'at-least': return this.#once(condition, place, () => this.#ofLeaf(condition, place))
      case 'is':
      case 'action': return []
    }
  }

  #ofLeaf(condition: Leaf, place: Place): readonly Ground[] {
    const leaf = this.#leaf(condition, place)
    const opens = this.#reading.rubric.questions[condition.question]?.opens
    return opens === undefined ? [leaf] : [leaf, ...this.#ofOpening(condition.question, opens, place)]
  }

  #ofTerm(condition: Condition | undefined, place: Place): readonly Ground[] {
    return condition === undefined ? [] : this.#once(condition, place, () => this.of(condition, place))
  }

  #fewest(conditions: readonly Condition[], place: Place): readonly Ground[] {
    let fewest: readonly Ground[] | undefined
    for (const condition of conditions) {
      if (!this.#reading.holds(condition, place)) continue
      const grounds = this.of(condition, place)
      if (fewest === undefined || grounds.length < fewest.length) fewest = grounds
    }
    return fewest ?? []
  }

  /** The object by which this ground is known already. */
  #same(ground: Exclude<Ground, { kind: 'safeguard' }>): Ground {
    const key = `${ground.question} ${ground.place} ${ground.kind === 'tick' ? ground.option : ground.below}`
    const known = this.#byName.get(key) ?? ground
    this.#byName.set(key, known)
    return known
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
    const isThere = (action: Place) => this.#reading.ownLevel(id, action) >= least
    const source = isThere(place)
      ? { action: place, steps: [] } : this.#reading.sources(scale, place).find(({ action }) => isThere(action))
    if (source === undefined) return []
    const rungs = scale.rungs.filter((rung) => rung.level >= least).map(({ when }) => when)
    return [
      ...source.steps.map(({ from, to }) => this.#same({ kind: 'tick', question, place: from, option: to })),
      ...this.#fewest(rungs, source.action),
    ]
  }

  /** A question counts only while it is open; and a hidden answer to it counts once what opens it is known. */
  #ofOpening(id: string, { when, until }: Opening, place: Place): readonly Ground[] {
    const somewhere = this.#reading.rubric.questions[id]?.scope === 'action'
      ? place : this.#reading.places.find((at) => this.#reading.holds(when, at)) ?? place
    const openers = this.#reading.isGivenOpen(id, place) ? []
      : [when, ...(until === undefined ? [] : [until])].flatMap((one) => questionsIn(this.#reading.rubric, one))
    return [
      ...this.of(when, somewhere),
      ...openers.flatMap((opener) => this.#reading.places.map((at) =>
        this.#same({ kind: 'answer', question: opener, place: at, below: this.#reading.position(opener, at) }))),
    ]
  }
}
