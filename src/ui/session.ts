import type { ReadNote } from '../record/read-worksheet.ts'
import type { WorksheetStore } from '../state/worksheet-store.ts'
import type { Keeping } from './services.ts'

/** Something worth hearing once about a worksheet that was opened. */
export type OpeningNote = ReadNote | { readonly kind: 'beside-draft' }

/** The worksheet that lies open: its store, how its saving goes, and what to say about it. */
export interface Session extends Keeping {
  readonly store: WorksheetStore
  readonly notes: readonly OpeningNote[]
}
