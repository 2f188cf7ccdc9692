import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerFile } from '../../../src/record/answer-file.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { fitOf } from '../../../src/record/fit-answers.ts'
import { invitationFile } from '../../../src/record/invite.ts'
import type { Answers } from '../../../src/record/merge-answers.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { ownPartOf, withOwnPart } from '../../../src/record/own-part.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import { type Said, keyOf, meaningOf, saidIn } from '../../../src/record/said.ts'
import type { OwnPart, Person, Worksheet } from '../../../src/record/worksheet.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { NOW } from './any-record.ts'
import { LATER, anyLot, anyPart, anyShared, mixOf, shaOf } from './any-shared.ts'

const who: Person = { name: 'QZnameZQ', role: 'carer', interest: true, signer: true }
const HOUR = /T(?!00:00:00Z)\d{2}:\d{2}/

/** Somebody was asked by name, had said a part before, and said more; hours are those of the day. */
const aloneWith = (before: OwnPart, now: OwnPart): Worksheet => {
  const table = withOwnPart({
    ...newWorksheet({ id: 'w', now: NOW, depth: 'full' }), team: { order: ['QZidZQ'], people: { QZidZQ: who } },
  }, 'QZidZQ', before)
  const asked = invitationFile(table, { id: 'QZinvitationZQ', person: 'QZidZQ', blind: true, now: NOW })
  const answered = withOwnPart({ ...asked, id: 'QZfileZQ', changed: LATER }, 'QZidZQ', now)
  const wish = { finished: LATER, nameless: true, lot: 'q1' } as const
  return { ...answered, ...(asked.alone && { alone: { ...asked.alone, ...wish } }) }
}

const stamped = (part: OwnPart): OwnPart => ({
  ...part,
  layer: {
    ...part.layer,
    all: { ...part.layer.all, 'who.ages': { value: 'adults', at: LATER, by: 'QZidZQ', note: 'In words.' } },
    safeguards: { ...part.layer.safeguards, breaks: { status: 'none', at: LATER, by: 'QZidZQ' } },
  },
  judgement: { verdict: 'cannot-judge', conditions: [{ text: 'More.', done: false }], at: LATER },
  hazards: {
    ...part.hazards, fresh: { name: 'Fresh', severity: 1, likelihood: 1, reason: '', by: 'QZidZQ', at: LATER },
  },
})

const anyAlone = fc.tuple(anyPart, anyPart, anyLot).map(([a, b, lot]) => aloneWith(a, stamped(mixOf(a, b, lot))))
const nameless = (record: Worksheet, withoutRole = false, lot = 'q1') => answerFile(
  { ...record, ...(record.alone && { alone: { ...record.alone, lot } }) }, { withoutRole }
)
const meanings = (record: Worksheet, person: string) => saidIn(ownPartOf(record, person)).map(meaningOf).toSorted()

describe('a file without a name', () => {
  test('leads back to nobody, and says all that they had not said by name before', () => {
    fc.assert(fc.property(anyAlone, (record) => {
      expect(worksheetText(record)).toMatch(/QZ\w+ZQ/)
      const file = nameless(record)
      const text = worksheetText(file)
      expect(text).not.toMatch(/QZ\w+ZQ/)
      expect(text).not.toMatch(HOUR)
      const base = new Map(saidIn(record.alone?.base ?? empty()).map((said) => [keyOf(said), meaningOf(said)]))
      const isNew = (said: Said) => base.get(keyOf(said)) !== meaningOf(said)
      expect(meanings(file, 'q1'))
        .toEqual(saidIn(ownPartOf(record, 'QZidZQ')).filter(isNew).map(meaningOf).toSorted())
      expect(checkWorksheet(JSON.parse(text)).ok).toBe(true)
    }), { numRuns: fuzzRuns(15) })
  })

  const plain = aloneWith(
    { ...empty(), hazards: { known: hazard('Known'), same: hazard('Same') } },
    stamped({ ...empty(), hazards: { known: hazard('Known now'), same: hazard('Same'), later: hazard('Later') } })
  )

  test('keeps the day alone, whom it goes to, and that it was finished; nothing that came with the invitation', () => {
    const day = '2026-11-25T00:00:00Z'
    expect(nameless(plain)).toMatchObject({ id: 'q1', created: day, changed: day })
    const { base, ...alone } = nameless(plain).alone ?? {}
    expect(alone).toEqual({ worksheet: 'w', person: 'q1', finished: day })
    expect(nameless(plain).answers.joint).toEqual({ all: {}, actions: {}, safeguards: {} })
    expect(nameless({ ...plain, depth: 'quick' }).depth).toBe('full')
    expect(JSON.stringify(base)).not.toContain('Known')
  })

  test.each([[false, 'carer'], [true, 'other']] as const)('without the role: %s', (withoutRole, role) => {
    expect(nameless(plain, withoutRole).team)
      .toEqual({ order: ['q1'], people: { q1: { name: '', role, interest: true, signer: false, anonymous: true } } })
  })

  test('calls no hazard by an id that the table knows; the same each time', () => {
    expect(Object.keys(nameless(plain).ownHazards.byId).toSorted()).toEqual(['fresh', 'later', 'q1-1'])
    expect(worksheetText(nameless(plain))).toBe(worksheetText(nameless(plain)))
  })
})

test('without a name nothing is said again that was said by name: no note, verdict, rating, word or hazard', () => {
  const before: OwnPart = {
    layer: { all: { 'who.ages': { value: 'from-13', note: 'On ward 7.' } }, actions: {}, safeguards: {} },
    judgement: { verdict: 'not-acceptable', dissent: 'No.', conditions: [{ text: 'C', owner: 'Zed', done: false }] },
    ratings: { 'diagnose.unequal': { severity: 3, likelihood: 3, reason: 'Hm.' } },
    words: { worry: { text: 'W', reply: { kind: 'changed', text: 'To Zed.' } } }, hazards: { h: hazard('H') },
  }
  const { layer, judgement, ...rest } = before
  const all = { ...layer.all, 'who.acuity': { value: 'mild' } }
  const now: OwnPart = { layer: { ...layer, all }, ...rest, ...(judgement && { judgement }) }
  expect(ownPartOf(nameless(aloneWith(before, now)), 'q1'))
    .toEqual({ ...empty(), layer: { ...empty().layer, all: { 'who.acuity': { value: 'mild', by: 'q1' } } } })
  const words = { ...rest.words, worry: { text: 'Otherwise.', reply: { kind: 'changed', text: 'To Zed.' } } } as const
  const reworded = { ...now, words, judgement: { conditions: [{ text: 'C', owner: 'Zed', done: true }] } }
  const text = worksheetText(nameless(aloneWith(before, reworded)))
  expect(text).toContain('Otherwise.')
  expect(text).not.toContain('Zed')
})

test('a file with a name is the worksheet itself; so is one where nobody said who answers', () => {
  const record = aloneWith(empty(), stamped(empty()))
  expect(answerFile(record, null)).toBe(record)
  const { person: _nobody, ...alone } = record.alone ?? { worksheet: 'w', base: empty() }
  const unsaid = { ...record, alone }
  expect(answerFile(unsaid, { withoutRole: true })).toBe(unsaid)
})

describe('once it was added', () => {
  const file = (id: string, n: number): Answers => {
    const sent = nameless(aloneWith(empty(), stamped(empty())), false, id)
    const fit = fitOf({ ...newWorksheet({ id: 'w', now: NOW, depth: 'full' }) }, {
      name: `QZfileZQ-${n}.json`, sha256: shaOf(n),
      worksheet: withOwnPart(sent, id, { ...ownPartOf(sent, id), hazards: { [`h-${id}`]: hazard('H') } }),
    })
    if (fit.kind !== 'answers') throw new Error(fit.kind)
    return fit.answers
  }
  const files = [file('q3', 1), file('q1', 2), file('q2', 3)]
  const hostile = files.map((one) => ({
    ...one,
    part: {
      ...one.part, judgement: { conditions: [], reason: 'R.', at: '2026-11-25T03:33:00Z' },
      layer: {
        ...one.part.layer, all: { 'who.ages': { value: 'adults', at: '2026-11-25T03:33:00Z', source: 'QZsourceZQ' } },
      },
    },
  }))
  const add = (record: Worksheet, some: readonly Answers[]) =>
    some.reduce((left, one) => mergeAnswers(left, [one], {}, '2026-11-26T07:07:00Z').record, record)

  test('nothing leads back: no time, no name or bytes of a file, no source', () => {
    const empties = newWorksheet({ id: 'w', now: '2026-11-20T00:00:00Z', depth: 'full' })
    const { record } = mergeAnswers(empties, hostile, {}, '2026-11-26T07:07:00Z')
    const text = worksheetText(record)
    const traces = ['QZ', ':33:', ':07:', shaOf(1).slice(0, 16), '2026-11-26', '"source"']
    expect(traces.filter((trace) => text.includes(trace))).toEqual([])
    expect(record.sources).toEqual({})
    expect(record.answers.positions['q1']?.all['who.ages']).toEqual({ value: 'adults', by: 'q1' })
  })

  test('no place in an order tells who came first', () => {
    fc.assert(fc.property(anyShared, fc.shuffledSubarray(files, { minLength: 3 }), (record, shuffled) => {
      const [one, other] = [add(record, files), add(record, shuffled)]
      expect(worksheetText(other)).toBe(worksheetText(one))
      expect(one.team.order.slice(-3)).toEqual(expect.arrayContaining(['q1', 'q2', 'q3']))
    }), { numRuns: fuzzRuns(10) })
  })
})

function hazard(name: string) {
  return { name, severity: 2, likelihood: 2, reason: '', by: 'QZidZQ', at: LATER } as const
}

function empty(): OwnPart {
  return { layer: { all: {}, actions: {}, safeguards: {} }, ratings: {}, words: {}, hazards: {} }
}
