import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CardReading, makeCard, readCard } from '../../../../src/jobs/card-desk.ts'
import { checkRefusal, makeRefusal } from '../../../../src/jobs/refusal-desk.ts'
import { worksheetText } from '../../../../src/record/canonical.ts'
import { type DecisionFailure, decisionText, readDecision } from '../../../../src/record/read-decision.ts'
import { renderReport } from '../../../../src/report/render-report.ts'
import { begun, sentBack, withConditions } from '../../../cases/decided.ts'
import { exported } from '../../../cases/exported.ts'
import { quickLook, workedExample } from '../../../cases/worked-example.ts'
import { readFile } from '../../../../src/ui/screens/start/read-file.ts'
import { keyOf } from '../../signature/people.ts'
import { readRefusal } from '../../../../src/record/refusal.ts'
import { editedJson } from '../edited-json.ts'
import type { Entry } from '../entry.ts'
import { NOW } from '../gone-on.ts'
import { canonicalJson } from '../../../../src/record/canonical.ts'

const golden = readFileSync(join(import.meta.dirname, '../../../golden/decision-1.json'), 'utf8')
const boards = await Promise.all([begun(workedExample), sentBack(workedExample), withConditions(workedExample)])
const key = await keyOf('Ana Šimić')
const card = await makeCard(key.certificate, NOW)
const refusal = await makeRefusal({ pdf: renderReport(await exported(quickLook)).pdf, key, reason: 'Thin.', at: NOW })
if (!card.ok || !refusal.ok) throw new Error('No slips')

const sizeOf = (text: string) => text.length

/** Half of them as our own files are written, so that a changed value is looked at and not the way of writing. */
const slips = (good: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(editedJson(good), fc.boolean()).map(([text, tidied]) => (tidied ? tidy(text) : text))

const tidy = (text: string): string => {
  try {
    return canonicalJson(JSON.parse(text))
  } catch {
    return text
  }
}

export const decisions: Entry<string> = {
  inputs: editedJson([golden, ...boards.map(decisionText)]),
  meet: (text) => {
    const read = readDecision(text)
    if (!read.ok) return { kind: read.failure.kind, says: JSON.stringify(read.failure) }
    const says = decisionText(read.decision)
    const again = readDecision(says)
    if (!again.ok || decisionText(again.decision) !== says) throw new Error('It does not open again as it was')
    return { kind: 'opens', says }
  },
  sizeOf,
  outcomes: {
    'opens': true, 'too-large': false, 'not-json': true, 'not-ours': true, 'newer-version': false, 'invalid': true,
  } satisfies Record<DecisionFailure['kind'] | 'opens', boolean>,
}

type CardOutcome = Extract<CardReading, { readonly ok: false }>['failure'] | 'reads'

export const cards: Entry<string> = {
  inputs: slips([card.text]),
  meet: async (text) => {
    const read = await readCard(text)
    return { kind: read.ok ? 'reads' : read.failure, says: JSON.stringify(read) }
  },
  sizeOf,
  outcomes: {
    'reads': true, 'too-large': false, 'not-a-card': true, 'newer-version': false, 'name-mismatch': true,
  } satisfies Record<CardOutcome, boolean>,
}

export const refusals: Entry<string> = {
  inputs: slips([refusal.text]),
  meet: (text) => {
    const read = readRefusal(text)
    return read.ok ? { kind: 'reads', says: JSON.stringify(read.slip) } : { kind: read.failure, says: '' }
  },
  sizeOf,
  outcomes: { 'reads': true, 'not-ours': true, 'too-large': true, 'newer-version': false },
}

/** The same with their signatures, which take a hundred times as long. */
export const signedRefusals: Entry<string> = {
  inputs: slips([refusal.text]),
  meet: async (text) => {
    const read = await checkRefusal(text, null, { now: NOW })
    if (read.kind === 'unreadable') return { kind: read.reason, says: '' }
    if (read.integrity === 'intact' && JSON.stringify(JSON.parse(text)) !== refusal.text) {
      throw new Error('It was changed, and counts as signed')
    }
    return { kind: read.integrity, says: JSON.stringify(read) }
  },
  sizeOf,
  outcomes: {
    'intact': true, 'broken': true, 'not-a-refusal': true, 'too-large': false, 'newer-version': false,
    'no-web-crypto': false,
  },
}

const WORKSHEET = worksheetText(workedExample)
const HEADS = ['%PDF-1.7', '{', ' {"a":"%PDF-', '\x89PNG\r\n', 'PK\x03\x04', '\xff\xfe']
const anyBytes = fc.oneof(
  { weight: 3, arbitrary: editedJson([WORKSHEET, golden, card.text, refusal.text]).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...HEADS), fc.uint8Array({ maxLength: 90 })).map(([head, rest]) =>
    Buffer.concat([Buffer.from(head, 'latin1'), rest])) },
)

/** Whatever falls on the first page. */
export const droppedFiles: Entry<Buffer> = {
  inputs: anyBytes,
  meet: async (bytes) => {
    const read = await readFile(new File([new Uint8Array(bytes)], '<img src=x>.json'))
    if (read.kind === 'failure') return { kind: 'failure', says: read.sentences.join('\n') }
    return { kind: read.kind, says: '' }
  },
  sizeOf: (bytes) => bytes.length,
  outcomes: { worksheet: true, pdf: true, refusal: true, card: true, decision: true, failure: true },
}
