import type { BoardRow } from './board-row.ts'
import type { Decision } from './decision.ts'
import type { DecisionFailure } from './read-decision.ts'
import type { ReadFailure } from './read-worksheet.ts'

/** What a board's table shows of one file: plain data, made in a worker. */

/** Who signed, as far as a table tells. */
export interface SkimmedSignatures {
  readonly slots: number
  readonly signers: readonly { readonly name: string; readonly isIntact: boolean }[]
}

/** Why nothing could be taken from a file. */
export type SkimFailure =
  | { readonly kind: 'not-ours' | 'no-worksheet' | 'unreadable-pdf' }
  | { readonly kind: 'worksheet'; readonly failure: ReadFailure }
  | { readonly kind: 'decision'; readonly failure: DecisionFailure }

/** As a signature check says it; 'plain' of a file that nobody can sign. */
export type SkimVerdict = 'intact' | 'altered' | 'unsigned' | 'unreadable' | 'plain'

/** What a file turned out to be. */
export type Skimmed =
  | {
      readonly kind: 'worksheet'
      readonly verdict: SkimVerdict
      readonly signatures: SkimmedSignatures
      readonly row: BoardRow
      /** Who, what, when, where and why in one breath. */
      readonly sentence: string
      /** SHA-256 of the worksheet's canonical text: what a decision names. */
      readonly worksheetSha256: string
    }
  | {
      readonly kind: 'decision'
      readonly verdict: SkimVerdict
      readonly signatures: SkimmedSignatures
      readonly decision: Decision
    }
  | { readonly kind: 'failure'; readonly failure: SkimFailure }

export interface Skim {
  /** Of the whole file, 64 hex digits. */
  readonly sha256: string
  readonly found: Skimmed
}
