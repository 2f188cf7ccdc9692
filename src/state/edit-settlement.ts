import { type CommonPlace, ownAt } from '../record/common-place.ts'
import { entryOf } from '../record/entry-of.ts'
import { inherited } from '../record/lay-over.ts'
import { cellAt } from '../record/layers.ts'
import type { Cell, SafeguardCell, Settlement, Worksheet } from '../record/worksheet.ts'
import { type Stamp, type Value, withCell } from './edit-cell.ts'
import { type Edit, type Patch, patched } from './edit.ts'

/** Whose answer it is. */
export type Holders = readonly [string, ...string[]]

/** What people come to say together: an answer, that nobody knows yet, or what stands there. */
export type Outcome =
  | { readonly heldBy: Holders }
  /** One that nobody answered by themselves. */
  | { readonly value: Value }
  | 'unknown'
  | 'as-it-stands'

type AnyCell = Cell | SafeguardCell

/**
 * Settles an answer about which people differ. It becomes the joint one, by whoever holds it first and from their file;
 * everybody else's own answer stays as dissent until they accept. Of a safeguard nothing can be settled but a status
 * that somebody holds, or what stands there: any other outcome changes nothing.
 */
export const settle = (place: CommonPlace, outcome: Outcome, { by, at }: Stamp): Edit => (record) => {
  if ('safeguard' in place && outcome !== 'as-it-stands' && !isHeld(outcome)) return record
  const before = jointAt(record, place) ?? {}
  const { reason } = before.settled ?? {}
  const settled: Settlement = {
    at,
    ...(by !== null && { by }),
    ...(reason !== undefined && { reason }),
    held: isHeld(outcome) ? outcome.heldBy : [],
    accepted: [],
  }
  const answer = answerOf(record, place, outcome, { by, at })
  const basis = isSameAnswer(before, answer) && 'basis' in before ? { basis: before.basis } : {}
  const beneath = 'status' in answer ? inherited(before as SafeguardCell, answer.status) : before
  return withJointAt(record, place, patched<AnyCell>(beneath, { ...answer, ...basis, confirmed: undefined, settled }))
}

const isHeld = (outcome: Outcome): outcome is Extract<Outcome, { readonly heldBy: Holders }> =>
  typeof outcome === 'object' && 'heldBy' in outcome

/** What an answer rests on stays true of the same answer. */
const isSameAnswer = (before: AnyCell, answer: Patch<Cell> | Patch<SafeguardCell>): boolean =>
  'value' in before && 'value' in answer && before.value !== undefined &&
  JSON.stringify(before.value) === JSON.stringify(answer.value)

const NOBODYS = {
  value: undefined, unknown: undefined, declined: undefined, basis: undefined, by: undefined, at: undefined,
  source: undefined, leaveFor: undefined,
}

const answerOf = (
  record: Worksheet, place: CommonPlace, outcome: Outcome, { by, at }: Stamp,
): Patch<Cell> | Patch<SafeguardCell> => {
  if (outcome === 'as-it-stands') return standingAt(record, place)
  const stamped = { ...NOBODYS, by: by ?? undefined, at }
  if (outcome === 'unknown') return { ...stamped, unknown: true }
  if ('value' in outcome) return { ...stamped, value: outcome.value }
  const own = entryOf(record.answers.positions, outcome.heldBy[0])
  const held = own && ownAt(own, place)
  if (held === undefined) return {}
  const { note: _theirs, settled: _never, ...given } = held
  const isFrom = { by: undefined, at: undefined, source: undefined }
  return 'safeguard' in place ? { ...isFrom, ...given } : { ...NOBODYS, ...given, leaveFor: undefined }
}

/** An action without an answer of its own has the one for all: it would be silent with nothing but a settlement. */
const standingAt = (record: Worksheet, place: CommonPlace): AnyCell => {
  if ('safeguard' in place || jointAt(record, place) !== undefined) return {}
  const { note: _beside, ...shared } = cellAt(record.answers.joint, place.question, null) ?? {}
  return shared
}

/** Why it was settled so. */
export const patchReason = (place: CommonPlace, reason: string): Edit => changeSettled(place, (settled) =>
  patched<Settlement>(settled, { reason }))

/** Somebody who answered otherwise can live with the joint answer, or (false) keeps their dissent. */
export const accept = (place: CommonPlace, person: string, on: boolean): Edit => changeSettled(place, (settled) => {
  const others = settled.accepted.filter((id) => id !== person)
  return { ...settled, accepted: on ? [...others, person].toSorted() : others }
})

/** Opens it again; the joint answer stays as it is. */
export const reopen = (place: CommonPlace): Edit => (record) => {
  const cell = jointAt(record, place)
  return cell?.settled ? withJointAt(record, place, patched<AnyCell>(cell, { settled: undefined })) : record
}

const changeSettled = (place: CommonPlace, change: (settled: Settlement) => Settlement): Edit => (record) => {
  const cell = jointAt(record, place)
  return cell?.settled ? withJointAt(record, place, { ...cell, settled: change(cell.settled) }) : record
}

const jointAt = ({ answers: { joint } }: Worksheet, place: CommonPlace): AnyCell | undefined =>
  'safeguard' in place ? joint.safeguards[place.safeguard] : cellAt(joint, place.question, place.action)

const withJointAt = (record: Worksheet, place: CommonPlace, cell: AnyCell): Worksheet => {
  const { joint } = record.answers
  const changed = 'safeguard' in place
    ? { ...joint, safeguards: { ...joint.safeguards, [place.safeguard]: cell as SafeguardCell } }
    : withCell(joint, place.question, place.action, cell as Cell)
  return { ...record, answers: { ...record.answers, joint: changed } }
}
