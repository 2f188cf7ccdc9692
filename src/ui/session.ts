import type { ResultDifference } from '../record/compare-result.ts'
import type { ReadNote } from '../record/read-worksheet.ts'
import type { SharedDraft } from '../state/shared-draft.ts'
import type { WorksheetStore } from '../state/worksheet-store.ts'

/** Something worth hearing once about a worksheet that was opened. */
export type OpeningNote =
  | ReadNote
  | { readonly kind: 'beside-draft' }
  /** Of an older file: its result, and its places for signatures, are not those of the draft that goes on from it. */
  | { readonly kind: 'made-anew' }
  /** The file carries another result than its answers give: under the same rules, or because ours are others. */
  | { readonly kind: 'other-result' | 'moved-result'; readonly differences: readonly ResultDifference[] }

/** The worksheet that lies open: its store, how its saving goes, and what to say about it. */
export interface Session extends SharedDraft {
  readonly store: WorksheetStore
  readonly notes: readonly OpeningNote[]
}
