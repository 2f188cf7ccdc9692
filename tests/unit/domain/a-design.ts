import type { ActionId, ManyId, OneId, OptionId, QuestionId } from '../../../src/content/questions.ts'
import type { SafeguardId } from '../../../src/content/safeguards.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import type { SafeguardClaim } from '../../../src/domain/safeguard.ts'

/** Builds an assessment in sentences: `aDesign('converse').with('what.output', 'generated').build()`. */
export class Design {
  readonly #built: Assessment

  constructor(built: Assessment) {
    this.#built = built
  }

  build(): Assessment {
    return this.#built
  }

  with<Id extends OneId>(question: Id, option: NoInfer<OptionId<Id>>): Design {
    return this.#shared(question, { kind: 'one', option })
  }

  ticking<Id extends ManyId>(question: Id, ...options: NoInfer<OptionId<Id>>[]): Design {
    return this.#shared(question, { kind: 'many', options })
  }

  notKnowing(question: QuestionId): Design {
    return this.#shared(question, { kind: 'unknown' })
  }

  without(question: QuestionId): Design {
    const { [question]: _, ...shared } = this.#built.shared
    return new Design({ ...this.#built, shared })
  }

  /** An answer that holds for one action only. */
  where<Id extends OneId>(action: ActionId, question: Id, option: NoInfer<OptionId<Id>>): Design {
    return this.#own(action, question, { kind: 'one', option })
  }

  whereTicking<Id extends ManyId>(action: ActionId, question: Id, ...options: NoInfer<OptionId<Id>>[]): Design {
    return this.#own(action, question, { kind: 'many', options })
  }

  whereNotKnowing(action: ActionId, question: QuestionId): Design {
    return this.#own(action, question, { kind: 'unknown' })
  }

  guardedBy(safeguard: SafeguardId, claim: SafeguardClaim): Design {
    return new Design({ ...this.#built, safeguards: { ...this.#built.safeguards, [safeguard]: claim } })
  }

  #shared(question: string, answer: Answer): Design {
    return new Design({ ...this.#built, shared: { ...this.#built.shared, [question]: answer } })
  }

  #own(action: string, question: string, answer: Answer): Design {
    const own = { ...this.#built.byAction[action], [question]: answer }
    return new Design({ ...this.#built, byAction: { ...this.#built.byAction, [action]: own } })
  }
}

/** Actions ticked and nothing else answered. */
export function anUnansweredDesign(...actions: ActionId[]): Design {
  return new Design({ shared: {}, byAction: {}, safeguards: {} }).ticking('what.actions', ...actions)
}

/** Everything answered as safely as can be: each sentence of a test says what is otherwise. */
export function aDesign(...actions: ActionId[]): Design {
  return anUnansweredDesign(...actions)
    .ticking('feature.jurisdictions', 'elsewhere')
    .with('who.ages', 'adults')
    .with('who.acuity', 'not-unwell')
    .ticking('who.conditions')
    .with('who.number', 'tens')
    .with('who.reachable', 'arrangement')
    .with('who.tested.minorities', 'seen-as-good')
    .with('who.tested.most-unwell', 'seen-as-good')
    .with('who.tested.collective', 'seen-as-good')
    .with('who.tested.language', 'seen-as-good')
    .with('who.gets', 'clinician')
    .with('what.output', 'fixed')
    .ticking('what.manner')
    .with('what.unflagged', 'usual')
    .ticking('what.chain')
    .with('when.oversight', 'before')
    .with('when.within', 'hour')
    .with('when.real', 'yes')
    .with('when.length', 'one-answer')
    .with('when.told', 'exactly')
    .with('where.runs', 'device')
    .with('where.moves', 'nowhere')
    .with('where.shared', 'nobody')
    .with('why.role', 'office')
    .ticking('why.information')
    .with('why.earns', 'no')
    .with('why.evidence', 'trial')
    .ticking('crisis.response')
    .with('care.clinician', 'yes')
}
