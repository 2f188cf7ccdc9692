import type { ExportedWorksheet } from '../record/worksheet.ts'
import type { StoredKey, UnwrappedKey } from '../signature/key.ts'
import type { SignOutcome, SignRequest } from '../signature/sign.ts'
import type { FileCheck } from './check-file.ts'
import type { CreatedKey, NewKey } from './key-desk.ts'

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
  readonly 'create-key': readonly [{ readonly wish: NewKey }, CreatedKey]
  /** A key for one signature; `passphrase` is empty for a key that only this device keeps. */
  readonly 'open-key': readonly [{ readonly stored: StoredKey; readonly passphrase: string }, UnwrappedKey]
  readonly sign: readonly [{ readonly pdf: Uint8Array; readonly request: SignRequest }, SignOutcome]
  /** `now` is an instant (RFC 3339), for certificates that have expired since. */
  readonly check: readonly [{ readonly pdf: Uint8Array; readonly now: string }, FileCheck]
}

export type PaperKind = keyof PaperJobs

export type PaperAsk = {
  readonly [K in PaperKind]: { readonly id: number; readonly kind: K } & PaperJobs[K][0]
}[PaperKind]

export type PaperAnswer =
  | { readonly id: number; readonly ok: true; readonly value: PaperJobs[PaperKind][1] }
  /** The job threw: our own fault, said as such; the page keeps the worksheet. */
  | { readonly id: number; readonly ok: false; readonly message: string }
