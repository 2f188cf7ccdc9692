import { entryOf } from './entry-of.ts'
import { cellAt } from './layers.ts'
import { isSettled } from './places.ts'
import type { Cell, Layer, SafeguardCell, Worksheet } from './worksheet.ts'

type Cells = Layer['all']

/**
 * One set of answers with a person's own laid over it. What they answer for all actions holds for each until they
 * differ there. A note alone, or "I would rather not answer", changes no answer that counts.
 */
export const layOver = (under: Layer, own: Layer): Layer => {
  const all = laid(under.all, own.all, under.all, [])
  const answered = Object.keys(own.all).filter((question) => counts(own.all[question]))
  const places = [...new Set([...Object.keys(under.actions), ...Object.keys(own.actions)])]
  const actions = places.map((action) => {
    const beneath = without(under.actions[action] ?? {}, answered)
    return [action, laid(beneath, own.actions[action] ?? {}, { ...all, ...beneath }, answered)] as const
  })
  return {
    all,
    actions: Object.fromEntries(actions.filter(([, cells]) => Object.keys(cells).length > 0)),
    safeguards: laidSafeguards(under.safeguards, own.safeguards),
  }
}

/** The worksheet as one person sees it: the joint answers, their own laid over those that they have not accepted. */
export const seenBy = (record: Worksheet, person: string): Worksheet => {
  const { joint, positions } = record.answers
  const own = entryOf(positions, person)
  if (own === undefined) return record
  return { ...record, answers: { ...record.answers, joint: layOver(joint, besideAccepted(joint, own, person)) } }
}

/** Somebody gave this answer: a value, or "we do not know yet". */
export const counts = (cell: Cell | undefined): cell is Cell => isSettled(cell) && cell?.declined !== true

/** An action that differs and has no answer yet: it must not fall back on the answer for all. */
export const isSilentCell = (cell: Cell | undefined): boolean => cell !== undefined && Object.keys(cell).length === 0

/** Whether this person can live with what was settled there, though they answered otherwise. */
export const hasAccepted = (joint: Layer, person: string, question: string, action: string | null): boolean =>
  isAccepted(cellAt(joint, question, action) ?? cellAt(joint, question, null), person)

/** Only what counts was accepted: a suggestion in its place is nothing yet. */
const isAccepted = (cell: Cell | undefined, person: string): boolean =>
  counts(cell) && cell.settled?.accepted.includes(person) === true

/** The same of a safeguard. */
export const hasAcceptedSafeguard = ({ safeguards }: Layer, person: string, id: string): boolean => {
  const { confirmed, settled } = entryOf(safeguards, id) ?? {}
  return confirmed !== false && settled?.accepted.includes(person) === true
}

/**
 * The own answers that still speak: where the person accepted the joint answer, a note of theirs is left. An own answer
 * for all then stands by name at the actions where they did not, and the joint one where they did.
 */
const besideAccepted = (joint: Layer, own: Layer, person: string): Layer => {
  const forAll = new Set(Object.keys(joint.all).filter((question) => isAccepted(joint.all[question], person)))
  const cellOf = (action: string, question: string): Cell | undefined => {
    const [mine, shared, settled] = [
      cellAt(own, question, action), own.all[question], cellAt(joint, question, action),
    ]
    if (isAccepted(settled, person)) {
      return counts(shared) && !forAll.has(question) ? { ...settled, ...noteOf(mine) } : noteOf(mine)
    }
    if (!forAll.has(question)) return mine
    if (settled === undefined) return noteOf(mine)
    return counts(shared) && !counts(mine) && !isSilentCell(mine) ? { ...shared, ...noteOf(mine) } : mine
  }
  const actions = [...new Set([...Object.keys(joint.actions), ...Object.keys(own.actions)])]
  return {
    all: mapped(own.all, (cell, question) => (forAll.has(question) ? noteOf(cell) : cell)),
    actions: Object.fromEntries(actions.map((action) => {
      const cells = { ...joint.actions[action], ...own.actions[action] }
      return [action, mapped(cells, (_, question) => cellOf(action, question))]
    })),
    safeguards: mapped(own.safeguards, (cell, id) => {
      const { note } = cell
      return !hasAcceptedSafeguard(joint, person, id) ? cell : note === undefined ? undefined : { note }
    }),
  }
}

const noteOf = ({ note, leaveFor }: Cell = {}): Cell | undefined =>
  (note === undefined && leaveFor === undefined
    ? undefined
    : { ...(note !== undefined && { note }), ...(leaveFor !== undefined && { leaveFor }) })

const mapped = <T>(
  cells: Readonly<Record<string, T>>, change: (cell: T, key: string) => T | undefined,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(cells).flatMap(([key, cell]) => {
    const now = change(cell, key)
    return now === undefined ? [] : [[key, now]]
  }))

/** `meant`: what would count at each place without the own cell. `shared`: what they answer for all by themselves. */
const laid = (beneath: Cells, own: Cells, meant: Cells, shared: readonly string[]): Cells => ({
  ...beneath,
  ...Object.fromEntries(Object.entries(own).flatMap(([question, cell]) => {
    const seen = isSilentCell(cell) && shared.includes(question) ? cell : cellOver(cell, meant[question])
    return seen ? [[question, seen]] : []
  })),
})

/** Null where the own cell changes nothing. */
const cellOver = (own: Cell, meant: Cell | undefined): Cell | null => {
  if ((own.declined || own.confirmed === false) && !counts(meant)) return own
  if (counts(own) || meant === undefined) return own
  const beside = noteOf(own)
  return beside ? { ...meant, ...beside } : null
}

const laidSafeguards = (under: Layer['safeguards'], own: Layer['safeguards']): Layer['safeguards'] => ({
  ...under,
  ...Object.fromEntries(Object.entries(own).map(([id, cell]) => [id, laidSafeguard(under[id], cell)])),
})

/** How far it has come is the person's own; who sees to it stays, where they say nothing of it. */
const laidSafeguard = (under: SafeguardCell | undefined, own: SafeguardCell): SafeguardCell => {
  if (under === undefined || own.confirmed === false) return under ?? own
  return own.status === undefined ? { ...under, ...own } : { ...inherited(under, own.status), ...own }
}

/**
 * What another status takes over from the one beneath it: nothing of a suggestion that nobody confirmed, and what shows
 * a status only where it is the same one.
 */
export const inherited = (under: SafeguardCell, status: SafeguardCell['status']): SafeguardCell => {
  if (under.confirmed === false) return {}
  const { settled: _settled, source: _file, evidence, ...shown } = under
  return evidence === undefined || status !== under.status ? shown : { ...shown, evidence }
}

const without = (cells: Cells, questions: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([question]) => !questions.includes(question)))
