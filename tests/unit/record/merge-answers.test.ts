import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { type Answers, conflictKey } from '../../../src/record/merge-answers.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { NOTHING_OWN, ownPartOf, withOwnPart } from '../../../src/record/own-part.ts'
import { type Said, meaningOf } from '../../../src/record/said.ts'
import type { Judgement, OwnPart, Person, Worksheet } from '../../../src/record/worksheet.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { NOW } from './any-record.ts'
import { LATER, aFile, shaOf } from './any-shared.ts'

const ana: Person = { name: 'Ana', role: 'clinician', interest: false, signer: true }
const ben: Person = { name: '', role: 'lived-experience', interest: false, signer: false }
const table: Worksheet = {
  ...newWorksheet({ id: 'w', now: NOW, depth: 'full' }),
  team: { order: ['ana', 'ben'], people: { ana, ben } },
}

const ages = (value: string | null): OwnPart => (value === null
  ? NOTHING_OWN
  : { ...NOTHING_OWN, layer: { all: { 'who.ages': { value } }, actions: {}, safeguards: {} } })

const agesOf = (record: Worksheet, person = 'ana') => ownPartOf(record, person).layer.all['who.ages']
const merged = (record: Worksheet, files: readonly Answers[], choices = {}) =>
  mergeAnswers(record, files, choices, LATER)
const said = (value: string): Said => ({ kind: 'answer', question: 'who.ages', action: null, value: { value } })

describe('what one file changes, against what was asked with and what stands now', () => {
  const [x, y, z] = ['adults', 'from-13', 'under-13']
  test.each<[string, string | null, string | null, string | null, string | null | 'conflict']>([
    ['nothing, said by nobody', null, null, null, null],
    ['new', null, null, y, y],
    ['new at the table meanwhile', null, y, null, y],
    ['new in both, the same', null, y, y, y],
    ['new in both, otherwise', null, y, z, 'conflict'],
    ['unchanged', x, x, x, x],
    ['changed there', x, x, y, y],
    ['changed at the table', x, y, x, y],
    ['changed in both, the same', x, y, y, y],
    ['changed in both, otherwise', x, y, z, 'conflict'],
    ['taken back there', x, x, null, null],
    ['taken back at the table', x, null, x, null],
    ['taken back in both', x, null, null, null],
    ['taken back there, changed at the table', x, y, null, 'conflict'],
    ['changed there, taken back at the table', x, null, y, 'conflict'],
    ['put back at the table to what came', null, y, y, y],
  ])('%s', (_name, base, ours, theirs, stands) => {
    const record = withOwnPart(table, 'ana', ages(ours))
    const { record: after, conflicts } = merged(record, [aFile('ana', 1, ages(theirs), { base: ages(base) })])
    expect(agesOf(after)?.value ?? null).toBe(stands === 'conflict' ? ours : stands)
    expect(conflicts.map(({ person, key }) => `${person} ${key}`))
      .toEqual(stands === 'conflict' ? ['ana answer  who.ages'] : [])
  })
})

describe('two files of one person', () => {
  const both = [aFile('ana', 2, ages('under-13')), aFile('ana', 1, ages('from-13'))]
  const key = conflictKey({ person: 'ana', key: 'answer  who.ages' })

  test('that differ are told, each once, and neither is taken; they can be added again', () => {
    const { record, conflicts } = merged(table, [...both, aFile('ana', 3, ages('from-13'))])
    expect(record.sources).toEqual({})
    expect(agesOf(record)).toBeUndefined()
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]?.ours).toBeNull()
    expect(conflicts[0]?.theirs.map((one) => meaningOf(one)).toSorted())
      .toEqual([said('from-13'), said('under-13')].map(meaningOf).toSorted())
  })

  test.each(['from-13', 'under-13'])('exactly what is chosen is taken: %s', (value) => {
    const { record, conflicts } = merged(table, both, { [key]: meaningOf(said(value)) })
    const source = `file-${shaOf(value === 'from-13' ? 1 : 2).slice(0, 16)}`
    expect(agesOf(record)).toEqual({ value, by: 'ana', source })
    expect(conflicts).toHaveLength(1)
  })

  test('a choice that none of them says, or of another person, takes nothing', () => {
    expect(agesOf(merged(table, both, { [key]: meaningOf(said('adults')) }).record)).toBeUndefined()
    expect(agesOf(merged(table, both, { 'ben answer  who.ages': meaningOf(said('from-13')) }).record)).toBeUndefined()
  })

  test('to take it back can be chosen as well', () => {
    const record = withOwnPart(table, 'ana', ages('adults'))
    const files = [
      aFile('ana', 1, ages(null), { base: ages('adults') }), aFile('ana', 2, ages('from-13'), { base: ages('adults') }),
    ]
    expect(agesOf(merged(record, files).record)?.value).toBe('adults')
    expect(agesOf(merged(record, files, { [key]: meaningOf(null) }).record)).toBeUndefined()
  })

  test('that say the same are one', () => {
    const { record, conflicts } = merged(table, [aFile('ana', 1, ages('adults')), aFile('ana', 2, ages('adults'))])
    expect([agesOf(record)?.value, conflicts]).toEqual(['adults', []])
    expect(Object.keys(record.sources)).toHaveLength(2)
  })

  test('give the same whichever comes first, also who somebody new is', () => {
    const self = { name: 'Cy', role: 'carer', interest: true, signer: false } as const
    const files = [aFile('new', 1, ages('adults')), aFile('new', 2, ages('adults'), { self })]
    const [one, other] = [files, files.toReversed()].map((order) => worksheetText(merged(table, order).record))
    expect(other).toBe(one)
    expect(one).toContain('"source"')
  })

  test('one after the other wait for a choice as well', () => {
    const [second, first] = both
    const { record, conflicts } = merged(merged(table, first ? [first] : []).record, second ? [second] : [])
    expect([agesOf(record)?.value, conflicts.length]).toEqual(['from-13', 1])
  })
})

describe('what the team made of it stays', () => {
  const words = (text: string, reply?: string): OwnPart => ({
    ...NOTHING_OWN, words: { worry: { text, ...(reply && { reply: { kind: 'changed', text: reply } }) } },
  })

  test('its reply, though the words changed; a reply in a file is nobody’s', () => {
    const record = withOwnPart(table, 'ben', words('First.', 'We saw it.'))
    const file = aFile('ben', 1, words('Second.', 'Forged.'), { base: words('First.') })
    expect(merged(record, [file]).record.inMyWords['ben']?.['worry'])
      .toEqual({ text: 'Second.', reply: { kind: 'changed', text: 'We saw it.' } })
    expect(merged(table, [file]).record.inMyWords['ben']).toBeUndefined()
    const fresh = aFile('ben', 1, words('Second.', 'Forged.'))
    expect(merged(table, [fresh]).record.inMyWords['ben']?.['worry']).toEqual({ text: 'Second.' })
  })

  test('who sees to a condition, by when, and whether it is done', () => {
    const of = (judgement: Judgement): OwnPart => ({ ...NOTHING_OWN, judgement })
    const seen = { text: 'A pilot.', owner: 'Li', due: '2027-01-31', done: true }
    const record = withOwnPart(table, 'ana', of({ conditions: [seen] }))
    const theirs = of({
      verdict: 'with-conditions', conditions: [{ text: 'More.', done: false }, { text: 'A pilot.', done: false }],
    })
    const base = of({ conditions: [{ text: 'A pilot.', done: false }] })
    const after = merged(record, [aFile('ana', 1, theirs, { base })])
    expect(after.conflicts).toEqual([])
    expect(after.record.judgements['ana']).toEqual({
      verdict: 'with-conditions', conditions: [{ text: 'More.', done: false }, seen],
    })
  })
})

describe('somebody new', () => {
  const signer = (name: string): Partial<Answers> => ({ self: { name, role: 'carer', interest: true, signer: true } })

  test.each(['Cy', ''])('called "%s" sits down; who signs is for the table to say', (name) => {
    const { record } = merged(table, [aFile('new', 1, ages('adults'), signer(name))])
    expect(record.team.order).toEqual(['ana', 'ben', 'new'])
    expect(record.team.people['new']).toEqual({ name, role: 'carer', interest: true, signer: false })
  })

  test('without a name has none, whatever the file says', () => {
    const self = { name: 'Ada Real', role: 'carer', interest: true, signer: true, anonymous: true } as const
    const { record } = merged(table, [aFile('q1', 1, ages('adults'), { self })])
    expect(record.team.people['q1']).toEqual({ ...self, name: '', signer: false })
  })

  test('and others with them stand after those who are there, in the order of their ids', () => {
    const files = [aFile('zoe', 1, ages('adults')), aFile('bo', 2, ages('adults'))]
    expect(merged(table, files).record.team.order).toEqual(['ana', 'ben', 'bo', 'zoe'])
  })

  test('is who they were where the table knows them', () => {
    expect(merged(table, [aFile('ana', 1, ages('adults'), signer('Other'))]).record.team).toBe(table.team)
  })
})

test('where an answer came from is told beside it and in the list of files', () => {
  const { record } = merged(table, [aFile('ana', 7, ages('adults'))])
  const source = `file-${shaOf(7).slice(0, 16)}`
  expect(agesOf(record)).toEqual({ value: 'adults', by: 'ana', source })
  expect(record.sources).toEqual({
    [source]: { name: 'answers-ana-7.json', sha256: shaOf(7), person: 'ana', added: LATER },
  })
})

test('a hazard that claims the id of somebody else’s leaves theirs alone and stands beside it, once', () => {
  const own = { name: 'Mine', severity: 5, likelihood: 5, reason: '', by: 'ben' } as const
  const record = { ...table, ownHazards: { order: ['h'], byId: { h: own } } }
  const claim: OwnPart = { ...NOTHING_OWN, hazards: { h: { ...own, name: 'Taken', by: 'ana' } } }
  const once = merged(record, [aFile('ana', 1, claim)])
  expect([once.conflicts, once.record.ownHazards]).toEqual([
    [], { order: ['h', 'h-2'], byId: { h: own, 'h-2': { ...own, name: 'Taken', by: 'ana' } } },
  ])
  expect(merged(once.record, [aFile('ana', 1, claim)]).record.ownHazards).toEqual(once.record.ownHazards)
  const third = { ...claim, hazards: { h: { ...own, name: 'Third', by: 'cy' } } }
  expect(merged(once.record, [aFile('cy', 2, third)]).record.ownHazards.order).toEqual(['h', 'h-2', 'h-3'])
})

test('two people whose hazards have one id in one go: both stand', () => {
  const hazard = (by: string): OwnPart => (
    { ...NOTHING_OWN, hazards: { h: { name: by, severity: 3, likelihood: 3, reason: '', by } } }
  )
  const { byId } = merged(table, [aFile('ben', 1, hazard('ben')), aFile('ana', 2, hazard('ana'))]).record.ownHazards
  expect(Object.entries(byId).map(([id, { by }]) => [id, by]).toSorted()).toEqual([['h', 'ana'], ['h-2', 'ben']])
})

test('nothing added changes nothing', () => {
  expect(worksheetText(merged(table, []).record)).toBe(worksheetText(table))
})
