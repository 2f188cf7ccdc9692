import { createHash } from 'node:crypto'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { loadFonts } from '../../../src/report/fonts/load-fonts.ts'
import type { Outline } from '../../../src/report/outline.ts'
import { outlineReport } from '../../../src/report/outline-report.ts'
import { renderDocument } from '../../../src/report/render-document.ts'
import { canonicalJson, worksheetText } from '../../../src/record/canonical.ts'
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

/** The report of a release with other rules: they are attached, and the worksheet names them. */
export function withRules(record: ExportedWorksheet, rubric: Rubric, version = rubric.version): Uint8Array {
  return withRulesText(record, canonicalJson({ rubric }), version)
}

export function withRulesText(record: ExportedWorksheet, text: string, version: string): Uint8Array {
  const bytes = bytesOf(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const made = worksheetText({ ...record, rubric: { version, sha256 } })
  return drawnOtherwise(record, ({ attachments: [worksheet, rules] }) => ({
    attachments: worksheet && rules ? [{ ...worksheet, bytes: bytesOf(made) }, { ...rules, bytes }] : [],
  }))
}

export function withoutRules(record: ExportedWorksheet): Uint8Array {
  return drawnOtherwise(record, ({ attachments }) => ({ attachments: attachments.slice(0, 1) }))
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text
}
