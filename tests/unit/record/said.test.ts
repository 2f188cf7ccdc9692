import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Said, keyOf, meaningOf, partOf, saidBy, saidIn, withoutTime, withoutTraces,
} from '../../../src/record/said.ts'
import type { Cell } from '../../../src/record/worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { LATER, anyPart } from './any-shared.ts'

const answer = (value: Cell): Said => ({ kind: 'answer', question: 'who.ages', action: null, value })
const meaning = (value: Cell) => meaningOf(answer(value))
const settled = { at: LATER, by: 'ana', held: [], accepted: [] }

test('what was said is told thing by thing, each under a name of its own, and put together again', () => {
  fc.assert(fc.property(anyPart, (part) => {
    const all = saidIn(part)
    expect(new Set(all.map(keyOf)).size).toBe(all.length)
    expect(saidIn(partOf(all))).toEqual(all)
    const apart = Object.entries(part.layer.actions).filter(([, own]) => Object.keys(own).length > 0)
    expect(partOf(all)).toEqual({ ...part, layer: { ...part.layer, actions: Object.fromEntries(apart) } })
  }), { numRuns: fuzzRuns(15) })
})

test('who said it, when, and in which file, changes no meaning', () => {
  fc.assert(fc.property(anyPart, (part) => {
    for (const said of saidIn(part)) {
      expect(meaningOf(withoutTraces(withoutTime(saidBy(said, 'somebody-else'))))).toBe(meaningOf(said))
    }
  }), { numRuns: fuzzRuns(10) })
})

describe('a reader hears', () => {
  test.each<[string, Cell, Cell]>([
    ['another value', { value: 'adults' }, { value: 'from-13' }],
    ['one option, and a tick of the same name', { value: 'adults' }, { value: ['adults'] }],
    ['nothing, and none of these', {}, { value: [] }],
    ['nothing, and that nobody knows', {}, { unknown: true }],
    ['that nobody knows, and rather not', { unknown: true }, { declined: true }],
    ['another note', { value: 'adults', note: 'a' }, { value: 'adults', note: 'b' }],
    ['whom it is left for', {}, { leaveFor: 'carer' }],
  ])('two things: %s', (_name, one, other) => {
    expect(meaning(one)).not.toBe(meaning(other))
  })

  test.each<[string, Cell, Cell]>([
    ['by somebody else', { value: 'adults', by: 'ana' }, { value: 'adults', by: 'ben' }],
    ['at another time, from another file', { at: LATER, source: 'f' }, { at: '2026-11-22T09:30:00Z', source: 'g' }],
    ['settled by the team', { value: 'adults' }, { value: 'adults', settled }],
    ['an empty note, and none', { note: '' }, {}],
    ['typed, and as a file holds it', { note: 'e\u0301' }, { note: '\u00e9' }],
  ])('the same: %s', (_name, one, other) => {
    expect(meaning(one)).toBe(meaning(other))
  })

  test('nothing said otherwise than something empty', () => {
    expect(meaningOf(null)).not.toBe(meaning({}))
  })
})

test('nothing is left of when, of the file, and of how it was settled', () => {
  const said = answer({ value: 'adults', at: LATER, source: 'f', settled, by: 'ana', note: 'N.' })
  expect(withoutTraces(withoutTime(said))).toEqual(answer({ value: 'adults', by: 'ana', note: 'N.' }))
  expect(saidBy(said, 'ben').value).toMatchObject({ by: 'ben' })
})
