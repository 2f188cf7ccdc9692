import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { approveAgain } from '../../../src/record/approve-again.ts'
import type { AnswerChange } from '../../../src/record/compare-answers.ts'
import type { Compared, Two } from '../../../src/record/compare-two.ts'
import { type Comparison, compareWorksheets } from '../../../src/record/compare-worksheets.ts'
import type { Layer, Person, Worksheet } from '../../../src/record/worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { judgedWorksheet } from '../report/example-record.ts'
import { anyRecord } from './any-record.ts'

const LISTS = [
  'answers', 'safeguards', 'ratings', 'ownHazards', 'stops', 'accepted', 'lenses', 'people', 'judgements',
] as const
const SIDES = ['rules', 'tier', 'inherentTier', 'conclusion', 'ownAnswers', 'dissent', 'open'] as const

test('a record beside itself has no change, and nothing has to be decided again', () => {
  fc.assert(fc.property(anyRecord, (record) => {
    const comparison = compareWorksheets(record, record)
    for (const list of LISTS) expect(comparison[list].changes).toEqual([])
    for (const side of SIDES) expect(comparison[side].before).toEqual(comparison[side].after)
    expect(comparison.actions).toEqual({ added: [], removed: [] })
    expect(comparison.isSameLine).toBe(true)
    expect(approveAgain(comparison)).toEqual([])
  }), { numRuns: fuzzRuns(25) })
})

const SWAPPED: Readonly<Record<string, string>> = {
  new: 'gone', gone: 'new', riskier: 'safer', safer: 'riskier', added: 'gone', done: 'open-again', 'open-again': 'done',
}

const swapped = <T>({ before, after }: Two<T>): Two<T> => ({ before: after, after: before })

/** A text that is the same for the same change read from the other end; the kinds of an answer are no pairs. */
const readFrom = (end: 'this' | 'other') => (change: object): string => {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([key]) => key !== 'person' && key !== 'condition' && key !== 'name')
    const turned = entries.map(([key, entry]) =>
      [key === 'before' ? 'after' : key === 'after' ? 'before' : key, turn(entry)] as const)
    const kinds = turned.map(([key, entry]) => {
      const isWord = (key === 'kind' || key === 'way' || key === 'evidence') && typeof entry === 'string'
      return [key, isWord ? SWAPPED[entry] ?? entry : entry] as const
    })
    return Object.fromEntries(kinds.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  }
  const inOrder = (value: unknown): unknown => turn(turn(value))
  return JSON.stringify(end === 'other' ? turn(change) : inOrder(change))
}

const withoutKind = ({ kind: _kind, ...change }: AnswerChange) => change

test('swapping the two exchanges before and after', () => {
  fc.assert(fc.property(anyRecord, anyRecord, (one, other) => {
    const [there, back] = [compareWorksheets(one, other), compareWorksheets(other, one)]
    for (const side of SIDES) expect(back[side]).toEqual(swapped<unknown>(there[side]))
    expect(back.actions).toEqual({ added: there.actions.removed, removed: there.actions.added })
    for (const list of ['safeguards', 'ratings', 'stops', 'accepted', 'lenses', 'people', 'ownHazards'] as const) {
      const changes = (comparison: Comparison): readonly object[] => comparison[list].changes
      expect(changes(back).map(readFrom('other')).toSorted()).toEqual(changes(there).map(readFrom('this')).toSorted())
      expect(back[list].same).toBe(there[list].same)
    }
    const answers = (comparison: Comparison): readonly object[] => comparison.answers.changes.map(withoutKind)
    expect(answers(back).map(readFrom('other'))).toEqual(answers(there).map(readFrom('this')))
  }), { numRuns: fuzzRuns(15) })
})

const joint: Layer = {
  all: {
    'what.actions': { value: ['inform', 'diagnose'] }, 'who.ages': { value: 'adults' },
    'when.oversight': { value: 'before' }, 'where.runs': { unknown: true }, 'feature.for': { value: 'Adults.' },
  },
  actions: {},
  safeguards: {},
}
const withJoint = (change: Partial<Layer>): Worksheet => ({
  ...judgedWorksheet, answers: { ...judgedWorksheet.answers, joint: { ...joint, ...change } },
})
const answersBetween = (before: Partial<Layer>, after: Partial<Layer>) =>
  compareWorksheets(withJoint(before), withJoint(after)).answers.changes
    .map(({ question, action, kind, way }) => [question, action, kind, way])
const all = (cells: Layer['all']) => ({ all: { ...joint.all, ...cells } })

test.each<readonly [string, Partial<Layer>, Partial<Layer>, readonly (readonly unknown[])[]]>([
  ['riskier', {}, all({ 'who.ages': { value: 'under-13' } }), [['who.ages', null, 'changed', 'riskier']]],
  ['safer', all({ 'who.ages': { value: 'from-13' } }), {}, [['who.ages', null, 'changed', 'safer']]],
  ['without an order', {}, all({ 'feature.for': { value: 'Teens.' } }), [['feature.for', null, 'changed', null]]],
  ['not known any more', {}, all({ 'who.ages': { unknown: true } }), [['who.ages', null, 'newly-unknown', null]]],
  ['known now', {}, all({ 'where.runs': { value: 'device' } }), [['where.runs', null, 'now-known', null]]],
  ['new', {}, all({ 'who.number': { value: 'tens' } }), [['who.number', null, 'new', null]]],
  ['a suggestion is no answer', {}, all({ 'who.ages': { value: 'adults', confirmed: false } }),
    [['who.ages', null, 'gone', null]]],
  ['another note, another basis', {},
    all({ 'who.ages': { value: 'adults', note: 'As before.', basis: 'decided' } }), []],
  ['ticks in another order, spaces around a text', {},
    all({ 'what.actions': { value: ['diagnose', 'inform'] }, 'feature.for': { value: ' Adults. ' } }), []],
  ['an action that says the same by itself', {},
    { actions: { inform: { 'when.oversight': { value: 'before' } } } }, []],
  ['one action told apart', {}, { actions: { inform: { 'when.oversight': { value: 'never' } } } },
    [['when.oversight', 'inform', 'changed', 'riskier']]],
  ['every action told apart', {},
    { actions: {
      inform: { 'when.oversight': { value: 'before' } }, diagnose: { 'when.oversight': { value: 'never' } },
    } },
    [['when.oversight', 'diagnose', 'changed', 'riskier']]],
])('answers: %s', (_what, before, after, changes) => {
  expect(answersBetween(before, after)).toEqual(changes)
})

const FIELDS = { evidence: 'The log', status: 'in-place' } as const

test('a safeguard falls back, and what shows it comes, goes and is put otherwise', () => {
  const safeguards = (before: Layer['safeguards'], after: Layer['safeguards']) =>
    compareWorksheets(withJoint({ safeguards: before }), withJoint({ safeguards: after })).safeguards.changes
      .map(({ safeguard, way, evidence }) => [safeguard, way, evidence])
  expect(safeguards({ breaks: FIELDS }, { breaks: { status: 'planned' } })).toEqual([['breaks', 'riskier', 'gone']])
  expect(safeguards({ breaks: { status: 'in-place' } }, { breaks: FIELDS })).toEqual([['breaks', null, 'new']])
  expect(safeguards({ breaks: FIELDS }, { breaks: { ...FIELDS, confirmed: false } }))
    .toEqual([['breaks', 'riskier', 'gone']])
  expect(safeguards({ breaks: FIELDS }, { breaks: { ...FIELDS, evidence: 'A table' } }))
    .toEqual([['breaks', null, 'changed']])
})

const ada: Person = { name: 'Ada', role: 'clinician', interest: false, signer: true }
const team = (people: Readonly<Record<string, Person>>): Worksheet =>
  ({ ...judgedWorksheet, judgements: {}, ratings: {}, team: { order: Object.keys(people), people } })
const kinds = ({ changes }: Compared<{ readonly kind: string }>) => changes.map(({ kind }) => kind)

test('people are the same by id, else by name and role; nobody without a name is taken for another', () => {
  const between = (one: Worksheet, other: Worksheet) => kinds(compareWorksheets(one, other).people)
  expect(between(team({ a: ada }), team({ b: ada }))).toEqual([])
  expect(between(team({ a: ada }), team({ a: { ...ada, signer: false } }))).toEqual(['changed'])
  expect(between(team({ a: ada }), team({ b: { ...ada, role: 'engineer' } }))).toEqual(['gone', 'new'])
  expect(between(team({ a: { ...ada, name: '' } }), team({ b: { ...ada, name: '' } }))).toEqual(['gone', 'new'])
})

test('verdicts, conditions and dissent of one person, under whatever id', () => {
  const judged = (id: string, judgement: Worksheet['judgements'][string]): Worksheet =>
    ({ ...team({ [id]: ada }), judgements: { [id]: judgement } })
  const before = judged('a', {
    verdict: 'acceptable', conditions: [{ text: 'Test it', done: false }, { text: 'Train', done: true }],
  })
  const after = judged('b', {
    verdict: 'not-acceptable', dissent: 'Too soon.',
    conditions: [{ text: 'Test it ', done: true }, { text: 'Ask people', done: false }, { text: '', done: false }],
  })
  expect(compareWorksheets(before, after).judgements.changes.map(({ conditions, ...rest }) =>
    ({ ...rest, conditions: conditions.map(({ kind, condition }) => [kind, condition.text]) }))).toEqual([{
    person: ada,
    verdict: { before: 'acceptable', after: 'not-acceptable' },
    dissent: { before: null, after: 'Too soon.' },
    conditions: [['done', 'Test it '], ['gone', 'Train'], ['added', 'Ask people']],
  }])
})
