import type { SafeguardCell } from '../record/worksheet.ts'
import type { Stamp } from './edit-cell.ts'
import { type Edit, type Patch, patched } from './edit.ts'

export type SafeguardPatch = Patch<Pick<SafeguardCell, 'status' | 'evidence' | 'owner' | 'date' | 'note'>>

/** What a team says of a safeguard; saying anything of a suggestion confirms it. */
export const patchSafeguard = (id: string, patch: SafeguardPatch, { by, at }: Stamp): Edit => (record) => {
  const { joint } = record.answers
  const stamp = { confirmed: undefined, by: by ?? undefined, at }
  const fresh = 'status' in patch ? { source: undefined, settled: undefined } : {}
  const safeguard = patched<SafeguardCell>(joint.safeguards[id] ?? {}, { ...patch, ...fresh, ...stamp })
  const safeguards = { ...joint.safeguards, [id]: safeguard }
  return { ...record, answers: { ...record.answers, joint: { ...joint, safeguards } } }
}

/** What is said of it stays; it was looked at under the rules of today. */
export const safeguardLookedAt = (id: string, { by, at }: Stamp): Edit => (record) => {
  const { joint } = record.answers
  const safeguard = joint.safeguards[id]
  if (safeguard === undefined) return record
  const seen = patched<SafeguardCell>(safeguard, { at, ...(by !== null && { by }) })
  const safeguards = { ...joint.safeguards, [id]: seen }
  return { ...record, answers: { ...record.answers, joint: { ...joint, safeguards } } }
}

export const confirmSafeguard = (id: string, stamp: Stamp): Edit => (record) =>
  record.answers.joint.safeguards[id]?.confirmed === false ? patchSafeguard(id, {}, stamp)(record) : record
