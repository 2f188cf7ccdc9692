import { isAction, questionOf } from '../record/known.ts'
import type { BoardQuestion } from '../record/worksheet.ts'
import { type Edit, type Patch, patched } from './edit.ts'

/** Bound to an answer that these rules know, or to none: a worksheet with an id of other rules could not be opened. */
const bound = ({ question, action, ...asked }: BoardQuestion): BoardQuestion => {
  const known = question === undefined ? undefined : questionOf(question)
  if (question === undefined || known === undefined) return asked
  const isOwn = action !== undefined && known.scope === 'action' && isAction(action)
  return { ...asked, question, ...(isOwn && { action }) }
}

/** Takes in what a board sent back. What is there keeps its reply; one that stands in the file is not the team's. */
export const takeAsked = (questions: readonly BoardQuestion[]): Edit => (record) => {
  const there = new Set(record.asked.map(({ id }) => id))
  const fresh = questions.filter(({ id }) => !there.has(id))
  if (fresh.length === 0) return record
  const taken = fresh.map(({ reply: _reply, done: _done, ...asked }) => bound(asked))
  return { ...record, asked: [...record.asked, ...taken] }
}

type Said = Pick<BoardQuestion, 'reply' | 'done'>

/** What the team says to one question, and whether it is done with it. */
export const patchAsked = (id: string, patch: Patch<Said>): Edit => (record) => ({
  ...record,
  asked: record.asked.map((one) => (one.id === id ? withSaid(one, patch) : one)),
})

const withSaid = ({ reply, done, ...asked }: BoardQuestion, patch: Patch<Said>): BoardQuestion =>
  ({ ...asked, ...patched<Said>({ ...(reply && { reply }), ...(done && { done }) }, patch) })
