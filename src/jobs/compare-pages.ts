import { worksheetText } from '../record/canonical.ts'
import { exportWorksheet } from '../record/export-worksheet.ts'
import type { ExportedWorksheet } from '../record/worksheet.ts'
import type { TellPage } from '../report/render-document.ts'
import { renderReport } from '../report/render-report.ts'
import { sameOctets } from '../signature/octets.ts'
import { sha256 } from './sha256.ts'

/**
 * Whether these are the pages that the attached worksheet gives, drawn again to the byte. Another release draws other
 * bytes, so only the same one can tell.
 */
export const comparePages = async (
  pages: Uint8Array, worksheet: ExportedWorksheet, tell?: TellPage,
): Promise<'same' | 'different' | 'not-checked'> => {
  if (worksheet.render.release !== __RELEASE__) return 'not-checked'
  const text = worksheetText(worksheet)
  if (!haveRoomFor(text, pages) || !(await isOurExport(worksheet, text))) return 'different'
  const drawn = draw(worksheet, tell)
  return drawn !== null && sameOctets(drawn, pages) ? 'same' : 'different'
}

/**
 * The same without drawing: 'different' where the file bears the id of other pages, or the worksheet is not as this
 * release writes it. Pages that were made to bear the right id are told only by drawing them.
 */
export const compareFileId = async (
  pages: Uint8Array, worksheet: ExportedWorksheet,
): Promise<'different' | 'not-checked'> => {
  const { release, fileId } = worksheet.render
  if (release !== __RELEASE__) return 'not-checked'
  const isOurs = bearsFileId(pages, fileId) && (await isOurExport(worksheet, worksheetText(worksheet)))
  return isOurs ? 'not-checked' : 'different'
}

/** The trailer of a report, with its id, is the last thing before anybody signs. */
const TRAILER = 1_024

/** Whether a file as we draw it names this id (ISO 32000-1, 14.4). */
export const bearsFileId = (pages: Uint8Array, fileId: string): boolean =>
  new TextDecoder('latin1').decode(pages.subarray(-TRAILER)).includes(`<${fileId}>`)

/** Printed text takes about two bytes a character; a few hundred thousand spaces, which take none, still pass. */
const CHARACTERS_PER_BYTE = 8
/** Each line on a page takes 60 bytes or more of the structure that is read to people who listen. */
const BYTES_PER_LINE = 40
const LINE_END = /\\[nr]|\\u000[bc]|[\u0085\u2028\u2029]/g

/** A file of some kilobytes can carry a worksheet, packed, that would take hours and all memory to draw. */
export const haveRoomFor = (text: string, { length }: Uint8Array): boolean =>
  text.length <= length * CHARACTERS_PER_BYTE && (text.match(LINE_END)?.length ?? 0) * BYTES_PER_LINE <= length

/** This release has one set of rules, and gives a worksheet one result, one set of places to sign and one file id. */
const isOurExport = async (worksheet: ExportedWorksheet, text: string): Promise<boolean> =>
  worksheetText(await exportWorksheet(worksheet, { ...worksheet.render, sha256 })) === text

/** Null for a worksheet that breaks the drawing: then nobody has drawn these pages from it either. */
const draw = (worksheet: ExportedWorksheet, tell?: TellPage): Uint8Array | null => {
  try {
    return renderReport(worksheet, tell).pdf
  } catch {
    return null
  }
}
