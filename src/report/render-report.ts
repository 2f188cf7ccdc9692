import { worksheetText } from '../record/canonical.ts'
import type { ExportedWorksheet } from '../record/worksheet.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Words } from '../words/words.ts'
import { loadFonts } from './fonts/load-fonts.ts'
import { outlineReport } from './outline-report.ts'
import type { Rendered, TellPage } from './render-document.ts'
import { renderDocument } from './render-document.ts'

/** As whoever opens the file will read it: keys in canonical order, so that lists over them print in one order. */
const asAttached = (record: ExportedWorksheet): ExportedWorksheet => JSON.parse(worksheetText(record))

/**
 * The report as PDF. The same record gives the same bytes in every browser and time zone, as long as the release is the
 * same; so whoever holds the attached record can draw the pages again and compare.
 */
export const renderReport = (
  record: ExportedWorksheet, tellPage?: TellPage, words: Words = wordsIn(record.language),
): Rendered =>
  renderDocument(outlineReport(asAttached(record), words), loadFonts(), tellPage)
