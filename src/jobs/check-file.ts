import type { ResultDifference } from '../record/compare-result.ts'
import type { ReadFailure } from '../record/read-worksheet.ts'
import type { Worksheet } from '../record/worksheet.ts'
import type { SignatureReport } from '../signature/verify.ts'

export type Comparison = 'same' | 'different' | 'not-checked'

/**
 * What checking a PDF says. `altered` if any signature fails, something that is not allowed followed one, or the printed
 * pages or the result differ from the attached worksheet; `unreadable` if it is no report of ours, or broken.
 */
export interface FileCheck {
  readonly verdict: 'intact' | 'altered' | 'unsigned' | 'unreadable'
  /** The pages, drawn again from the attached worksheet and compared byte for byte. */
  readonly printed: Comparison
  /** The result, computed again from the attached answers. */
  readonly result: Comparison
  readonly resultDifferences: readonly ResultDifference[]
  readonly signatures: SignatureReport
  readonly attached: AttachedWorksheet
}

export type AttachedWorksheet =
  | { readonly kind: 'worksheet'; readonly worksheet: Worksheet }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly failure: ReadFailure }
