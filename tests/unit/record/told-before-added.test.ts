import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { type FittingAnswers, fitOf } from '../../../src/record/fit-answers.ts'
import { invitationFile } from '../../../src/record/invite.ts'
import { conflictKey } from '../../../src/record/merge-answers.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { NOTHING_OWN, withOwnPart } from '../../../src/record/own-part.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import { keyOf, meaningOf } from '../../../src/record/said.ts'
import type { Cell, Judgement, Layer, OwnPart, Person, Worksheet } from '../../../src/record/worksheet.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { NOW } from './any-record.ts'
import { LATER, aFile, shaOf } from './any-shared.ts'

const ana: Person = { name: 'Ana', role: 'clinician', interest: false, signer: true }
const table: Worksheet = {
  ...newWorksheet({ id: 'w', now: NOW, depth: 'full' }), team: { order: ['ana'], people: { ana } },
}
const layer = (all: Layer['all'], safeguards: Layer['safeguards'] = {}): Layer => ({ all, actions: {}, safeguards })
const part = (more: Partial<OwnPart>): OwnPart => ({ ...NOTHING_OWN, ...more })
const judged = (judgement: Partial<Judgement>): OwnPart => part({ judgement: { conditions: [], ...judgement } })

/** Somebody who had said the one when they were asked sends the other. */
const sentBy = (before: OwnPart, now: OwnPart) => {
  const record = withOwnPart(table, 'ana', before)
  const asked = invitationFile(record, { id: 'inv', person: 'ana', blind: true, now: NOW })
  const worksheet = withOwnPart(asked, 'ana', now)
  return { record, worksheet, fit: fitOf(record, { name: 'f', sha256: shaOf(1), worksheet }) }
}

const fitting = (before: OwnPart, now: OwnPart): FittingAnswers => {
  const { fit } = sentBy(before, now)
  if (fit.kind !== 'answers') throw new Error(fit.kind)
  return fit
}

describe('before a file is added it is told', () => {
  test('what it brings beside answers', () => {
    const rating = { severity: 5, likelihood: 5, reason: '' } as const
    const now: OwnPart = {
      layer: layer(
        { 'who.ages': { value: 'adults', note: 'N.' }, 'who.acuity': { note: 'N.' } },
        { breaks: { status: 'none', note: 'N.' }, 'crisis-response': { evidence: 'E.' } },
      ),
      judgement: { verdict: 'not-acceptable', conditions: [{ text: 'A', done: false }, { text: 'B', done: false }] },
      ratings: { 'diagnose.unequal': rating, 'fly.unequal': rating }, words: { worry: { text: 'W' } },
      hazards: { h: { ...rating, name: 'H', by: 'ana' } },
    }
    expect(fitting(NOTHING_OWN, now).brings)
      .toEqual({ verdict: true, ratings: 1, hazards: 1, words: 1, conditions: 2, notes: 3, safeguards: 1 })
    expect(fitting(NOTHING_OWN, part({ layer: layer({ 'who.ages': { value: 'adults' } }) })).brings)
      .toEqual({ verdict: false, ratings: 0, hazards: 0, words: 0, conditions: 0, notes: 0, safeguards: 0 })
  })

  test('what was taken back, also where all of it was', () => {
    const before = part({ layer: layer({ 'who.ages': { value: 'adults' } }), words: { worry: { text: 'W' } } })
    const fit = fitting(before, NOTHING_OWN)
    expect([fit.answered, fit.takenBack.map(keyOf)]).toEqual([0, ['answer  who.ages', 'words worry']])
    const { record } = mergeAnswers(withOwnPart(table, 'ana', before), [fit.answers], {}, LATER)
    expect(record.answers.positions).toEqual({})
    expect(fitting(before, before).takenBack).toEqual([])
    expect(sentBy(NOTHING_OWN, NOTHING_OWN).fit.kind).toBe('empty')
  })

  test('that somebody who wants to go without a name still has it', () => {
    const { record, worksheet } = sentBy(NOTHING_OWN, part({ layer: layer({ 'who.ages': { value: 'adults' } }) }))
    const wish = { ...worksheet, ...(worksheet.alone && { alone: { ...worksheet.alone, nameless: true as const } }) }
    expect(fitOf(record, { name: 'f', sha256: shaOf(1), worksheet: wish })).toEqual({ kind: 'not-for-sending' })
  })
})

describe('a suggestion that nobody confirmed', () => {
  const suggested: Cell = { value: 'session', confirmed: false }

  test('is nothing said, and what is confirmed later is', () => {
    const first = part({ layer: layer({ 'when.length': { ...suggested, note: 'N.' }, 'who.ages': suggested }) })
    expect(fitting(NOTHING_OWN, first).answers.part).toEqual(part({ layer: layer({ 'when.length': { note: 'N.' } }) }))
    expect(sentBy(NOTHING_OWN, part({ layer: layer({ 'when.length': suggested }) })).fit.kind).toBe('empty')
    const record = withOwnPart(table, 'ana', part({ layer: layer({ 'when.length': suggested }) }))
    const file = aFile('ana', 1, part({ layer: layer({ 'when.length': { value: 'session' } }) }))
    const merged = mergeAnswers(record, [file], {}, LATER)
    expect(merged.conflicts).toEqual([])
    expect(merged.record.answers.positions['ana']?.all['when.length']).toMatchObject({ value: 'session', by: 'ana' })
    const other = aFile('ana', 2, part({ layer: layer({ 'who.ages': { value: 'adults' } }) }))
    const beside = mergeAnswers(record, [other], {}, LATER).record
    expect(beside.answers.positions['ana']?.all['when.length']).toEqual(suggested)
  })

  test('and what an answer rests on, is a meaning of its own', () => {
    const meaning = (value: Cell) => meaningOf({ kind: 'answer', question: 'who.ages', action: null, value })
    const all = [{}, { confirmed: false }, { basis: 'decided' }] as const
    expect(new Set(all.map((more) => meaning({ value: 'adults', ...more }))).size).toBe(3)
    expect(meaning({ value: 'adults', basis: 'assumed' })).toBe(meaning({ value: 'adults' }))
  })
})

describe('a verdict', () => {
  const a = { text: 'A', done: false }
  const b = { text: 'B', done: false }
  const ours = judged({ verdict: 'not-acceptable', dissent: 'I do not agree.', conditions: [a, b] })
  const key = conflictKey({ person: 'ana', key: 'judgement' })
  const added = (now: OwnPart, choices = {}, before = ours) => {
    const { record, fit } = sentBy(before, now)
    if (fit.kind !== 'answers') throw new Error(fit.kind)
    const merged = mergeAnswers(record, [fit.answers], choices, LATER)
    return { ...merged, judgement: merged.record.judgements['ana'] }
  }

  test.each<[string, OwnPart]>([
    ['it', NOTHING_OWN],
    ['the dissent', judged({ verdict: 'not-acceptable', conditions: [a, b] })],
    ['a condition', judged({ verdict: 'not-acceptable', dissent: 'I do not agree.', conditions: [b] })],
    ['the first of them, with another after them', judged({
      verdict: 'not-acceptable', dissent: 'I do not agree.', conditions: [b, { text: 'C', done: false }],
    })],
    ['what was judged', judged({ dissent: 'I do not agree.', conditions: [a, b] })],
  ])('is not lost unasked: a file without %s waits for a choice', (_name, now) => {
    const waits = added(now)
    expect([waits.conflicts.map((one) => one.key), waits.judgement, waits.record.sources])
      .toEqual([['judgement'], ours.judgement, {}])
    const [theirs = null] = waits.conflicts[0]?.theirs ?? []
    expect(added(now, { [key]: meaningOf(theirs) }).judgement).toEqual(now.judgement)
    expect(Object.keys(added(now, { [key]: meaningOf(theirs) }).record.sources)).toHaveLength(1)
  })

  test('that says more or otherwise is taken', () => {
    const c = { text: 'C', done: false }
    const now = judged({ verdict: 'cannot-judge', dissent: 'Otherwise.', conditions: [b, a, c] })
    expect([added(now).conflicts, added(now).judgement]).toEqual([[], now.judgement])
  })

  test('is not done because a file says so', () => {
    const now = judged({ conditions: [{ text: 'New', done: true }] })
    expect(added(now, {}, NOTHING_OWN).judgement?.conditions).toEqual([{ text: 'New', done: false }])
    const more = judged({ ...ours.judgement, conditions: [{ ...a, done: true }, b, { text: 'C', done: true }] })
    expect(added(more).judgement?.conditions.map(({ done }) => done)).toEqual([false, false, false])
  })

  test('keeps who sees to a condition in other words, which is not done by that', () => {
    const before = judged({ conditions: [{ text: 'Train.', owner: 'Bo', due: '2027-02-02', done: true }, b] })
    const now = judged({ conditions: [{ text: 'Train all.', owner: 'Cy', done: true }, { ...b, owner: 'Di' }] })
    expect(added(now, {}, before).judgement?.conditions).toEqual([
      { text: 'Train all.', owner: 'Bo', due: '2027-02-02', done: false }, { ...b, owner: 'Di' },
    ])
  })

  test('said again may tell who sees to a condition, unless the table said so or took it away', () => {
    const told = judged({ ...ours.judgement, conditions: [{ ...a, owner: 'Zoe', due: '2027-01-01' }, b] })
    expect(added(told).judgement?.conditions).toEqual([{ ...a, owner: 'Zoe', due: '2027-01-01' }, b])
    const record = withOwnPart(table, 'ana', judged({ conditions: [{ ...a, owner: 'Bo' }] }))
    const one = judged({ conditions: [{ ...a, owner: 'Zoe' }] })
    const owner = (from: Worksheet, base: OwnPart) =>
      mergeAnswers(from, [aFile('ana', 1, one, { base })], {}, LATER).record.judgements['ana']?.conditions[0]?.owner
    expect(owner(record, judged({ conditions: [a] }))).toBe('Bo')
    expect(owner(withOwnPart(table, 'ana', judged({ conditions: [a] })), one)).toBeUndefined()
  })
})

describe('a file about which something is still to be chosen', () => {
  const record = withOwnPart(table, 'ana', part({ layer: layer({ 'who.ages': { value: 'adults' } }) }))
  const file = aFile('ana', 1, part({
    layer: layer({ 'who.ages': { value: 'from-13' }, 'who.acuity': { value: 'mild' } }),
  }))
  const key = conflictKey({ person: 'ana', key: 'answer  who.ages' })
  const once = mergeAnswers(record, [file], {}, LATER)

  test('adds what is clear, and can be added again', () => {
    expect(once.conflicts).toHaveLength(1)
    expect(once.record.answers.positions['ana']?.all).toEqual({
      'who.ages': { value: 'adults' }, 'who.acuity': { value: 'mild', by: 'ana' },
    })
    expect([once.record.sources, checkWorksheet(JSON.parse(worksheetText(once.record))).ok]).toEqual([{}, true])
    const again = mergeAnswers(once.record, [file], {}, '2027-01-01T00:00:00Z')
    expect([worksheetText(again.record), again.conflicts]).toEqual([worksheetText(once.record), once.conflicts])
  })

  test.each(['adults', 'from-13'])('is noted once %s was chosen', (value) => {
    const choices = { [key]: meaningOf({ kind: 'answer', question: 'who.ages', action: null, value: { value } }) }
    const { record: after } = mergeAnswers(once.record, [file], choices, LATER)
    expect(after.answers.positions['ana']?.all['who.ages']?.value).toBe(value)
    expect(Object.values(after.sources).map(({ sha256 }) => sha256)).toEqual([shaOf(1)])
  })
})
