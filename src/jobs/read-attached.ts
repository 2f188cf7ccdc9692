import { canonicalJson } from '../record/canonical.ts'
import { type ReadFailure, readWorksheet } from '../record/read-worksheet.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { WORKSHEET_ATTACHMENT } from '../report/attachments.ts'
import { readAttachments } from '../signature/attachments.ts'
import { sameOctets } from '../signature/octets.ts'

export type AttachedWorksheet =
  /** Every release attaches canonical JSON (RFC 8785); anything else was never exported. */
  | { readonly kind: 'worksheet'; readonly worksheet: Worksheet; readonly isCanonical: boolean }
  /** A PDF without a worksheet inside: no report of ours. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly failure: ReadFailure }

/** The worksheet that a report carries, as in its last revision. Never throws. */
export const readAttached = async (pdf: Uint8Array): Promise<AttachedWorksheet> => {
  const read = await readAttachments(pdf)
  const bytes = read.ok ? read.files.get(WORKSHEET_ATTACHMENT) : undefined
  if (bytes === undefined) return { kind: 'none' }
  const text = new TextDecoder().decode(bytes)
  const outcome = readWorksheet(text)
  if (!outcome.ok) return { kind: 'unreadable', failure: outcome.failure }
  const isCanonical = isWrittenAs(bytes, canonicalJson(JSON.parse(text)))
  return { kind: 'worksheet', worksheet: outcome.worksheet, isCanonical }
}

/** A key that stands twice, a byte order mark, broken UTF-8: another program would read another worksheet. */
const isWrittenAs = (bytes: Uint8Array, text: string): boolean => sameOctets(new TextEncoder().encode(text), bytes)
