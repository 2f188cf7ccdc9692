import type { News } from './desk-client.ts'
import type { Manuscript } from '../exports/piece.ts'
import type { BlankSheet } from '../report/blank-sheet.ts'
import type { MadeDecision } from '../record/decision-export.ts'
import type { ReadOutcome } from '../record/read-worksheet.ts'
import type { ExportedWorksheet, Worksheet } from '../record/worksheet.ts'
import type { Trusting } from '../signature/certificate-finding.ts'
import type { StoredKey, UnwrappedKey } from '../signature/key.ts'
import type { OpenedPkcs12 } from '../signature/open-pkcs12.ts'
import type { RootsReading } from '../signature/read-roots.ts'
import type { SignOutcome, SignRequest } from '../signature/sign.ts'
import type { CardReading, MadeCard } from './card-desk.ts'
import type { DecisionCheck } from './check-decision.ts'
import type { FileCheck } from './check-file.ts'
import type { CreatedKey, NewKey } from './key-desk.ts'
import type { MadeRefusal, RefusalCheck, RefusalWish } from './refusal-desk.ts'
import type { OutOfTime } from './sign-desk.ts'
import type { Skim } from '../record/skim.ts'
import type { SummaryOrder } from './summary-desk.ts'

/** A character that no bundled font can draw: it is printed as its code point and counted. */
export interface MissingCharacter {
  readonly codePoint: string
  readonly count: number
}

export interface RenderedReport {
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly missing: readonly MissingCharacter[]
}

/** What a page asks of the paper worker, and what it gets back: kind -> [question, answer]. */
export interface PaperJobs {
  readonly render: readonly [{ readonly record: ExportedWorksheet }, RenderedReport]
  readonly 'blank-sheet': readonly [{ readonly sheet: BlankSheet }, RenderedReport]
  /** What other organisations may see, from the summary alone. */
  readonly summary: readonly [{ readonly order: SummaryOrder }, RenderedReport]
  readonly 'create-key': readonly [{ readonly wish: NewKey }, CreatedKey]
  /** A key for one signature; `passphrase` is empty for a key that only this device keeps. */
  readonly 'open-key': readonly [{ readonly stored: StoredKey; readonly passphrase: string }, UnwrappedKey]
  /** The signer's own file; its key is for this signature only, unless the page keeps it. */
  readonly 'open-pkcs12': readonly [{ readonly bytes: Uint8Array; readonly password: string }, OpenedPkcs12]
  readonly sign: readonly [{ readonly pdf: Uint8Array; readonly request: SignRequest }, SignOutcome | OutOfTime]
  /** For a table of many files: everything but drawing the pages again. */
  /** `language`: that of whoever reads (BCP 47). */
  readonly skim: readonly [{ readonly bytes: Uint8Array; readonly now: string; readonly language: string }, Skim]
  /** A copy for comments, as a Word file; its text comes ready, since the worker does not speak the page's language. */
  readonly word: readonly [{ readonly manuscript: Manuscript }, Uint8Array<ArrayBuffer>]
  /** A worksheet file from somebody else: ids that our rules do not know refuse none of it. */
  readonly 'read-answers': readonly [{ readonly text: string }, ReadOutcome]
  /** Whether a worksheet could be opened again from its file: one can grow too large. */
  readonly 'would-open': readonly [{ readonly record: Worksheet }, boolean]
  /** The sheet of a board's decision, from the decision alone. */
  readonly 'render-decision': readonly [{ readonly decision: MadeDecision }, RenderedReport]
  /** Null where a PDF carries no decision. */
  readonly 'check-decision': readonly [{ readonly pdf: Uint8Array } & Trusting, DecisionCheck | null]
  readonly check: readonly [{ readonly pdf: Uint8Array } & Trusting, FileCheck]
  readonly 'make-refusal': readonly [{ readonly wish: RefusalWish }, MadeRefusal]
  /** `text`: of the refusal's file; `report`: the PDF that lies open beside it. */
  readonly 'check-refusal': readonly [
    { readonly text: string; readonly report: Uint8Array | null } & Trusting, RefusalCheck,
  ]
  /** `made` is an instant (RFC 3339). */
  readonly 'make-card': readonly [{ readonly certificate: Uint8Array; readonly made: string }, MadeCard]
  readonly 'read-card': readonly [{ readonly text: string }, CardReading]
  /** The certificate of an authority, PEM or DER. */
  readonly 'read-roots': readonly [{ readonly bytes: Uint8Array }, RootsReading]
}

export type PaperKind = keyof PaperJobs

export type PaperAsk = {
  readonly [K in PaperKind]: { readonly id: number; readonly kind: K } & PaperJobs[K][0]
}[PaperKind]

export type PaperNews = News<PaperJobs[PaperKind][1]>
