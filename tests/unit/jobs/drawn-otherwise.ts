import { loadFonts } from '../../../src/report/fonts/load-fonts.ts'
import type { Outline } from '../../../src/report/outline.ts'
import { outlineReport } from '../../../src/report/outline-report.ts'
import { renderDocument } from '../../../src/report/render-document.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import type { ExportedWorksheet } from '../../../src/record/worksheet.ts'
import { en } from '../../../src/words/words.ts'

/** A report as somebody draws it with our own code, who changes what stands in it before any page is drawn. */
export function drawnOtherwise(record: ExportedWorksheet, change: (outline: Outline) => Partial<Outline>): Uint8Array {
  const outline = outlineReport(record, en)
  return renderDocument({ ...outline, ...change(outline) }, loadFonts()).pdf
}

/** The pages of a record, with something else attached in its place. */
export function withAttached(record: ExportedWorksheet, ...texts: readonly (string | Uint8Array)[]): Uint8Array {
  return drawnOtherwise(record, ({ attachments: [worksheet, ...others] }) => ({
    attachments: [...texts.flatMap(text => worksheet ? [{ ...worksheet, bytes: bytesOf(text) }] : []), ...others],
  }))
}

/** The pages of a record, with the text of its worksheet edited. */
export function withEdited(record: ExportedWorksheet, edit: (text: string) => string | Uint8Array): Uint8Array {
  return withAttached(record, edit(worksheetText(record)))
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text
}
