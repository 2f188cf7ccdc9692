import type { BoardQuestion } from '../record/worksheet.ts'
import { patchAsked, takeAsked } from './edit-asked.ts'
import type { Hand } from './hand.ts'

/** What the team does with the questions that a board sent back. */
export interface AskedActions {
  /** One step, whatever came; a question that is there already stays as it is. */
  readonly takeAsked: (questions: readonly BoardQuestion[]) => void
  readonly replyToAsked: (id: string, reply: string) => void
  readonly tickAsked: (id: string, done: boolean) => void
}

export const askedActions = ({ edit }: Hand): AskedActions => ({
  takeAsked: (questions) => edit(takeAsked(questions), null),
  replyToAsked: (id, reply) => edit(patchAsked(id, { reply }), `asked/${id}/reply`),
  tickAsked: (id, done) => edit(patchAsked(id, { done: done || undefined }), null),
})
