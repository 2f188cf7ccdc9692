import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { seal } from '../../../src/content/seal.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { linkOf } from '../../../src/record/link.ts'
import { RECORD_VERSION } from '../../../src/record/migrations.ts'
import { decisionText, readDecision } from '../../../src/record/read-decision.ts'
import { readLink } from '../../../src/record/read-link.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import { readRefusal, refusalText } from '../../../src/record/refusal.ts'
import { cardText, readSignerCard } from '../../../src/record/signer-card.ts'
import { summaryOf, summaryText } from '../../../src/record/summary.ts'
import { workedExample } from '../../cases/worked-example.ts'
import { GOLDEN, golden, golden1, golden2, readGolden } from './golden.ts'

type Json = Record<string, unknown>

const SUMS = 'SHA256SUMS'
const files = readdirSync(GOLDEN).filter((name) => name !== SUMS)
const sums = new Map(readGolden(SUMS).trim().split('\n').map((line) => {
  const [sum = '', name = ''] = line.split('  ')
  return [name, sum] as const
}))

/** Such files lie on people's disks, and such drafts in their browsers. */
describe('a golden file was never edited', () => {
  test('and each stands in the list', () => expect(files.toSorted()).toEqual([...sums.keys()].toSorted()))

  test.each(files)('%s', (name) => {
    expect(createHash('sha256').update(readFileSync(join(GOLDEN, name))).digest('hex')).toBe(sums.get(name))
  })
})

describe('every version that the code knows has a golden file', () => {
  const source = (path: string) => readFileSync(join(import.meta.dirname, '../../../src', path), 'utf8')
  const newest = (path: string, pattern: RegExp) => Number(pattern.exec(source(path))?.[1])
  const upTo = (version: number) => Array.from({ length: version }, (_, index) => index + 1)

  test.each([
    ['worksheet', upTo(RECORD_VERSION)],
    ['decision', upTo(newest('record/decision.ts', /DECISION_VERSION = (\d+)/))],
    ['summary', upTo(newest('record/summary-form.ts', /version: z\.literal\((\d+)\)/))],
    ['refusal', upTo(newest('record/refusal.ts', /version: z\.literal\((\d+)\)/))],
    ['signer-card', upTo(newest('record/signer-card.ts', /version: z\.literal\((\d+)\)/))],
    ['sealed', upTo(newest('sealing/sealed-form.ts', /SEALED_VERSION = (\d+)/))],
    // What the present release keeps, tests/browser/storage.test.ts writes.
    ['browser', upTo(newest('storage/database.ts', /^const VERSION = (\d+)/m) - 1)],
  ])('%s', (format, versions) => {
    expect(versions.length).toBeGreaterThan(0)
    expect(versions.filter((version) => !files.includes(`${format}-${version}.json`))).toEqual([])
  })

  test('link', () => expect(linkOf(workedExample, { blind: false })).toMatch(/^#\/link\/1\//))
})

describe('a file of version 1', () => {
  const read = readWorksheet(golden1)
  const opened = read.ok ? read.worksheet : null

  test('says so, and that it was made under other rules', () => {
    const older = { kind: 'older-version', version: 1 }
    expect(read.ok && read.notes).toEqual([older, { kind: 'other-rules', recorded: '1.0', ours: seal.version }])
  })

  test('opens with all that it held, and with room for what is new', () => {
    expect(opened).toMatchObject({ ...JSON.parse(golden1) as Json, version: RECORD_VERSION })
    expect(opened).toMatchObject({ ownHazards: { order: [], byId: {} }, plan: {}, invitations: {}, ancestors: [] })
    expect(opened?.answers.variantOrder).toEqual(['on-device'])
  })

  test('is a file of ours from then on', () => {
    const text = opened ? worksheetText(opened) : ''
    const again = readWorksheet(text)
    expect(again.ok && worksheetText(again.worksheet)).toBe(text)
  })

  test('that holds what only a later version has a place for is not mended', () => {
    const odd = JSON.stringify({ ...JSON.parse(golden1) as Json, plan: { 'hear-of-harm': { done: 'soon' } } })
    const refused = readWorksheet(odd)
    expect(!refused.ok && refused.failure.kind).toBe('invalid')
  })
})

test('a file of version 2 opens with all that it held, and with room for people who answer alone', () => {
  const read = readWorksheet(golden2)
  expect(read.ok && read.worksheet).toMatchObject({
    ...JSON.parse(golden2) as Json, version: RECORD_VERSION, invitations: {}, sources: {}, ancestors: [],
  })
  expect(read.ok && read.notes[0]).toEqual({ kind: 'older-version', version: 2 })
})

test.each([
  'worksheet-3.json', 'worksheet-3-second.json', 'invitation-3.json', 'answers-3.json',
  'answers-without-a-name-3.json', 'worksheet-1-rules-1.0.json',
])('%s opens with all that it held', (name) => {
  const { alone, ...held } = JSON.parse(readGolden(name)) as Json
  const { nameless, ...answering } = Object(alone) as Json
  const read = readWorksheet(readGolden(name))
  expect(read.ok && read.worksheet).toMatchObject({ ...held, ...(alone !== undefined && { alone: answering }),
    version: RECORD_VERSION, earlierRules: [] })
  expect(nameless === undefined || typeof nameless === 'string' || nameless === true).toBe(true)
})

test('a file from before boards, and before a lot was told apart from the wish, opens as one of today', () => {
  const read = readWorksheet(readGolden('worksheet-3-first.json'))
  expect(JSON.parse(readGolden('worksheet-3-first.json'))).not.toHaveProperty('asked')
  expect(read.ok && read.worksheet).toMatchObject({ asked: [], alone: { nameless: true, lot: 'k3m9' } })
})

describe('a file of each other kind is read to the last letter', () => {
  test('a refusal', () => {
    const read = readRefusal(readGolden('refusal-1.json'))
    expect(read.ok && refusalText(read.slip)).toBe(readGolden('refusal-1.json'))
  })

  test('a contact card', () => {
    const read = readSignerCard(readGolden('signer-card-1.json'))
    expect(read.ok && cardText(read.slip)).toBe(readGolden('signer-card-1.json'))
  })

  test.each(['decision-1.json', 'decision-2.json'])('a decision: %s', (name) => {
    const read = readDecision(readGolden(name))
    expect(read.ok && decisionText(read.decision)).toBe(readGolden(name))
  })

  test('a summary, which nothing reads back, has the form in which it is written', () => {
    const written = JSON.parse(summaryText(summaryOf(workedExample, { title: '', lessons: '' }))) as Json
    const kept = JSON.parse(readGolden('summary-1.json')) as Json
    expect([kept['format'], kept['version']]).toEqual([written['format'], written['version']])
    expect(Object.keys(kept).toSorted()).toEqual(Object.keys(written).toSorted())
  })

  test('a link, with the answers of others and without', () => {
    const [open = '', blind = ''] = readGolden('link-1.txt').split('\n')
    expect(readLink(open)).toMatchObject({ ok: true, link: { blind: false, strange: [], rules: { version: '1.1' } } })
    expect(readLink(blind)).toMatchObject({ ok: true, link: { blind: true, worksheet: 'worked-example' } })
  })
})

test('the present golden file uses what this version added', () => {
  expect(JSON.parse(golden)).toMatchObject({ version: RECORD_VERSION, earlierRules: [{ version: '1.0' }] })
})
