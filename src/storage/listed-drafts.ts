import type { DraftSummary, FileCopy, ListedDraft } from '../record/draft.ts'
import type { Aside } from './asides.ts'

/** What is kept and what lies aside, last changed first. A row that is not as it should be hides no other. */
export const listedDrafts = (rows: readonly unknown[], asides: readonly Aside[]): readonly ListedDraft[] => {
  const unsaved = asides.map(({ summary }): ListedDraft => ({ ...summary, trouble: 'unsaved' }))
  const kept = rows.flatMap((row) => listed(row) ?? []).filter(({ id }) => unsaved.every((other) => other.id !== id))
  return [...unsaved, ...kept].toSorted(lastChangedFirst)
}

/** Instants may carry different offsets, so they are compared as moments; what has none stands last. */
const lastChangedFirst = (a: DraftSummary, b: DraftSummary): number => momentOf(b) - momentOf(a)

const momentOf = ({ changed }: DraftSummary): number => Date.parse(changed) || 0

/** Null for a row whose key cannot come from us. */
const listed = (row: unknown): ListedDraft | null => {
  const { id, title, changed, tier, isOwn, isBroken, copy } = Object(row) as Readonly<Record<string, unknown>>
  if (typeof id !== 'string') return null
  if (isBroken === true) return { id, title: '', changed: '', tier: null, trouble: 'sealed' }
  const isWhole = typeof title === 'string' && typeof changed === 'string' && !Number.isNaN(Date.parse(changed))
  if (!isWhole || !(tier === null || isInterval(tier))) {
    return { id, title: typeof title === 'string' ? title : '', changed: '', tier: null, trouble: 'unreadable' }
  }
  return {
    id, title, changed, tier, ...(isOwn === true && { isOwn }), ...(isFileCopy(copy) && { copy }),
  }
}

const isTier = (tier: unknown): boolean => tier === 1 || tier === 2 || tier === 3 || tier === 4

const isInterval = (interval: unknown): interval is NonNullable<DraftSummary['tier']> => {
  const { best, worst } = Object(interval) as { readonly best?: unknown; readonly worst?: unknown }
  return isTier(best) && isTier(worst)
}

/** Nobody has checked what is kept. */
export const isFileCopy = (copy: unknown): copy is FileCopy => {
  const { at, behind } = Object(copy) as { readonly at?: unknown; readonly behind?: unknown }
  const isMoment = at === null || (typeof at === 'string' && !Number.isNaN(Date.parse(at)))
  return isMoment && Number.isSafeInteger(behind) && Number(behind) >= 0
}
