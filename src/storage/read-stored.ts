import type { Change } from '../record/journal.ts'
import type { ReadNote } from '../record/read-worksheet.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { type StoredDraft, stateOf } from './shelf.ts'

/** A kept draft as it goes on under our rules; `state` is what it stands at on the shelf, maybe in an older form. */
export type StoredReading =
  | { readonly ok: true; readonly worksheet: Worksheet; readonly notes: readonly ReadNote[]; readonly state: unknown }
  | { readonly ok: false; readonly why: 'unreadable' | 'newer' }

/**
 * Takes nothing for granted: the disk may have failed, and a newer release may have been here. Never rejects. `now`:
 * RFC 3339.
 */
export const readStored = async (
  { revision, snapshot, changes }: StoredDraft, now: string,
): Promise<StoredReading> => {
  if (!Number.isSafeInteger(revision) || !changes.every(isChange)) return { ok: false, why: 'unreadable' }
  return readState(stateOf({ snapshot, changes }), now)
}

/** The rules come along only when a draft is opened: the first screen needs none of them. */
export const readState = async (state: unknown, now: string): Promise<StoredReading> => {
  const [{ checkWorksheet }, { isNewerThanOurs }, { underOurRules }] = await Promise.all([
    import('../record/read-worksheet.ts'), import('../record/newer-than-ours.ts'),
    import('../record/under-our-rules.ts'),
  ])
  if (isNewerThanOurs(state)) return { ok: false, why: 'newer' }
  const read = checkWorksheet(state)
  if (!read.ok) return { ok: false, why: 'unreadable' }
  return { ok: true, worksheet: underOurRules(read.worksheet, now), notes: read.notes, state }
}

const isChange = (change: unknown): change is Change => {
  const { kind, path } = Object(change) as { readonly kind?: unknown; readonly path?: unknown }
  return (kind === 'set' || kind === 'remove') && Array.isArray(path) && path.every((key) => typeof key === 'string')
}
