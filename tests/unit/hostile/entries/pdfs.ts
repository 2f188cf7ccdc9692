import { skimFile } from '../../../../src/jobs/skim-file.ts'
import type { Skimmed } from '../../../../src/record/skim.ts'
import { worksheetText } from '../../../../src/record/canonical.ts'
import { sign } from '../../../../src/signature/sign.ts'
import { workedExample } from '../../../cases/worked-example.ts'
import { golden } from '../../record/golden.ts'
import { requestOf, signedBy } from '../../signature/people.ts'
import { makeReport, plainLettering } from '../../signature/report-fixture.ts'
import { editedJson } from '../edited-json.ts'
import { editedPdf } from '../edited-pdf.ts'
import type { Entry } from '../entry.ts'

const NOW = '2026-11-23T09:00:00Z'
const report = makeReport()
const signed = await signedBy(report, 1, 2)
const request = await requestOf(3)
const GOOD = [report, signed, signed]

const saysOf = (found: Skimmed): string =>
  (found.kind === 'failure' ? JSON.stringify(found.failure) : JSON.stringify(found))

/** Where no other word for it is: what the file was taken for. */
const kindOf = (found: Skimmed): string =>
  (found.kind !== 'failure' ? `${found.kind}, ${found.verdict}` : found.failure.kind)

/** PDFs that fall on the page: checked, put into the table of a board, and signed where that can be. */
export const pdfs: Entry<Buffer> = {
  inputs: editedPdf(GOOD, editedJson([golden, worksheetText(workedExample)])),
  meet: async (bytes) => {
    const pdf = new Uint8Array(bytes)
    const { found } = await skimFile(pdf, { now: NOW, language: 'en' })
    if (kindOf(found).endsWith('intact')) throw new Error('It was changed, and counts as intact')
    await sign(pdf, request, plainLettering)
    return { kind: kindOf(found), says: saysOf(found) }
  },
  sizeOf: (bytes) => bytes.length,
  outcomes: {
    'not-ours': true, 'unreadable-pdf': true, 'no-worksheet': true, 'worksheet': true,
    'worksheet, altered': true, 'worksheet, unsigned': false, 'worksheet, unreadable': false,
    // Text that says of itself that it is a decision, and is none.
    'decision': false,
  },
}
