import { counts } from '../record/lay-over.ts'
import { cellAt } from '../record/layers.ts'
import type { Cell, Settlement, Worksheet } from '../record/worksheet.ts'
import { type Stamp, withCell } from './edit-cell.ts'
import { type Edit, patched } from './edit.ts'

/** Where an answer is settled: a question, for one action or (null) as it holds for all. */
export interface SettledPlace {
  readonly question: string
  readonly action: string | null
}

/** What people agree to say: the answer that somebody holds, or that nobody knows yet. */
export type Outcome = { readonly heldBy: readonly [string, ...string[]] } | 'unknown' | 'as-it-stands'

/**
 * Settles an answer about which people differ. It becomes the joint one, by whoever holds it first and from their file;
 * everybody else's own answer stays as dissent until they accept.
 */
export const settle = (place: SettledPlace, outcome: Outcome, { by, at }: Stamp): Edit => (record) => {
  const { question, action } = place
  const joint = record.answers.joint
  const before = cellAt(joint, question, action) ?? {}
  const { reason } = before.settled ?? {}
  const settled: Settlement = {
    at,
    ...(by !== null && { by }),
    ...(reason !== undefined && { reason }),
    held: typeof outcome === 'object' ? outcome.heldBy : [],
    accepted: [],
  }
  const cell = patched<Cell>(before, { ...answerOf(record, place, outcome), confirmed: undefined, settled })
  return withJointCell(record, place, cell)
}

const answerOf = (record: Worksheet, { question, action }: SettledPlace, outcome: Outcome) => {
  if (outcome === 'as-it-stands') return {}
  const none = {
    value: undefined, unknown: undefined, declined: undefined, basis: undefined, by: undefined, at: undefined,
    source: undefined, leaveFor: undefined,
  }
  if (outcome === 'unknown') return { ...none, unknown: true as const }
  const [holder] = outcome.heldBy
  const own = record.answers.positions[holder]
  const held = own && [cellAt(own, question, action), cellAt(own, question, null)].find(counts)
  return held === undefined ? {} : { ...none, ...givenIn(held) }
}

const givenIn = ({ value, unknown, basis, by, at, source }: Cell): Cell => ({
  ...(value !== undefined && { value }), ...(unknown && { unknown }), ...(basis && { basis }),
  ...(by !== undefined && { by }), ...(at !== undefined && { at }), ...(source !== undefined && { source }),
})

/** Why it was settled so. */
export const patchReason = (place: SettledPlace, reason: string): Edit => changeSettled(place, (settled) =>
  patched<Settlement>(settled, { reason }))

/** Somebody who answered otherwise can live with the joint answer, or (false) keeps their dissent. */
export const accept = (place: SettledPlace, person: string, on: boolean): Edit => changeSettled(place, (settled) => {
  const others = settled.accepted.filter((id) => id !== person)
  return { ...settled, accepted: on ? [...others, person].toSorted() : others }
})

/** Opens it again; the joint answer stays as it is. */
export const reopen = (place: SettledPlace): Edit => (record) => {
  const cell = cellAt(record.answers.joint, place.question, place.action)
  return cell?.settled ? withJointCell(record, place, patched<Cell>(cell, { settled: undefined })) : record
}

const changeSettled = (place: SettledPlace, change: (settled: Settlement) => Settlement): Edit => (record) => {
  const cell = cellAt(record.answers.joint, place.question, place.action)
  return cell?.settled ? withJointCell(record, place, { ...cell, settled: change(cell.settled) }) : record
}

const withJointCell = (record: Worksheet, { question, action }: SettledPlace, cell: Cell): Worksheet => {
  const joint = withCell(record.answers.joint, question, action, cell)
  return { ...record, answers: { ...record.answers, joint } }
}
