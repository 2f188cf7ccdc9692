import { exportFiles } from '../jobs/export-client.ts'
import type { PaperClient } from '../jobs/paper-client.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { pagesExports as words } from '../words/en/pages-exports.ts'
import { say } from '../words/say.ts'
import { fileNameOf } from './save-worksheet.ts'
import type { Watching } from './use-long-work.ts'
import type { MadeFile, NoFile } from './use-saving.ts'

export const TYPES = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  calendar: 'text/calendar;charset=utf-8',
} as const

type Decided = Parameters<typeof exportFiles.manuscript>[1]

/** As the PDF would be called, without its ending. */
const nameOf = (record: Worksheet): string => fileNameOf(record, 'pdf').replace(/\.pdf$/, '')

export const wordFile = async (
  { ask }: PaperClient, record: Worksheet, decided: Decided, watching: Watching,
): Promise<MadeFile | NoFile> => {
  const made = await ask('word', { manuscript: await exportFiles.manuscript(record, decided) }, watching)
  if (!made.ok) return made
  const name = say(words.files.comments, { name: nameOf(record), ending: 'docx' })
  return { name, content: made.value, type: TYPES.word }
}

export const markdownFile = async (record: Worksheet): Promise<MadeFile> => ({
  name: say(words.files.comments, { name: nameOf(record), ending: 'md' }),
  content: await exportFiles.markdown(record),
  type: TYPES.markdown,
})

export const planFile = async (record: Worksheet): Promise<MadeFile> => ({
  name: say(words.files.plan, { name: nameOf(record) }),
  content: await exportFiles.plan(record, null),
  type: TYPES.csv,
})

/** A sentence where no day is set. */
export const datesFile = async (record: Worksheet, now: string): Promise<MadeFile | string> => {
  const content = await exportFiles.dates(record, now)
  if (content === null) return words.noDates
  return { name: say(words.files.dates, { name: nameOf(record) }), content, type: TYPES.calendar }
}
