import { markdownOf } from '../../../src/exports/markdown.ts'
import { boardCsv } from '../../../src/exports/board-csv.ts'
import { calendarFile, datesOf } from '../../../src/exports/dates.ts'
import { docxOf } from '../../../src/exports/docx.ts'
import { manuscriptOf } from '../../../src/exports/manuscript.ts'
import { planCsv } from '../../../src/exports/plan-csv.ts'
import { readAttached } from '../../../src/jobs/read-attached.ts'
import { asDraft } from '../../../src/record/as-draft.ts'
import { boardRow } from '../../../src/record/board-row.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { linkOf } from '../../../src/record/link.ts'
import { readLink } from '../../../src/record/read-link.ts'
import { checkWorksheet, readWorksheet } from '../../../src/record/read-worksheet.ts'
import { summaryOf } from '../../../src/record/summary.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { exported } from '../../cases/exported.ts'
import { boardLine } from '../exports/board-line.ts'
import { readCsv } from '../exports/read-csv.ts'
import { readXml } from '../exports/read-xml.ts'
import { readZip } from '../exports/read-zip.ts'

export const NOW = '2026-11-27T09:30:00.000+01:00'

/** @throws where the second is not the first */
const same = (what: string, first: string, second: string): void => {
  if (first !== second) throw new Error(`${what} differs:\n${first.slice(0, 900)}\n${second.slice(0, 900)}`)
}

/** Of so many, one is written once more, goes on as a draft and is scored: that takes longer than all else. */
const SCORED = 10

/** Saves a worksheet that opened and opens it again, as a file and as a draft, scores it and lists it. Its text. */
export const listed = (worksheet: Worksheet): string => {
  const text = worksheetText(worksheet)
  const again = readWorksheet(text)
  if (!again.ok) throw new Error(`It does not open again: ${JSON.stringify(again.failure)}`)
  if (text.length % SCORED > 0) return text
  same('The file', text, worksheetText(again.worksheet))
  const draft = checkWorksheet(asDraft(worksheet, 'next', NOW))
  if (!draft.ok) throw new Error(`It does not open as a draft: ${JSON.stringify(draft.failure)}`)
  boardRow(worksheet)
  return text
}

/** Saves it for every other program, and reads what those would read. Throws where anything breaks. */
export const savedForOthers = async (worksheet: Worksheet): Promise<string> => {
  const manuscript = manuscriptOf(worksheet, null)
  const word = readZip(await docxOf(manuscript))
  for (const part of word.values()) readXml(part)
  for (const table of [planCsv(worksheet, null), boardCsv([boardLine(worksheet)])]) readCsv(table)
  const link = readLink(linkOf(worksheet, { blind: false }))
  if (!link.ok && link.failure !== 'too-long') throw new Error(`Its own link: ${link.failure}`)
  summaryOf(worksheet, { title: '', lessons: '' })
  return `${markdownOf(manuscript)}${calendarFile(datesOf(worksheet, null), NOW) ?? ''}`
}

/** Prints it, and takes it out of the pages again. */
export const printed = async (worksheet: Worksheet): Promise<string> => {
  const made = await exported(worksheet)
  const attached = await readAttached(renderReport(made).pdf)
  if (attached.kind !== 'worksheet') throw new Error(`What was printed does not open: ${JSON.stringify(attached)}`)
  const text = worksheetText(made)
  same('What was printed', text, worksheetText(attached.worksheet))
  return text
}
