import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { summaryOf, summaryText } from '../../../src/record/summary.ts'
import { decisionText } from '../../../src/record/read-decision.ts'
import { begun, made, sentBack, withConditions } from '../../cases/decided.ts'
import { workedExample } from '../../cases/worked-example.ts'
import {
  DECISION_SCHEMA_FILE, SCHEMA_FILE, SEALED_SCHEMA_FILE, SUMMARY_SCHEMA_FILE, decisionSchemaText, schemaText,
  sealedSchemaText, summarySchemaText,
} from '../../tools/schema.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyRecord } from '../record/any-record.ts'
import { golden, goldenSealed } from '../record/golden.ts'
import { sharedWorksheet } from '../record/shared-worksheet.ts'

const published = readFileSync(SCHEMA_FILE, 'utf8')
const accepts = new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(published) as object)

test('the published schema is the one that files are read by; if not, run npm run schema', () => {
  expect(published).toBe(schemaText())
})

test('another program that has the schema accepts a worksheet file', () => {
  expect(accepts(JSON.parse(golden)), JSON.stringify(accepts.errors)).toBe(true)
})

test('and every other one that we write', () => {
  fc.assert(fc.property(anyRecord, (record) => {
    expect(accepts(JSON.parse(worksheetText(record))), JSON.stringify(accepts.errors)).toBe(true)
  }), { numRuns: fuzzRuns(30) })
})

test.each([
  ['a key that the format does not have', { surprise: true }],
  ['another version', { version: 1 }],
  ['a wrong depth', { depth: 'deep' }],
])('and refuses %s', (_name, change) => {
  expect(accepts({ ...(JSON.parse(golden) as object), ...change })).toBe(false)
})

const publishedSummary = readFileSync(SUMMARY_SCHEMA_FILE, 'utf8')
const acceptsSummary =
  new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(publishedSummary) as object)
const WISH = { title: 'A helper', lessons: '' }
const summary = JSON.parse(summaryText(summaryOf(sharedWorksheet, WISH))) as object

test('the published schema of a summary is the one in the code; if not, run npm run schema', () => {
  expect(publishedSummary).toBe(summarySchemaText())
})

test('another program that has it accepts every summary that we write', () => {
  expect(acceptsSummary(summary), JSON.stringify(acceptsSummary.errors)).toBe(true)
  fc.assert(fc.property(anyRecord, (record) => {
    const written = JSON.parse(summaryText(summaryOf(record, WISH))) as object
    expect(acceptsSummary(written), JSON.stringify(acceptsSummary.errors)).toBe(true)
  }), { numRuns: fuzzRuns(20) })
})

test.each([
  ['a name', { name: 'Ana' }],
  ['notes', { notes: {} }],
  ['a sentence for an option', { answers: { all: { 'who.ages': { value: 'Adults only, says Ana' } }, actions: {} } }],
])('and refuses one with %s', (_name, change) => {
  expect(acceptsSummary({ ...summary, ...change })).toBe(false)
})

const publishedDecision = readFileSync(DECISION_SCHEMA_FILE, 'utf8')
const acceptsDecision =
  new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(publishedDecision) as object)

test('the published schema of a decision is the one in the code; if not, run npm run schema', () => {
  expect(publishedDecision).toBe(decisionSchemaText())
})

test('another program that has it accepts drafts of a decision, and made ones, and no other outcome', async () => {
  const back = await sentBack(workedExample)
  const given = [await begun(workedExample), back, await made(back), await made(await withConditions(workedExample))]
  for (const decision of given) {
    expect(acceptsDecision(JSON.parse(decisionText(decision))), JSON.stringify(acceptsDecision.errors)).toBe(true)
  }
  expect(acceptsDecision({ ...back, outcome: 'postpone' })).toBe(false)
  expect(acceptsDecision({ ...back, on: { ...back.on, sha256: 'none' } })).toBe(false)
})

test('the published schema of a sealed file is the one in the code, and accepts the golden one and no weak one', () => {
  const publishedSealed = readFileSync(SEALED_SCHEMA_FILE, 'utf8')
  expect(publishedSealed).toBe(sealedSchemaText())
  const acceptsSealed = new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(publishedSealed) as object)
  const sealed = JSON.parse(goldenSealed) as { readonly kdf: object }
  expect(acceptsSealed(sealed), JSON.stringify(acceptsSealed.errors)).toBe(true)
  expect(acceptsSealed({ ...sealed, kdf: { ...sealed.kdf, iterations: 1000 } })).toBe(false)
  expect(acceptsSealed({ ...sealed, title: 'Scribe' })).toBe(false)
})
