import { worksheetText } from '../../src/record/canonical.ts'
import { decisionText } from '../../src/record/read-decision.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { signedBy } from '../unit/signature/people.ts'
import { withConditions } from './decided.ts'
import { exported } from './exported.ts'
import { quickLook, workedExample } from './worked-example.ts'

/** One file of a folder that a board was sent. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const textOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The worked example of an earlier day, before anybody gave a verdict. */
const earlier: Worksheet = { ...workedExample, changed: '2026-10-01T09:00:00+02:00', judgements: {} }

/** The worksheet with one more thing said than when it was decided on. */
const later: Worksheet = { ...quickLook, changed: '2026-11-25T09:00:00+01:00', depth: 'full' }

/** A folder with all that a board may be sent at once, for better or worse. */
export async function sentFolder(): Promise<readonly SentFile[]> {
  const record = await exported(workedExample)
  const signed = await signedBy(renderReport(record).pdf, 1, 2)
  const decidedAt = '2026-11-24T17:00:00+01:00'
  const decided = { ...await withConditions(record), decidedAt }
  const elsewhere = { ...await withConditions(quickLook), id: 'decision-2', questions: [], decidedAt }
  return [
    { name: 'november/report.pdf', bytes: signed },
    { name: 'november/report (1).pdf', bytes: signed },
    { name: 'mail/report-changed.pdf', bytes: withOtherByte(signed) },
    { name: 'october/earlier.worksheet.json', bytes: textOf(worksheetText(earlier)) },
    { name: 'sleep.worksheet.json', bytes: textOf(worksheetText(later)) },
    { name: 'holiday.jpg', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) },
    { name: 'empty.pdf', bytes: new Uint8Array() },
    { name: 'broken.worksheet.json', bytes: textOf(worksheetText(workedExample).slice(0, 900)) },
    { name: 'invoice.pdf', bytes: textOf('%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n') },
    { name: 'decided.json', bytes: textOf(decisionText(decided)) },
    { name: 'decided-before.json', bytes: textOf(decisionText(elsewhere)) },
  ]
}

/** One bit of a page changed after the first signature. */
function withOtherByte(signed: Uint8Array): Uint8Array {
  const altered = new Uint8Array(signed)
  const at = Buffer.from(signed).indexOf('stream\n') + 40
  altered[at] = (altered[at] ?? 0) ^ 1
  return altered
}
