import { type ActionId, type QuestionId, questions } from '../content/questions.ts'
import { confirmAllIn } from './confirm-step.ts'
import {
  type CellPatch, type Stamp, type Value,
  clearAnswer, confirmCell, differ, giveAnswer, holdForAll, lookedAt, patchCell, sayDeclined, sayUnknown, tickOption,
} from './edit-cell.ts'
import { type SafeguardPatch, confirmSafeguard, patchSafeguard, safeguardLookedAt } from './edit-safeguard.ts'
import type { Edit } from './edit.ts'
import type { Hand } from './hand.ts'
import { type SameAs, giveSameAs } from './same-as.ts'
import type { AskingStep } from './step.ts'
import { typingField } from './typing.ts'

/**
 * Answering. An `action` of null: it holds for all actions, or for the whole worksheet. While a what-if lies open, its
 * answers and safeguards are the ones that change.
 */
export interface AnswerActions {
  readonly answer: (question: QuestionId, action: ActionId | null, value: Value) => void
  /** Sets or takes a tick; without its last one a question is unanswered. "None of these" is `answer(…, [])`. */
  readonly tick: (question: QuestionId, action: ActionId | null, option: string, on: boolean) => void
  readonly setUnknown: (question: QuestionId, action: ActionId | null, on: boolean) => void
  readonly decline: (question: QuestionId, action: ActionId | null, on: boolean) => void
  readonly clear: (question: QuestionId, action: ActionId | null) => void
  readonly patchCell: (question: QuestionId, action: ActionId | null, patch: CellPatch) => void
  readonly differ: (question: QuestionId, action: ActionId) => void
  readonly holdForAll: (question: QuestionId, action: ActionId) => void
  /** One action gets the answers of another, all of them in one step. */
  readonly sameAs: (chosen: SameAs) => void
  readonly confirm: (question: QuestionId, action: ActionId | null) => void
  /** It still holds, though the rules about it changed. */
  readonly lookAt: (question: QuestionId, action: ActionId | null) => void
  readonly lookAtSafeguard: (safeguard: string) => void
  readonly confirmSafeguard: (safeguard: string) => void
  readonly confirmStep: (step: AskingStep) => void
  readonly patchSafeguard: (safeguard: string, patch: SafeguardPatch) => void
}

export const answerActions = ({ now, actor, editShown }: Hand): AnswerActions => {
  const stamp = (): Stamp => ({ by: actor(), at: now() })
  const once = (change: Edit) => editShown(change, null)
  return {
    answer: (question, action, value) => {
      const field = questions[question].kind === 'text' ? `${question}/${action ?? ''}/value` : null
      editShown(giveAnswer(question, action, value, stamp()), field)
    },
    tick: (question, action, option, on) => once(tickOption(question, action, option, on, stamp())),
    setUnknown: (question, action, on) => once(sayUnknown(question, action, on, stamp())),
    decline: (question, action, on) => once(sayDeclined(question, action, on, stamp())),
    clear: (question, action) => once(clearAnswer(question, action)),
    patchCell: (question, action, patch) =>
      editShown(patchCell(question, action, patch), typingField(`${question}/${action ?? ''}`, patch)),
    differ: (question, action) => once(differ(question, action)),
    holdForAll: (question, action) => once(holdForAll(question, action)),
    sameAs: (chosen) => once(giveSameAs(chosen, stamp())),
    confirm: (question, action) => once(confirmCell(question, action, stamp())),
    lookAt: (question, action) => once(lookedAt(question, action, stamp())),
    lookAtSafeguard: (id) => once(safeguardLookedAt(id, stamp())),
    confirmSafeguard: (id) => once(confirmSafeguard(id, stamp())),
    confirmStep: (step) => once(confirmAllIn(step, stamp())),
    patchSafeguard: (id, patch) =>
      editShown(patchSafeguard(id, patch, stamp()), typingField(`safeguards/${id}`, patch)),
  }
}
