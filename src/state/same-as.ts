import { type ActionId, type QuestionId, questions } from '../content/questions.ts'
import { FIVE_WS, type W } from '../domain/question.ts'
import { askedIn, isSettled, isSuggested } from '../record/places.ts'
import type { Cell, Worksheet } from '../record/worksheet.ts'
import { type Stamp, withCell } from './edit-cell.ts'
import { type Edit, patched } from './edit.ts'
import { answerOf } from './selectors.ts'

/** Which action gets the answers of which other, and for which of the five W's. */
export interface SameAs {
  readonly to: ActionId
  readonly from: ActionId
  readonly ws: readonly W[]
}

/** An answer that would become another. */
export interface SameChange {
  readonly question: QuestionId
  /** What counts for the action now. */
  readonly before: Cell | undefined
  /** What would count: an answer of the other action, without what that rests on. */
  readonly after: Cell
}

/**
 * What "the same answers as" would change, in the order in which it is asked. Only what the other action is asked now,
 * and has an answer to, comes along: an open question is no answer and overwrites none.
 */
export const sameAsChanges = (record: Worksheet, { to, from, ws }: SameAs): readonly SameChange[] =>
  to === from ? [] : askedIn(record).flatMap(({ question, actions }) => {
    const isChosen = FIVE_WS.some((w) => ws.includes(w) && w === questions[question].step)
    if (!isChosen || !actions.includes(from)) return []
    const before = answerOf(record, question, to).cell
    const after = comingAlong(question, to, answerOf(record, question, from).cell)
    return after === null || isSameAnswer(before, after) ? [] : [{ question, before, after }]
  })

/**
 * Makes them, as if each had been given by hand: a basis belongs to the answer it was given for and is left behind,
 * a suggestion stays one, a note of the action's own stays. What holds for all there holds for all here again.
 */
export const giveSameAs = (chosen: SameAs, stamp: Stamp): Edit => (record) => {
  const changes = sameAsChanges(record, chosen)
  if (changes.length === 0) return record
  const joint = changes.reduce(
    (layer, { question, after }) =>
      withCell(layer, question, chosen.to, cellFor(record, chosen, question, after, stamp)),
    record.answers.joint,
  )
  return { ...record, answers: { ...record.answers, joint } }
}

const cellFor = (
  record: Worksheet, { to, from }: SameAs, question: QuestionId, after: Cell, { by, at }: Stamp,
): Cell | null => {
  const mine = answerOf(record, question, to)
  const note = mine.own ? mine.cell?.note : undefined
  const holdsForAll = !answerOf(record, question, from).own && isSameAnswer(mine.shared, after)
  if (holdsForAll && note === undefined) return null
  return patched<Cell>(after, { note, ...(!isSuggested(after) && { by: by ?? undefined, at }) })
}

/** The answer alone; null where there is none that this action could have, too. */
const comingAlong = (question: QuestionId, to: ActionId, cell: Cell | undefined): Cell | null => {
  if (cell === undefined || !(isSettled(cell) || isSuggested(cell))) return null
  const { value, unknown, declined, confirmed } = cell
  const answer = patched<Cell>({}, { value, unknown, declined, confirmed })
  if (question !== 'what.chain' || !Array.isArray(value)) return answer
  // No action sets itself off, and what is left of that is no "none of these": nobody said it.
  const others = value.filter((action) => action !== to)
  return others.length === 0 && value.length > 0 ? null : { ...answer, value: others }
}

const isSameAnswer = (a: Cell | undefined, b: Cell): boolean =>
  a?.unknown === b.unknown && a?.declined === b.declined && a?.confirmed === b.confirmed
  && JSON.stringify(a?.value) === JSON.stringify(b.value)
