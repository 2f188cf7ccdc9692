import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seal } from '../../../src/content/seal.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { EMPTY_LAYER, newWorksheet } from '../../../src/record/new-worksheet.ts'
import { MAX_FILE, type ReadFailure, readWorksheet } from '../../../src/record/read-worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyRecord, NOW } from './any-record.ts'
import { golden } from './golden.ts'

type Json = Record<string, unknown>

const fresh = newWorksheet({ id: 'w', now: NOW, depth: 'full' })

/** The golden file with one place changed: path like "answers joint all". */
const changed = (path: string, value: unknown): string => {
  const whole = JSON.parse(golden) as Json
  const keys = path.split(' ')
  const room = keys.slice(0, -1).reduce((inside, key) => inside[key] as Json, whole)
  room[keys.at(-1) ?? ''] = value
  return JSON.stringify(whole)
}

const failureOf = (text: string): ReadFailure | null => {
  const read = readWorksheet(text)
  return read.ok ? null : read.failure
}

describe('a file of our version', () => {
  test('opens, and is written again letter by letter', () => {
    const read = readWorksheet(golden)
    expect(read.ok && worksheetText(read.worksheet)).toBe(golden)
  })

  test('says that it was made under other rules', () => {
    const read = readWorksheet(golden)
    expect(read.ok && read.notes).toEqual([{ kind: 'other-rules', recorded: '1.1', ours: seal.version }])
  })
})

describe('what is no worksheet of ours is named', () => {
  test.each<[string, string, ReadFailure]>([
    ['nothing', '', { kind: 'not-json' }],
    ['half a file', golden.slice(0, 500), { kind: 'not-json' }],
    ['a PDF', '%PDF-1.7', { kind: 'not-json' }],
    ['JSON of another program', '{"format":"excalidraw","version":2}', { kind: 'not-ours' }],
    ['a list', '[1,2]', { kind: 'not-ours' }],
    ['null', 'null', { kind: 'not-ours' }],
    ['a newer version', changed('version', 5), { kind: 'newer-version', version: 5, newest: 4 }],
    ['a version that is none', changed('version', '1'),
      { kind: 'invalid', problems: [{ path: '/version', expected: 'number' }] }],
    ['too large a file', 'x'.repeat(MAX_FILE + 1), { kind: 'too-large', size: MAX_FILE + 1, limit: MAX_FILE }],
  ])('%s', (_name, text, failure) => {
    expect(failureOf(text)).toEqual(failure)
  })
})

describe('a wrong place is named with what should stand there', () => {
  test.each<[string, unknown, string, string]>([
    ['depth', 'deep', '/depth', 'one-of'],
    ['changed', 'yesterday', '/changed', 'other-form'],
    ['changed', '2026-13-01T00:00:00Z', '/changed', 'other-form'],
    ['surprise', 1, '/surprise', 'known-key'],
    ['team', undefined, '/team', 'object'],
    ['team people ana signer', 'yes', '/team/people/ana/signer', 'yes-or-no'],
    ['team order', ['ana'], '/team/order', 'each-once'],
    ['team order', ['ana', 'ana'], '/team/order', 'each-once'],
    ['answers joint all who.ages', { value: ['adults'] }, '/answers/joint/all/who.ages/value', 'answer-of-its-kind'],
    ['answers joint all what.actions', { value: 'inform' },
      '/answers/joint/all/what.actions/value', 'answer-of-its-kind'],
    ['answers joint all what.actions', { value: ['inform', 'inform'] },
      '/answers/joint/all/what.actions/value', 'each-once'],
    ['answers joint all who.ages', { value: 'adults', unknown: true }, '/answers/joint/all/who.ages', 'one-answer'],
    ['answers joint all who.ages', { note: 'x'.repeat(300_001) }, '/answers/joint/all/who.ages/note', 'shorter'],
    ['answers joint all who.ages', { note: 'half \ud83d' }, '/answers/joint/all/who.ages/note', 'whole-characters'],
    ['answers joint actions inform', { 'who.ages': {} }, '/answers/joint/actions/inform/who.ages', 'worksheet-wide'],
    ['ratings recommend.unequal', { ana: { severity: 9, likelihood: 1, reason: '' } },
      '/ratings/recommend.unequal/ana/severity', 'one-of'],
    ['answers variantOrder', ['on-device', 'empty'], '/answers/variantOrder', 'each-once'],
    ['answers variants on-device printed', false, '/answers/variants/on-device/printed', 'one-of'],
    ['ownHazards order', ['family', 'family'], '/ownHazards/order', 'each-once'],
    ['ownHazards byId family severity', 6, '/ownHazards/byId/family/severity', 'one-of'],
    ['plan hear-of-harm due', 'soon', '/plan/hear-of-harm/due', 'other-form'],
    ['slots', [{ id: 'slot-1' }, { id: 'slot-1' }], '/slots', 'each-once'],
    ['result tier', 5, '/result/tier', 'one-of'],
    ['result tier', '1', '/result/tier', 'one-of'],
    ['answers positions ben', 1, '/answers/positions/ben', 'object'],
  ])('%s', (path, value, at, expected) => {
    expect(failureOf(changed(path, value))).toEqual({ kind: 'invalid', problems: [{ path: at, expected }] })
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a key that every object has: %s', (key) => {
    const person = '{"name":"","role":"other","interest":false,"signer":false}'
    const text = golden.replace('"people":{', `"people":{"${key}":${person},`)
    expect(failureOf(text)).toEqual({
      kind: 'invalid', problems: [{ path: `/team/people/${key}`, expected: 'usable-key' }],
    })
  })

  test('of thousands of wrong places the first twenty', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1]))
    const failure = failureOf(JSON.stringify({ ...JSON.parse(golden) as Json, ...many }))
    expect(failure?.kind === 'invalid' && failure.problems.length).toBe(20)
  })
})

describe('an id that leads nowhere is refused, never dropped', () => {
  test.each<[string, unknown, string, string, string]>([
    ['answers joint all who.shoe-size', { value: 'large' }, 'question', 'who.shoe-size',
      '/answers/joint/all/who.shoe-size'],
    ['answers joint all who.ages', { value: 'babies' }, 'option', 'babies', '/answers/joint/all/who.ages'],
    ['answers joint all why.information', { value: ['typed', 'dreams'] }, 'option', 'dreams',
      '/answers/joint/all/why.information'],
    ['answers joint actions dance', {}, 'action', 'dance', '/answers/joint/actions/dance'],
    ['answers joint safeguards luck', {}, 'safeguard', 'luck', '/answers/joint/safeguards/luck'],
    ['answers joint all who.ages', { value: 'adults', by: 'zoe' }, 'person', 'zoe', '/answers/joint/all/who.ages/by'],
    ['answers positions zoe', { all: {}, actions: {}, safeguards: {} }, 'person', 'zoe', '/answers/positions'],
    ['judgements zoe', { conditions: [] }, 'person', 'zoe', '/judgements'],
    ['slots', [{ id: 'slot-1', person: 'zoe' }], 'person', 'zoe', '/slots'],
    ['accepted', { 'recommend.boredom': '' }, 'hazard', 'recommend.boredom', '/accepted/recommend.boredom'],
    ['accepted', { unequal: '' }, 'hazard', 'unequal', '/accepted/unequal'],
    ['inMyWords ben poem', { text: '' }, 'prompt', 'poem', '/inMyWords/ben/poem'],
    ['ratings recommend.unequal', { zoe: { severity: 1, likelihood: 1, reason: '' } }, 'person', 'zoe',
      '/ratings/recommend.unequal'],
    ['ratings unequal', {}, 'hazard', 'unequal', '/ratings/unequal'],
    ['ownHazards byId family action', 'dance', 'action', 'dance', '/ownHazards/byId/family/action'],
    ['ownHazards byId family by', 'zoe', 'person', 'zoe', '/ownHazards/byId/family/by'],
    ['answers variants on-device layer all who.ages', { value: 'babies' }, 'option', 'babies',
      '/answers/variants/on-device/layer/all/who.ages'],
    ['plan rest', { done: true }, 'step', 'rest', '/plan/rest'],
  ])('%s', (path, value, kind, id, at) => {
    const ids = [{ kind, id, path: at }]
    expect(failureOf(changed(path, value))).toEqual({ kind: 'unknown-ids', rules: '1.1', ids })
  })
})

describe('any input', () => {
  test('long notes, emoji and right-to-left names are kept whole', () => {
    const note = '🙂'.repeat(25_000)
    const people = { ana: { name: 'عبد الرحمن', role: 'clinician', interest: false, signer: true } }
    const joint = { ...EMPTY_LAYER, all: { 'who.ages': { note } } }
    const whole = { ...fresh, team: { order: ['ana'], people }, answers: { ...fresh.answers, joint } }
    const read = readWorksheet(JSON.stringify(whole))
    expect(read.ok && read.worksheet.answers.joint.all['who.ages']?.note).toBe(note)
    expect(read.ok && read.worksheet.team.people['ana']?.name).toBe('عبد الرحمن')
  })

  test('what is saved opens as it was', () => {
    fc.assert(fc.property(anyRecord, (record) => {
      const text = worksheetText(record)
      const read = readWorksheet(text)
      expect(read.ok ? worksheetText(read.worksheet) : read.failure).toBe(text)
    }), { numRuns: fuzzRuns(60) })
  })

  test('a hundred thousand brackets are not a stack overflow', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(failureOf(`{"format":"affordance-worksheet","version":2,"x":${deep}}`)?.kind).toBe('invalid')
  })
})
