import type { Answer, Assessment } from './answer.ts'
import { actionsOf, type Place, validAnswer } from './answered.ts'
import type { ReadyQuestion } from './readable.ts'
import type { ReadyRules } from './ready-rules.ts'
import type { Rubric } from './rubric.ts'
import type { SafeguardClaim } from './safeguard.ts'

/** What counts at one place, whether or not it is asked there. */
export interface Laid {
  /** By question: the place of the answer among the options, 0 for a set of ticks; -1 while it is open. */
  readonly said: number[]
  /** By tick: 1 where it is ticked. */
  readonly ticks: number[]
}

/** The answers of an assessment laid out in arrays, for each action as it counts there. */
export class Sheet {
  readonly actions: readonly string[]
  /** Safeguards for which there is something to show: without evidence nothing is bought (P5). */
  readonly shown: Map<string, SafeguardClaim>
  readonly #rules: ReadyRules
  readonly #assessment: Assessment
  readonly #laid = new Map<Place, Laid>()

  constructor(rules: ReadyRules, rubric: Rubric, assessment: Assessment) {
    this.#rules = rules
    this.#assessment = assessment
    this.actions = actionsOf(rubric, assessment)
    this.shown = new Map(Object.entries(assessment.safeguards)
      .filter(([, { evidence = '' }]) => evidence.trim() !== ''))
  }

  at(place: Place): Laid {
    let laid = this.#laid.get(place)
    if (laid === undefined) this.#laid.set(place, laid = place === null ? this.#shared() : this.#own(place))
    return laid
  }

  #shared(): Laid {
    const { questions, tickCount } = this.#rules
    const laid = { said: filled(questions.size, -1), ticks: filled(tickCount, 0) }
    for (const [id, ready] of questions) lay(laid, ready, this.#assessment.shared[id])
    return laid
  }

  #own(action: string): Laid {
    const shared = this.at(null)
    const laid = { said: shared.said.slice(), ticks: shared.ticks.slice() }
    for (const [id, answer] of Object.entries(this.#assessment.byAction[action] ?? {})) {
      const ready = this.#rules.questions.get(id)
      if (ready?.question.scope === 'action') lay(laid, ready, answer)
    }
    return laid
  }
}

function filled(length: number, value: number): number[] {
  return new Array<number>(length).fill(value)
}

function lay({ said, ticks }: Laid, { question, index, firstTick }: ReadyQuestion, given: Answer | undefined): void {
  const answer = validAnswer(question, given)
  if (answer === undefined || question.kind === 'text') return
  said[index] = answer.kind === 'one' ? question.options.indexOf(answer.option) : answer.kind === 'many' ? 0 : -1
  if (question.kind === 'one') return
  for (let place = 0; place < question.options.length; place += 1) ticks[firstTick + place] = 0
  if (answer.kind !== 'many') return
  for (const option of answer.options) ticks[firstTick + question.options.indexOf(option)] = 1
}
