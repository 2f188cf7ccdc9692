import { cellsOf, cellAt } from '../record/layers.ts'
import { counts, seenBy } from '../record/lay-over.ts'
import { EMPTY_LAYER } from '../record/new-worksheet.ts'
import { ownPartOf, withOwnPart } from '../record/own-part.ts'
import type { Cell, Layer, Worksheet } from '../record/worksheet.ts'
import { type Stamp, withCell } from './edit-cell.ts'
import { type Edit, patched, without } from './edit.ts'

/** A person's own answers, edited as if they were the worksheet's. */
export const asOwn = (person: string, edit: Edit): Edit => (record) => {
  const bare = withJoint(record, record.answers.positions[person] ?? EMPTY_LAYER)
  const next = edit(bare)
  return next === bare ? record : withPosition(withJoint(next, record.answers.joint), person, next.answers.joint)
}

/**
 * The same edit, made to the worksheet as this person sees it: what it changes there becomes their own. What holds
 * unchanged stays the joint answer, though a note of theirs stands beside it.
 */
export const asSeen = (person: string, edit: Edit): Edit => (record) => {
  const seen = seenBy(record, person)
  const next = edit(seen)
  if (next === seen) return record
  const own = changedIn(record.answers.positions[person] ?? EMPTY_LAYER, seen.answers.joint, next.answers.joint)
  return withPosition(withJoint(next, record.answers.joint), person, own)
}

/** "I see it the same way": the joint answer, also as this person's own. */
export const agree = (person: string, question: string, action: string | null, { at }: Stamp): Edit => (record) => {
  const { joint, positions } = record.answers
  const { value, unknown } = cellAt(joint, question, action) ?? cellAt(joint, question, null) ?? {}
  const own = positions[person] ?? EMPTY_LAYER
  const answer = { value, unknown, declined: undefined, by: person, at }
  const cell = patched<Cell>(cellAt(own, question, action) ?? {}, answer)
  return counts(cell) ? withPosition(record, person, withCell(own, question, action, cell)) : record
}

const withJoint = (record: Worksheet, joint: Layer): Worksheet =>
  ({ ...record, answers: { ...record.answers, joint } })

const withPosition = (record: Worksheet, person: string, layer: Layer): Worksheet =>
  withOwnPart(record, person, { ...ownPartOf(record, person), layer })

/** The own answers, with all that differs between what was seen and what it became. */
const changedIn = (own: Layer, seen: Layer, next: Layer): Layer => {
  const cells = [seen, next].flatMap((layer) => cellsOf({ path: [], layer }))
  const changed = cells.filter(({ question, action }) =>
    cellAt(seen, question, action) !== cellAt(next, question, action))
  const layer = changed.reduce((left, { question, action }) => {
    const [before, after] = [cellAt(seen, question, action), cellAt(next, question, action)]
    return withCell(left, question, action, after ? ownCell(cellAt(own, question, action), before, after) : null)
  }, own)
  return { ...layer, safeguards: changedSafeguards(own, seen, next) }
}

/** Whoever only writes a note beside an answer of the others has not given it. */
const ownCell = (own: Cell | undefined, before: Cell | undefined, after: Cell): Cell => {
  if (counts(own) || !counts(before) || !isSameAnswer(before, after)) return after
  const { note, leaveFor } = after
  return patched<Cell>({}, { note, leaveFor })
}

const isSameAnswer = (a: Cell, b: Cell): boolean =>
  a.value === b.value && a.unknown === b.unknown && a.declined === b.declined && a.confirmed === b.confirmed

const changedSafeguards = (own: Layer, seen: Layer, next: Layer): Layer['safeguards'] =>
  [...new Set([...Object.keys(seen.safeguards), ...Object.keys(next.safeguards)])].reduce((left, id) => {
    const [before, after] = [seen.safeguards[id], next.safeguards[id]]
    if (before === after) return left
    return after ? { ...left, [id]: after } : without(left, id)
  }, own.safeguards)
