import type { Benefit, Conclusion, OwnWords, Person } from '../record/worksheet.ts'
import {
  type JudgementPatch, accept, addCondition, patchBenefit, patchConclusion, patchJudgement, patchOwnWords,
} from './edit-judgement.ts'
import { addPerson, movePerson, patchPerson, removePerson } from './edit-team.ts'
import type { Patch } from './edit.ts'
import type { Hand } from './hand.ts'
import { typingField } from './typing.ts'

/** Who sits at the table, and what they decide. */
export interface TableActions {
  /** Answers the new person's id. */
  readonly addPerson: (person: Person) => string
  readonly patchPerson: (person: string, patch: Partial<Person>) => void
  /** Takes along their own answers, verdict, ratings and words: see `hasSpoken`. */
  readonly removePerson: (person: string) => void
  readonly movePerson: (person: string, by: -1 | 1) => void
  /** `typing` names the text within a condition that is being typed in, so that its keystrokes are one step. */
  readonly patchJudgement: (person: string, patch: JudgementPatch, typing?: string) => void
  /** One more condition of this person's verdict. */
  readonly addCondition: (person: string, text: string) => void
  readonly patchConclusion: (patch: Patch<Conclusion>) => void
  readonly patchBenefit: (patch: Patch<Benefit>) => void
  /** Accepts one hazard of one action for this reason; an empty reason takes it back. */
  readonly accept: (action: string, hazard: string, reason: string) => void
  /** `typing` the same for the team's reply. */
  readonly patchOwnWords: (person: string, prompt: string, patch: Patch<OwnWords>, typing?: string) => void
}

export const tableActions = ({ now, newId, edit }: Hand): TableActions => ({
  addPerson: (person) => {
    const id = newId()
    edit(addPerson(id, person), null)
    return id
  },
  patchPerson: (id, patch) => edit(patchPerson(id, patch), typingField(`team/${id}`, patch)),
  removePerson: (id) => edit(removePerson(id), null),
  movePerson: (id, by) => edit(movePerson(id, by), null),
  patchJudgement: (person, patch, typing) =>
    edit(patchJudgement(person, patch, now()), typingField(`judgements/${person}`, patch, typing)),
  addCondition: (person, text) => edit(addCondition(person, text, now()), null),
  patchConclusion: (patch) => edit(patchConclusion(patch), typingField('conclusion', patch)),
  patchBenefit: (patch) => edit(patchBenefit(patch), typingField('benefit', patch)),
  accept: (action, hazard, reason) => edit(accept(action, hazard, reason), `accepted/${action}.${hazard}`),
  patchOwnWords: (person, prompt, patch, typing) =>
    edit(patchOwnWords(person, prompt, patch), typingField(`inMyWords/${person}/${prompt}`, patch, typing)),
})
