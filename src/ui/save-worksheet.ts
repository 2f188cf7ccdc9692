import { worksheetText } from '../record/canonical.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { titleOf } from '../record/title.ts'
import { pagesShell as words } from '../words/en/pages-shell.ts'
import { saveFile } from './save-file.ts'
import type { SharedFile } from './share-file.ts'

/** What a worksheet file is. */
export const WORKSHEET_TYPE = 'application/json'

/** Characters of a title that a file name takes: a list of files should stay readable. */
const LONGEST = 60

/** What every file system takes: letters, digits and dashes, cut between two words. */
export const plainName = (title: string): string => {
  const joined = title.normalize('NFC').replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-+|-+$/g, '')
  const characters = Array.from(joined)
  if (characters.length <= LONGEST) return joined
  return characters.slice(0, LONGEST).join('').replace(/-[^-]*$/, '')
}

/** A name from the title and the day of the last change: "ambient-scribe-2026-11-22.worksheet.json". */
export const fileNameOf = (record: Worksheet, ending: 'worksheet.json' | 'pdf' | 'png'): string => {
  const title = plainName(titleOf(record)) || plainName(words.untitled)
  return `${title.toLowerCase()}-${record.changed.slice(0, 10)}.${ending}`
}

export const saveWorksheetFile = (record: Worksheet): void =>
  saveFile(fileNameOf(record, 'worksheet.json'), worksheetText(record), WORKSHEET_TYPE)

/** "invitation-ada-lovelace-ambient-scribe-2026-11-22.worksheet.json"; answers what was saved. */
export const saveInvitation = (record: Worksheet): SharedFile => saveFor(words.invitationFile, record)

/** The same for what somebody sends back: named for them, unless they go without a name. */
export const saveAnswers = (record: Worksheet): SharedFile => saveFor(words.answerFile, record)

const saveFor = (kind: string, record: Worksheet): SharedFile => {
  const [person] = Object.values(record.team.people)
  const who = person?.anonymous ? words.namelessFile : plainName(person?.name ?? '').toLowerCase()
  const name = [kind, who, fileNameOf(record, 'worksheet.json')].filter((part) => part !== '').join('-')
  const file = { name, content: worksheetText(record), type: WORKSHEET_TYPE }
  saveFile(file.name, file.content, file.type)
  return file
}
