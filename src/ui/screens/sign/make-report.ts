import { exportWorksheet } from '../../../record/export-worksheet.ts'
import type { Render, Worksheet } from '../../../record/worksheet.ts'
import type { PaperServices } from '../../paper-services.ts'
import type { MadeReport } from '../../paper-session.ts'
import { fileNameOf } from '../../save-worksheet.ts'
import type { Watching } from '../../use-long-work.ts'

export type PageSize = Render['pageSize']

export type ReportFailure =
  /** The browser gives the page no cryptography, so the report cannot get its identifier. */
  | { readonly kind: 'no-web-crypto' }
  | { readonly kind: 'broken'; readonly message: string }
  /** Nothing broke: somebody stopped it. */
  | { readonly kind: 'stopped' }

export type ReportOutcome =
  | { readonly ok: true; readonly report: MadeReport }
  | { readonly ok: false; readonly failure: ReportFailure }

/** Draws the report of a draft as it is now. The draft itself is not changed. */
export const makeReport = async (
  { paper, now, sha256, release }: PaperServices, from: Worksheet, pageSize: PageSize, watching?: Watching,
): Promise<ReportOutcome> => {
  if (sha256 === null) return { ok: false, failure: { kind: 'no-web-crypto' } }
  const record = await exportWorksheet(from, { release, pageSize, exportedAt: now(), sha256 })
  const drawn = await paper.ask('render', { record }, watching)
  if (!drawn.ok) {
    return { ok: false, failure: drawn.stopped ? { kind: 'stopped' } : { kind: 'broken', message: drawn.message } }
  }
  const { pdf, missing } = drawn.value
  return { ok: true, report: { file: fileNameOf(from, 'pdf'), pdf, record, from, missing, signed: [] } }
}
