import { composed } from '../record/canonical.ts'
import type { ExportedWorksheet } from '../record/worksheet.ts'
import { type Words, en } from '../words/words.ts'
import { loadFonts } from './fonts/load-fonts.ts'
import { outlineReport } from './outline-report.ts'
import type { Rendered } from './render-document.ts'
import { renderDocument } from './render-document.ts'

/**
 * The report as PDF. The same record gives the same bytes in every browser and time zone, as long as the release is the
 * same; so whoever holds the attached record can draw the pages again and compare.
 */
export const renderReport = (record: ExportedWorksheet, words: Words = en): Rendered =>
  renderDocument(outlineReport(composed(record), words), loadFonts())
