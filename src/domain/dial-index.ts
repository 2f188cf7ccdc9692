import type { Dial } from './dial.ts'
import type { Ground } from './grounds.ts'
import type { Rubric } from './rubric.ts'

/** Finds the dials that could take a ground away. */
export class DialIndex {
  readonly #rubric: Rubric
  readonly #dials: readonly Dial[]
  readonly #known = new Map<Ground, readonly Dial[]>()

  constructor(rubric: Rubric, dials: readonly Dial[]) {
    this.#rubric = rubric
    this.#dials = dials
  }

  concerned(ground: Ground): readonly Dial[] {
    let found = this.#known.get(ground)
    if (found === undefined) this.#known.set(ground, found = this.#dials.filter((dial) => this.#concerns(dial, ground)))
    return found
  }

  #concerns(dial: Dial, ground: Ground): boolean {
    const answers = (id: string) => dial.answers.some(({ question }) => question === id)
    if (ground.kind === 'safeguard') {
      const { filledBy } = this.#rubric.safeguards[ground.safeguard] ?? {}
      return dial.safeguard === ground.safeguard || filledBy?.questions.some(answers) === true
    }
    const isThere = dial.action === null || dial.action === ground.place
    const isThat = dial.option === undefined || ground.kind === 'answer' || dial.option === ground.option
    return isThere && isThat && answers(ground.question)
  }
}
