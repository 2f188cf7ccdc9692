import { type ActionId, type QuestionId, questions } from '../content/questions.ts'
import { type CommonPlace, placeKey } from '../record/common-place.ts'
import { type Value, clearAnswer, giveAnswer, patchCell, sayUnknown, tickOption } from './edit-cell.ts'
import { agree, asOwn, isNameless } from './edit-own.ts'
import { type SafeguardPatch, patchSafeguard } from './edit-safeguard.ts'
import { type Holders, type Outcome, accept, patchReason, reopen, settle } from './edit-settlement.ts'
import { withdraw } from './edit-team.ts'
import type { Edit } from './edit.ts'
import type { Hand } from './hand.ts'
import { typingField } from './typing.ts'

/**
 * What people answer by themselves, beside the joint answers, and how they come together. Nobody answers for somebody
 * without a name: nobody can know what they would say.
 */
export interface OwnActions {
  readonly answerAs: (person: string, question: QuestionId, action: ActionId | null, value: Value) => void
  readonly tickAs: (person: string, question: QuestionId, action: ActionId | null, option: string, on: boolean) => void
  readonly unknownAs: (person: string, question: QuestionId, action: ActionId | null, on: boolean) => void
  readonly clearAs: (person: string, question: QuestionId, action: ActionId | null) => void
  readonly noteAs: (person: string, question: QuestionId, action: ActionId | null, note: string) => void
  readonly patchSafeguardAs: (person: string, safeguard: string, patch: SafeguardPatch) => void
  /** "I see it the same way": the joint answer, also as this person's own. */
  readonly agreeAs: (person: string, question: QuestionId, action: ActionId | null) => void
  readonly withdraw: (person: string) => void
  /** Takes over what all who answered say alike, in one step. */
  readonly takeAgreed: (agreed: readonly { readonly place: CommonPlace; readonly heldBy: Holders }[]) => void
  readonly settle: (place: CommonPlace, outcome: Outcome) => void
  readonly giveReason: (place: CommonPlace, reason: string) => void
  /** Whether somebody who answered otherwise accepts what was settled. */
  readonly acceptAs: (place: CommonPlace, person: string, on: boolean) => void
  readonly reopen: (place: CommonPlace) => void
}

export const ownActions = ({ now, atScreen, edit }: Hand): OwnActions => {
  const stampOf = (person: string) => ({ by: person, at: now() })
  const editAs = (person: string, change: Edit, field: string | null) =>
    edit((record) => (isNameless(record, person) ? record : change(record)), field)
  return {
    answerAs: (person, question, action, value) => {
      const field = questions[question].kind === 'text' ? `own/${person}/${question}/${action ?? ''}/value` : null
      editAs(person, asOwn(person, giveAnswer(question, action, value, stampOf(person))), field)
    },
    tickAs: (person, question, action, option, on) =>
      editAs(person, asOwn(person, tickOption(question, action, option, on, stampOf(person))), null),
    unknownAs: (person, question, action, on) =>
      editAs(person, asOwn(person, sayUnknown(question, action, on, stampOf(person))), null),
    clearAs: (person, question, action) => editAs(person, asOwn(person, clearAnswer(question, action)), null),
    noteAs: (person, question, action, note) =>
      editAs(
        person, asOwn(person, patchCell(question, action, { note })), `own/${person}/${question}/${action ?? ''}/note`,
      ),
    patchSafeguardAs: (person, id, patch) =>
      editAs(
        person, asOwn(person, patchSafeguard(id, patch, stampOf(person))), typingField(`own/${person}/${id}`, patch),
      ),
    agreeAs: (person, question, action) => 
      editAs(person, agree(person, question, action, stampOf(person)), null),
    withdraw: (person) => edit(withdraw(person), null),
    takeAgreed: (agreed) => {
      const stamp = { by: atScreen(), at: now() }
      const edits = agreed.map(({ place, heldBy }) => settle(place, { heldBy }, stamp))
      edit((record) => edits.reduce((changed, one) => one(changed), record), null)
    },
    settle: (place, outcome) => edit(settle(place, outcome, { by: atScreen(), at: now() }), null),
    giveReason: (place, reason) =>
      edit(patchReason(place, reason), `settled/${placeKey(place)}/reason`),
    acceptAs: (place, person, on) => editAs(person, accept(place, person, on), null),
    reopen: (place) => edit(reopen(place), null),
  }
}
