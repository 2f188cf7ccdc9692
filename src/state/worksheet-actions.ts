import type { ActionId, QuestionId } from '../content/questions.ts'
import { questions } from '../content/questions.ts'
import type { Benefit, Conclusion, OwnWords, Person, Worksheet } from '../record/worksheet.ts'
import { confirmAllIn } from './confirm-step.ts'
import {
  type CellPatch, type Stamp, type Value,
  clearAnswer, confirmCell, differ, giveAnswer, holdForAll, patchCell, sayDeclined, sayUnknown, tickOption,
} from './edit-cell.ts'
import {
  type JudgementPatch, accept, patchBenefit, patchConclusion, patchJudgement, patchOwnWords,
} from './edit-judgement.ts'
import { type SafeguardPatch, confirmSafeguard, patchSafeguard } from './edit-safeguard.ts'
import { addPerson, movePerson, patchPerson, removePerson } from './edit-team.ts'
import type { Edit, Patch } from './edit.ts'
import type { AskingStep } from './step.ts'

/** What a person can do to the worksheet. An `action` of null: it holds for all actions, or for the whole worksheet. */
export interface WorksheetActions {
  readonly answer: (question: QuestionId, action: ActionId | null, value: Value) => void
  /** Sets or takes a tick; without its last one a question is unanswered. "None of these" is `answer(…, [])`. */
  readonly tick: (question: QuestionId, action: ActionId | null, option: string, on: boolean) => void
  readonly setUnknown: (question: QuestionId, action: ActionId | null, on: boolean) => void
  readonly decline: (question: QuestionId, action: ActionId | null, on: boolean) => void
  readonly clear: (question: QuestionId, action: ActionId | null) => void
  readonly patchCell: (question: QuestionId, action: ActionId | null, patch: CellPatch) => void
  readonly differ: (question: QuestionId, action: ActionId) => void
  readonly holdForAll: (question: QuestionId, action: ActionId) => void
  readonly confirm: (question: QuestionId, action: ActionId | null) => void
  readonly confirmSafeguard: (safeguard: string) => void
  readonly confirmStep: (step: AskingStep) => void
  readonly patchSafeguard: (safeguard: string, patch: SafeguardPatch) => void
  /** Answers the new person's id. */
  readonly addPerson: (person: Person) => string
  readonly patchPerson: (person: string, patch: Partial<Person>) => void
  /** Takes along their own answers, verdict and words: see `hasSpoken`. */
  readonly removePerson: (person: string) => void
  readonly movePerson: (person: string, by: -1 | 1) => void
  /** `typing` names the text within a condition that is being typed in, so that its keystrokes are one step. */
  readonly patchJudgement: (person: string, patch: JudgementPatch, typing?: string) => void
  readonly patchConclusion: (patch: Patch<Conclusion>) => void
  readonly patchBenefit: (patch: Patch<Benefit>) => void
  /** Accepts one hazard of one action for this reason; an empty reason takes it back. */
  readonly accept: (action: string, hazard: string, reason: string) => void
  /** `typing` the same for the team's reply. */
  readonly patchOwnWords: (person: string, prompt: string, patch: Patch<OwnWords>, typing?: string) => void
  readonly setDepth: (depth: Worksheet['depth']) => void
  readonly setActor: (person: string | null) => void
  /** Another record takes this one's place (import, merge); it can be undone. */
  readonly replace: (record: Worksheet) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** What the actions need of the store. `edit` joins edits of the same `field` while a person types. */
export interface Hand extends Pick<WorksheetActions, 'replace' | 'undo' | 'redo' | 'setActor'> {
  readonly now: () => string
  readonly newId: () => string
  readonly actor: () => string | null
  readonly edit: (edit: Edit, field: string | null) => void
}

export const worksheetActions = ({ now, newId, actor, edit, ...moves }: Hand): WorksheetActions => {
  const stamp = (): Stamp => ({ by: actor(), at: now() })
  const once = (change: Edit) => edit(change, null)
  /** A patch of one text is typing; anything else is a step of its own. */
  const typed = (place: string, patch: object, change: Edit, typing?: string) => {
    const [field, ...more] = Object.entries(patch)
    const isText = field !== undefined && more.length === 0 && typeof field[1] === 'string'
    const text = isText ? field[0] : typing
    edit(change, text === undefined ? null : `${place}/${text}`)
  }
  return {
    ...moves,
    answer: (question, action, value) => {
      const field = questions[question].kind === 'text' ? `${question}/${action ?? ''}/value` : null
      edit(giveAnswer(question, action, value, stamp()), field)
    },
    tick: (question, action, option, on) => once(tickOption(question, action, option, on, stamp())),
    setUnknown: (question, action, on) => once(sayUnknown(question, action, on, stamp())),
    decline: (question, action, on) => once(sayDeclined(question, action, on, stamp())),
    clear: (question, action) => once(clearAnswer(question, action)),
    patchCell: (question, action, patch) =>
      typed(`${question}/${action ?? ''}`, patch, patchCell(question, action, patch)),
    differ: (question, action) => once(differ(question, action)),
    holdForAll: (question, action) => once(holdForAll(question, action)),
    confirm: (question, action) => once(confirmCell(question, action, stamp())),
    confirmSafeguard: (id) => once(confirmSafeguard(id, stamp())),
    confirmStep: (step) => once(confirmAllIn(step, stamp())),
    patchSafeguard: (id, patch) => typed(`safeguards/${id}`, patch, patchSafeguard(id, patch, stamp())),
    addPerson: (person) => {
      const id = newId()
      once(addPerson(id, person))
      return id
    },
    patchPerson: (id, patch) => typed(`team/${id}`, patch, patchPerson(id, patch)),
    removePerson: (id) => once(removePerson(id)),
    movePerson: (id, by) => once(movePerson(id, by)),
    patchJudgement: (person, patch, typing) =>
      typed(`judgements/${person}`, patch, patchJudgement(person, patch, now()), typing),
    patchConclusion: (patch) => typed('conclusion', patch, patchConclusion(patch)),
    patchBenefit: (patch) => typed('benefit', patch, patchBenefit(patch)),
    accept: (action, hazard, reason) => edit(accept(action, hazard, reason), `accepted/${action}.${hazard}`),
    patchOwnWords: (person, prompt, patch, typing) =>
      typed(`inMyWords/${person}/${prompt}`, patch, patchOwnWords(person, prompt, patch), typing),
    setDepth: (depth) => once((record) => (record.depth === depth ? record : { ...record, depth })),
  }
}
