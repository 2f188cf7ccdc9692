import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { SCHEMA_FILE, schemaText } from '../../tools/schema.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyRecord } from '../record/any-record.ts'
import { golden } from '../record/golden.ts'

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
