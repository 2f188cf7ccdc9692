import type { ActionId, QuestionId } from '../content/questions.ts'
import { entryOf } from '../record/entry-of.ts'
import { cellsOf, cellAt } from '../record/layers.ts'
import { counts, hasAccepted, hasAcceptedSafeguard, seenBy } from '../record/lay-over.ts'
import { EMPTY_LAYER } from '../record/new-worksheet.ts'
import { ownPartOf, withOwnPart } from '../record/own-part.ts'
import type { Cell, Layer, SafeguardCell, Worksheet } from '../record/worksheet.ts'
import { type Stamp, clearAnswer, withCell } from './edit-cell.ts'
import { type Edit, patched } from './edit.ts'

/** Somebody who answered without their name: what they say came in a file, and nobody else can say it for them. */
export const isNameless = ({ team }: Worksheet, person: string): boolean =>
  entryOf(team.people, person)?.anonymous === true

/** A person's own answers, edited as if they were the worksheet's. */
export const asOwn = (person: string, edit: Edit): Edit => (record) => {
  const bare = withJoint(record, entryOf(record.answers.positions, person) ?? EMPTY_LAYER)
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
  const { joint, positions } = record.answers
  const before = entryOf(positions, person) ?? EMPTY_LAYER
  const own = changedIn({ person, joint }, before, seen.answers.joint, next.answers.joint)
  const after = withPosition(withJoint(next, joint), person, own)
  return heldForAll(after, person, seen.answers.joint, next.answers.joint)
}

/**
 * Where an action was to differ no longer, and the joint answer for it would stand there again, what holds for all
 * becomes their own answer for this action too.
 */
const heldForAll = (record: Worksheet, person: string, seen: Layer, next: Layer): Worksheet => {
  const { joint } = seenBy(record, person).answers
  const own = entryOf(record.answers.positions, person) ?? EMPTY_LAYER
  const held = cellsOf({ path: [], layer: seen }).reduce((layer, { question, action }) => {
    const isBack = action !== null && !cellAt(next, question, action) && cellAt(joint, question, action)
    const shared = cellAt(next, question, null)
    if (!isBack || !counts(shared)) return layer
    const apart = { note: undefined, leaveFor: undefined, source: undefined, settled: undefined, by: person }
    return withCell(layer, question, action, patched<Cell>(shared, apart))
  }, own)
  return held === own ? record : withPosition(record, person, held)
}

/** Whether another answer would show in the place of this person's, were it taken away. */
export const hasBeneath = (
  record: Worksheet, person: string, question: QuestionId, action: ActionId | null,
): boolean => {
  const { joint } = seenBy(asSeen(person, clearAnswer(question, action))(record), person).answers
  return counts(cellAt(joint, question, action) ?? cellAt(joint, question, null))
}

/** "I see it the same way": the joint answer, also as this person's own. */
export const agree = (person: string, question: string, action: string | null, { at }: Stamp): Edit => (record) => {
  const { joint, positions } = record.answers
  const { value, unknown } = cellAt(joint, question, action) ?? cellAt(joint, question, null) ?? {}
  const own = entryOf(positions, person) ?? EMPTY_LAYER
  const answer = { value, unknown, declined: undefined, by: person, at }
  const cell = patched<Cell>(cellAt(own, question, action) ?? {}, answer)
  return counts(cell) ? withPosition(record, person, withCell(own, question, action, cell)) : record
}

const withJoint = (record: Worksheet, joint: Layer): Worksheet =>
  ({ ...record, answers: { ...record.answers, joint } })

const withPosition = (record: Worksheet, person: string, layer: Layer): Worksheet =>
  withOwnPart(record, person, { ...ownPartOf(record, person), layer })

/** The own answers, with all that differs between what was seen and what it became. */
const changedIn = ({ person, joint }: Looking, own: Layer, seen: Layer, next: Layer): Layer => {
  const cells = [seen, next].flatMap((layer) => cellsOf({ path: [], layer }))
  const changed = cells.filter(({ question, action }) =>
    cellAt(seen, question, action) !== cellAt(next, question, action))
  const layer = changed.reduce((left, { question, action }) => {
    const [before, after] = [cellAt(seen, question, action), cellAt(next, question, action)]
    const place: Seen = {
      person, own: cellAt(own, question, action), before, shared: cellAt(seen, question, null),
      isJoint: hasAccepted(joint, person, question, action),
    }
    return withCell(left, question, action, after ? ownCell(place, after) : null)
  }, own)
  return { ...layer, safeguards: changedSafeguards({ person, joint }, own, seen, next) }
}

interface Looking {
  readonly person: string
  readonly joint: Layer
}

interface Seen {
  readonly person: string
  readonly own: Cell | undefined
  readonly before: Cell | undefined
  /** What an action that comes to differ starts from. */
  readonly shared: Cell | undefined
  /** They accepted what was settled: that is shown, and their own answer stays beneath it. */
  readonly isJoint: boolean
}

/**
 * Whoever only writes a note beside an answer of the others has not given it, and whoever answers has not written their
 * note. Null: nothing is their own.
 */
const ownCell = ({ person, own, before, shared, isJoint }: Seen, after: Cell): Cell | null => {
  const [isTheirs, isAnswer]: readonly boolean[] = [own, after].map((cell) => counts(cell))
  if (isTheirs && !isJoint) return after
  const { note, leaveFor } = before ?? (isAnswer ? shared : undefined) ?? {}
  const beside = {
    note: after.note === note ? own?.note : after.note,
    leaveFor: after.leaveFor === leaveFor ? own?.leaveFor : after.leaveFor,
  }
  const isUntouched = before !== undefined && (isSameAnswer(before, after) || (isJoint && isTheirs && !isAnswer))
  const cell = isUntouched
    ? patched<Cell>(own ?? {}, beside)
    : patched<Cell>(after, { ...beside, source: undefined, settled: undefined, ...(isAnswer && { by: person }) })
  return own === undefined && before !== undefined && Object.keys(cell).length === 0 ? null : cell
}

const isSameAnswer = (a: Cell, b: Cell): boolean =>
  a.value === b.value && a.unknown === b.unknown && a.declined === b.declined && a.confirmed === b.confirmed

const changedSafeguards = (
  { person, joint }: Looking, own: Layer, seen: Layer, next: Layer,
): Layer['safeguards'] => {
  const ids = [...new Set([own, seen, next].flatMap(({ safeguards }) => Object.keys(safeguards)))]
  return Object.fromEntries(ids.flatMap((id) => {
    const [mine, before, after] = [own.safeguards[id], seen.safeguards[id], next.safeguards[id]]
    const isJoint = hasAcceptedSafeguard(joint, person, id)
    const now = before === after ? mine : after && ownSafeguard(mine, before, after, isJoint)
    return now ? [[id, now]] : []
  }))
}

/** What alone says nothing of a safeguard. */
const TRACES: ReadonlySet<string> = new Set(['by', 'at', 'source'])

/** Of a safeguard, too, what they did not change stays the others'; confirming a suggestion says all of it. */
const ownSafeguard = (
  own: SafeguardCell | undefined, before: SafeguardCell = {}, after: SafeguardCell, isJoint: boolean,
): SafeguardCell | undefined => {
  const given = patched<SafeguardCell>(after, { source: undefined, settled: undefined })
  if (before.confirmed === false) return given
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof SafeguardCell)[]
  const changed = keys.filter((key) => before[key] !== after[key])
  const isBeside = changed.every((key) => key === 'note' || TRACES.has(key))
  const from = isJoint && !isBeside ? saidAnew(own, before) : own ?? {}
  const said = patched<SafeguardCell>(from, Object.fromEntries(changed.map((key) => [key, given[key]] as const)))
  return Object.keys(said).every((key) => TRACES.has(key)) ? undefined : said
}

/** Whoever changes what they had accepted starts from that, and keeps their note. */
const saidAnew = ({ note }: SafeguardCell = {}, { status }: SafeguardCell): SafeguardCell =>
  ({ ...(note !== undefined && { note }), ...(status !== undefined && { status }) })
