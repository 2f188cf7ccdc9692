import type { Closed, DraftSummary, Journal, ListedDraft, SaveFailure } from './draft.ts'
import type { ReadNote } from './read-worksheet.ts'
import type { Watched } from './watched.ts'
import type { Worksheet } from './worksheet.ts'

/** The worksheets of this browser. None of these throws: what is not kept goes on in memory, and `trouble` says why. */
export interface Drafts {
  readonly trouble: Watched<SaveFailure | null>
  /** Last changed first. */
  readonly list: () => Promise<readonly ListedDraft[]>
  /** Null where it does not open; `whyClosed` says why. */
  readonly open: (id: string) => Promise<Worksheet | null>
  /** What there was to say of a draft when it was opened last: an earlier release may have written it. */
  readonly notesOn: (id: string) => readonly ReadNote[]
  /** The same without making it the one that was open last. */
  readonly look: (id: string) => Promise<Worksheet | null>
  readonly whyClosed: (id: string) => Promise<Closed>
  /** What is kept of a draft, as it is, readable or not; null where there is nothing. */
  readonly raw: (id: string) => Promise<string | null>
  /** True while something lies in memory alone, and in no file that somebody saved. */
  readonly hasUnsaved: () => boolean
  /**
   * The draft of a worksheet, by its id; else the one that goes on from it and was changed last. Null where there is
   * none, or where it cannot be read.
   */
  readonly heirOf: (worksheet: string) => Promise<DraftSummary | null>
  /** The one that was open last, so that loading the page again goes on where it stood. */
  readonly lastOpened: () => Promise<string | null>
  readonly journalOf: (worksheet: Worksheet) => Promise<Journal>
  /** False where it did not come about. */
  readonly duplicate: (id: string, title: string) => Promise<boolean>
  readonly remove: (id: string) => Promise<boolean>
  /** Brings a removed one back, as long as this visit lasts. */
  readonly restore: (id: string) => Promise<boolean>
}
