import * as fc from 'fast-check'
import type { ReadFailure } from '../../../../src/record/read-worksheet.ts'
import { readWorksheet } from '../../../../src/record/read-worksheet.ts'
import { failureSentences } from '../../../../src/ui/screens/start/failure-sentences.ts'
import { worksheetText } from '../../../../src/record/canonical.ts'
import { workedExample } from '../../../cases/worked-example.ts'
import { golden, golden1, golden2 } from '../../record/golden.ts'
import { editedJson } from '../edited-json.ts'
import type { Entry } from '../entry.ts'
import { listed, printed, savedForOthers } from '../gone-on.ts'

const OUTCOMES = {
  'opens': true, 'too-large': false, 'not-json': true, 'not-ours': true, 'newer-version': false, 'invalid': true,
  'unknown-ids': true, 'sealed': false,
} satisfies Record<ReadFailure['kind'] | 'opens', boolean>

const GOOD = [golden, golden1, golden2, worksheetText(workedExample)]

const sizeOf = (text: string) => text.length

/** The text of a worksheet file. */
export const worksheets: Entry<string> = {
  inputs: fc.oneof({ weight: 20, arbitrary: editedJson(GOOD) }, { weight: 1, arbitrary: fc.json() }),
  meet: (text) => {
    const read = readWorksheet(text)
    if (read.ok) return { kind: 'opens', says: listed(read.worksheet) }
    return { kind: read.failure.kind, says: failureSentences(read.failure).join('\n') }
  },
  sizeOf,
  outcomes: OUTCOMES,
}

/** The same, of what opens: saved for other programs, and printed. */
export const printedWorksheets: Entry<string> = {
  inputs: editedJson(GOOD),
  meet: async (text) => {
    const read = readWorksheet(text)
    if (!read.ok) return { kind: 'refused', says: '' }
    await printed(read.worksheet)
    return { kind: 'printed', says: await savedForOthers(read.worksheet) }
  },
  // What it says stands among all the rules' own words.
  sizeOf: (text) => text.length + 100_000,
  longest: 20_000,
  outcomes: { printed: true, refused: true },
}
