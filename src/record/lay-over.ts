import { isSettled } from './places.ts'
import type { Cell, Layer, SafeguardCell, Worksheet } from './worksheet.ts'

type Cells = Layer['all']

/**
 * One set of answers with a person's own laid over it. What they answer for all actions holds for each until they
 * differ there. A note alone, or "I would rather not answer", changes no answer that counts.
 */
export const layOver = (under: Layer, own: Layer): Layer => {
  const all = laid(under.all, own.all, under.all)
  const answered = Object.keys(own.all).filter((question) => counts(own.all[question]))
  const places = [...new Set([...Object.keys(under.actions), ...Object.keys(own.actions)])]
  const actions = places.map((action) => {
    const beneath = without(under.actions[action] ?? {}, answered)
    return [action, laid(beneath, own.actions[action] ?? {}, { ...all, ...beneath })] as const
  })
  return {
    all,
    actions: Object.fromEntries(actions.filter(([, cells]) => Object.keys(cells).length > 0)),
    safeguards: laidSafeguards(under.safeguards, own.safeguards),
  }
}

/** The worksheet as one person sees it: the joint answers with their own laid over. */
export const seenBy = (record: Worksheet, person: string): Worksheet => {
  const { joint, positions } = record.answers
  const own = Object.hasOwn(positions, person) ? positions[person] : undefined
  return own ? { ...record, answers: { ...record.answers, joint: layOver(joint, own) } } : record
}

/** Somebody gave this answer: a value, or "we do not know yet". */
export const counts = (cell: Cell | undefined): cell is Cell => isSettled(cell) && cell?.declined !== true

/** `meant`: what would count at each place without the own cell. */
const laid = (beneath: Cells, own: Cells, meant: Cells): Cells => ({
  ...beneath,
  ...Object.fromEntries(Object.entries(own).flatMap(([question, cell]) => {
    const seen = cellOver(cell, meant[question])
    return seen ? [[question, seen]] : []
  })),
})

/** Null where the own cell changes nothing. */
const cellOver = (own: Cell, meant: Cell | undefined): Cell | null => {
  if (own.declined && !counts(meant)) return own
  if (counts(own) || meant === undefined) return own
  const { note, leaveFor } = own
  if (note === undefined && leaveFor === undefined) return null
  return { ...meant, ...(note !== undefined && { note }), ...(leaveFor !== undefined && { leaveFor }) }
}

const laidSafeguards = (under: Layer['safeguards'], own: Layer['safeguards']): Layer['safeguards'] => ({
  ...under,
  ...Object.fromEntries(Object.entries(own).map(([id, cell]) => [id, laidSafeguard(under[id], cell)])),
})

/** How far it has come is the person's own; what shows it stays, where they say nothing of it. */
const laidSafeguard = (under: SafeguardCell | undefined, own: SafeguardCell): SafeguardCell => {
  if (under === undefined || own.confirmed === false) return under ?? own
  if (own.status === undefined) return { ...under, ...own }
  const { confirmed: _suggested, settled: _settled, source: _file, ...shown } = under
  return { ...shown, ...own }
}

const without = (cells: Cells, questions: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([question]) => !questions.includes(question)))
