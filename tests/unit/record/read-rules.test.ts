import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Result } from '../../../src/domain/result.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { readRules } from '../../../src/record/read-rules.ts'
import { rulesText } from '../../../src/report/attachments.ts'
import { en } from '../../../src/words/words.ts'
import { anyRecord } from './any-record.ts'

const textOf = (change: Partial<Record<keyof Rubric, unknown>>) => JSON.stringify({ rubric: { ...rubric, ...change } })
/** Canonical JSON sorts them. */
const byName = (stops: Result['stops']) => stops.toSorted((a, b) => (a.stop < b.stop ? -1 : 1))
const readOurs = readRules(rulesText(en)) ?? expect.fail('our own rules do not read')

test('rules that we attach score every worksheet as they did before they were attached', () => {
  fc.assert(fc.property(anyRecord, ({ answers: { joint } }) => {
    const [read, own] = [score(readOurs, assessmentOf(joint, readOurs)), score(rubric, assessmentOf(joint))]
    expect({ ...read, stops: byName(read.stops) }).toEqual({ ...own, stops: byName(own.stops) })
  }), { numRuns: 30 })
})

test('what a later release wrote beside them is left alone', () => {
  expect(readRules(JSON.stringify({ words: {}, rubric: { ...rubric, version: '7.0', omens: { owl: true } } })))
    .toMatchObject({ version: '7.0', hazards: rubric.hazards })
})

describe('what cannot be scored by is not read', () => {
  const stop = (when: unknown) => textOf({ stops: { s: { kind: 'clinical', when, cites: 'our judgement' } } })
  const doubling = Object.fromEntries(Array.from({ length: 60 }, (_, step) => {
    const next = { kind: 'term', term: `t${step + 1}` }
    return [`t${step}`, { kind: 'any', of: [next, next] }]
  }))
  const terms = (more: object) => textOf({ terms: { ...rubric.terms, ...more } })
  const nested = (depth: number): string => '{"kind":"all","of":['.repeat(depth) + ']}'.repeat(depth)
  const texts: Readonly<Record<string, string>> = {
    'no JSON': 'Tier 1',
    'nothing': '',
    'a list': '[]',
    'rules without hazards': textOf({ hazards: undefined }),
    'a level beyond five': textOf({ hazards: { h: { gate: { kind: 'all', of: [] }, severity: [], likelihood: [] } } }),
    'a condition of another kind': stop({ kind: 'not', of: [] }),
    'a name that every object has': textOf({}).replace('"terms":{', '"terms":{"__proto__":{"kind":"all","of":[]},'),
    'terms that lead back to themselves': terms({ fragile: { kind: 'term', term: 'fragile' } }),
    'terms that double sixty times': terms({ ...doubling, fragile: { kind: 'term', term: 't0' } }),
    'conditions a hundred thousand deep': textOf({ stops: 0 }).replace('"stops":0', `"stops":${nested(1e5)}`),
    'a million entries': textOf({ enough: Array.from({ length: 1e6 }, () => 'what.output') }),
  }
  test.each(Object.entries(texts))('%s', (_, text) => {
    expect(readRules(text)).toBeNull()
  })
})
