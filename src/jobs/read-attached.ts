import { canonicalJson } from '../record/canonical.ts'
import { type ReadFailure, type ReadNote, readWorksheet } from '../record/read-worksheet.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { RULES_ATTACHMENT, WORKSHEET_ATTACHMENT } from '../report/attachments.ts'
import { readAttachments } from '../signature/attachments.ts'
import { sameOctets } from '../signature/octets.ts'

export type AttachedWorksheet =
  /** Every release attaches canonical JSON (RFC 8785); anything else was never exported. */
  | {
    readonly kind: 'worksheet'
    readonly worksheet: Worksheet
    /** What there is to say of it: an earlier release may have written it. */
    readonly notes: readonly ReadNote[]
    readonly isCanonical: boolean
  }
  /** A PDF without a worksheet inside: no report of ours. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly failure: ReadFailure }

/** What a report carries, as in its last revision. */
export interface Carried {
  readonly attached: AttachedWorksheet
  /** The worksheet where only its ids are strange to us: those of other rules, which can judge it all the same. */
  readonly strange: Extract<AttachedWorksheet, { readonly kind: 'worksheet' }> | null
  /** The attached rules, read by nobody yet. */
  readonly rules: Uint8Array | null
}

/** The worksheet that a report carries, as in its last revision. Never throws. */
export const readAttached = async (pdf: Uint8Array): Promise<AttachedWorksheet> => (await readCarried(pdf)).attached

/** The same with the rules it was made under. Never throws. */
export const readCarried = async (pdf: Uint8Array): Promise<Carried> => {
  const read = await readAttachments(pdf)
  const files = read.ok ? read.files : new Map<string, Uint8Array>()
  const bytes = files.get(WORKSHEET_ATTACHMENT)
  if (bytes === undefined) return { attached: { kind: 'none' }, strange: null, rules: null }
  const attached = worksheetIn(bytes)
  const isStrange = attached.kind === 'unreadable' && attached.failure.kind === 'unknown-ids'
  const anyway = isStrange ? worksheetIn(bytes, () => []) : null
  return {
    attached,
    strange: anyway?.kind === 'worksheet' ? anyway : null,
    rules: files.get(RULES_ATTACHMENT) ?? null,
  }
}

const worksheetIn = (
  bytes: Uint8Array, unknownIn?: Parameters<typeof readWorksheet>[1],
): Exclude<AttachedWorksheet, { readonly kind: 'none' }> => {
  const text = new TextDecoder().decode(bytes)
  const outcome = readWorksheet(text, unknownIn)
  if (!outcome.ok) return { kind: 'unreadable', failure: outcome.failure }
  const isCanonical = isWrittenAs(bytes, canonicalJson(JSON.parse(text)))
  return { kind: 'worksheet', worksheet: outcome.worksheet, notes: outcome.notes, isCanonical }
}

/** A key that stands twice, a byte order mark, broken UTF-8: another program would read another worksheet. */
const isWrittenAs = (bytes: Uint8Array, text: string): boolean => sameOctets(new TextEncoder().encode(text), bytes)
