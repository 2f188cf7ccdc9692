import { worksheetText } from '../record/canonical.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { titleOf } from '../state/selectors.ts'
import { pagesShell as words } from '../words/en/pages-shell.ts'
import { saveFile } from './save-file.ts'

/** What every file system takes, short enough to be read in a list. */
const plainName = (title: string): string =>
  Array.from(title.normalize('NFC').replace(/[^\p{Letter}\p{Number}]+/gu, '-')).slice(0, 60).join('').replace(/^-+|-+$/g, '')

/** A name from the title and the day of the last change: "ambient-scribe-2026-11-22.worksheet.json". */
export const fileNameOf = (record: Worksheet, ending: 'worksheet.json' | 'pdf'): string => {
  const title = plainName(titleOf(record)) || plainName(words.untitled)
  return `${title.toLowerCase()}-${record.changed.slice(0, 10)}.${ending}`
}

export const saveWorksheetFile = (record: Worksheet): void =>
  saveFile(fileNameOf(record, 'worksheet.json'), worksheetText(record), 'application/json')
