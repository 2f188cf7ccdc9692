import type { ActionId, QuestionId } from '../content/questions.ts'
import { questions } from '../content/questions.ts'
import type { Question } from '../domain/question.ts'
import { cellAt } from '../record/layers.ts'
import type { Cell, Layer } from '../record/worksheet.ts'
import { type Edit, type Patch, patched, without } from './edit.ts'

/** An option, ticked options ([] is "none of these"), or a text. */
export type Value = NonNullable<Cell['value']>

/** Who answers, and when (RFC 3339 with offset). */
export interface Stamp {
  readonly by: string | null
  readonly at: string
}

/** An own cell stays though it is empty: the action still differs. A shared one that says nothing goes. */
export const withCell = (layer: Layer, question: string, action: string | null, cell: Cell | null): Layer => {
  const put = (cells: Layer['all']) => (cell ? { ...cells, [question]: cell } : without(cells, question))
  if (action === null) {
    const isEmpty = cell !== null && Object.keys(cell).length === 0
    return { ...layer, all: isEmpty ? without(layer.all, question) : put(layer.all) }
  }
  const own = put(layer.actions[action] ?? {})
  const actions = Object.keys(own).length > 0 ? { ...layer.actions, [action]: own } : without(layer.actions, action)
  return { ...layer, actions }
}

const putCell = (question: string, action: string | null, cell: Cell | null): Edit => (record) =>
  ({ ...record, answers: { ...record.answers, joint: withCell(record.answers.joint, question, action, cell) } })

const changeCell = (question: string, action: string | null, change: (cell: Cell) => Cell): Edit => (record) =>
  putCell(question, action, change(cellAt(record.answers.joint, question, action) ?? {}))(record)

const UNANSWERED = {
  value: undefined, unknown: undefined, declined: undefined, basis: undefined, confirmed: undefined,
  by: undefined, at: undefined, source: undefined, settled: undefined,
} satisfies Patch<Cell>

const stamped = ({ by, at }: Stamp) => ({ by: by ?? undefined, at })

/** Ticks stand in the order of the rules, so that one answer has one form. */
const inOrder = (question: Question, value: Value): Value =>
  typeof value === 'string' || question.kind === 'text' ? value : question.options.filter((id) => value.includes(id))

/** A basis belongs to the answer it was given for, and goes with it; so does "leave for". */
export const answered = (cell: Cell, question: Question, value: Value, stamp: Stamp): Cell => {
  const given = inOrder(question, value)
  if (given === '') return patched(cell, UNANSWERED)
  return patched(cell, { ...UNANSWERED, value: given, leaveFor: undefined, ...stamped(stamp) })
}

export const giveAnswer = (question: QuestionId, action: ActionId | null, value: Value, stamp: Stamp): Edit =>
  changeCell(question, action, (cell) => answered(cell, questions[question], value, stamp))

/** Taking the last tick away leaves the question unanswered: "none of these" is said on purpose or not at all. */
export const tickOption = (
  question: QuestionId, action: ActionId | null, option: string, on: boolean, stamp: Stamp,
): Edit => (record) => {
  const before = [cellAt(record.answers.joint, question, action)?.value ?? []].flat()
  const ticked = on ? [...before, option] : before.filter((id) => id !== option)
  const edit = ticked.length > 0 ? giveAnswer(question, action, ticked, stamp) : clearAnswer(question, action)
  return edit(record)
}

export const sayUnknown = (question: QuestionId, action: ActionId | null, on: boolean, stamp: Stamp): Edit =>
  changeCell(question, action, (cell) =>
    patched(cell, on ? { ...UNANSWERED, unknown: true, ...stamped(stamp) } : UNANSWERED))

export const sayDeclined = (question: QuestionId, action: ActionId | null, on: boolean, stamp: Stamp): Edit =>
  changeCell(question, action, (cell) =>
    patched(cell, on ? { ...UNANSWERED, declined: true, ...stamped(stamp) } : UNANSWERED))

/** The answer goes; a note and "leave for" stay. */
export const clearAnswer = (question: QuestionId, action: ActionId | null): Edit =>
  changeCell(question, action, (cell) => patched(cell, UNANSWERED))

export type CellPatch = Patch<Pick<Cell, 'note' | 'basis' | 'leaveFor'>>

export const patchCell = (question: QuestionId, action: ActionId | null, patch: CellPatch): Edit =>
  changeCell(question, action, (cell) => patched(cell, patch))

/** Starts this action's own answer from the one that holds for all. */
export const differ = (question: QuestionId, action: ActionId): Edit => (record) =>
  cellAt(record.answers.joint, question, action)
    ? record
    : putCell(question, action, cellAt(record.answers.joint, question, null) ?? {})(record)

/** "Same for all again": this action's own answer goes. */
export const holdForAll = (question: QuestionId, action: ActionId): Edit => putCell(question, action, null)

/** The same answer, looked at under the rules of today; who gave it is forgotten only for somebody who is known. */
export const lookedAt = (question: QuestionId, action: ActionId | null, { by, at }: Stamp): Edit => (record) =>
  cellAt(record.answers.joint, question, action)
    ? changeCell(question, action, (cell) => patched(cell, { at, ...(by !== null && { by }) }))(record)
    : record

export const confirmCell = (question: QuestionId, action: ActionId | null, stamp: Stamp): Edit => (record) =>
  cellAt(record.answers.joint, question, action)?.confirmed === false
    ? changeCell(question, action, (cell) => patched(cell, { confirmed: undefined, ...stamped(stamp) }))(record)
    : record
