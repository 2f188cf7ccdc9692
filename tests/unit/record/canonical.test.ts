import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, worksheetText } from '../../../src/record/canonical.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyRecord } from './any-record.ts'

/** The same value with the keys of every object turned round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, inside]) => [key, turned(inside)]))
}

const noted = (note: string): unknown => ({ note })

describe('canonical JSON', () => {
  /** RFC 8785, 3.2.2 and 3.2.3: numbers as ECMAScript writes them, keys in the order of their UTF-16 units. */
  test('is that of RFC 8785', () => {
    const value = {
      numbers: [JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
      + '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
    const keys = ['\u20ac', '\r', '1', '\ud83d\ude00', '\ufb33']
    const sorted = canonicalJson(Object.fromEntries(keys.map((key) => [key, 1])))
    expect(Object.keys(JSON.parse(sorted) as object)).toEqual(['1', '\r', '\u20ac', '\ud83d\ude00', '\ufb33'])
  })

  test('does not depend on the order of keys, and is its own canonical form', () => {
    fc.assert(fc.property(anyRecord, (record) => {
      const text = worksheetText(record)
      expect(canonicalJson(turned(JSON.parse(text)))).toBe(text)
    }), { numRuns: fuzzRuns(40) })
  })
})

describe('on saving', () => {
  test('a text is composed, so that two keyboards write one name', () => {
    const read = (text: string) => JSON.parse(text) as { note: string }
    const save = (note: string) => read(worksheetText(noted(note) as Parameters<typeof worksheetText>[0])).note
    expect(save('Jose\u0301')).toBe('Jos\u00e9')
    expect(save('half \ud83d of it')).toBe('half \ufffd of it')
    expect(save('🙂')).toBe('🙂')
  })
})
