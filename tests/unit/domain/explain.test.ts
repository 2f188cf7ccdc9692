import { expect, test } from 'vitest'
import { aDesign, anUnansweredDesign } from './a-design.ts'
import { rowOf, said, scored } from './reading-results.ts'

const chat = aDesign('converse').with('what.output', 'generated').with('when.oversight', 'never')

test('every rung that held is there, highest first, and the smallest chance sets the likelihood', () => {
  const row = rowOf(chat.with('who.acuity', 'serious'), 'converse', 'delusion')
  expect(row.severity.held.map(({ rung, level }) => [rung, level]))
    .toEqual([['delusion.harm-fragile', 4], ['delusion.harm', 3]])
  expect(row.chances.map(({ kind, level, sets }) => ({ kind, level, sets }))).toEqual([
    { kind: 'situation-arises', level: 4, sets: true },
    { kind: 'nobody-catches', level: 5, sets: false },
  ])
})

test('a rung names the answers that made it hold, and their W', () => {
  const row = rowOf(chat.with('who.acuity', 'serious').with('who.ages', 'from-13'), 'converse', 'delusion')
  expect(row.severity.held[0]?.deciding).toEqual([
    { question: 'who.acuity', action: null, option: 'serious', w: 'who', assumedWorst: false },
    { question: 'who.ages', action: null, option: 'from-13', w: 'who', assumedWorst: false },
  ])
  expect(said(row.gate)).toEqual(['what.actions: converse', 'what.output: generated'])
})

test('an answer that an action has of its own is named with the action', () => {
  const row = rowOf(aDesign('inform', 'converse').where('converse', 'what.output', 'generated'), 'converse', 'delusion')
  expect(row.gate.map(({ question, action }) => [question, action]))
    .toEqual([['what.actions', null], ['what.output', 'converse']])
})

test('a given answer decides before one that is only assumed', () => {
  const row = rowOf(chat.with('who.ages', 'under-13').without('who.acuity'), 'converse', 'delusion')
  expect(row.severity.held[0]?.deciding).toEqual([
    { question: 'who.ages', action: null, option: 'under-13', w: 'who', assumedWorst: false },
  ])
})

test('what nobody answered is marked as assumed at its riskiest', () => {
  const row = rowOf(chat.without('who.ages').notKnowing('who.acuity'), 'converse', 'delusion')
  expect(row.severity.held[0]?.deciding.map(({ option, assumedWorst }) => [option, assumedWorst]))
    .toEqual([['crisis', true], ['under-13', true]])
})

test('an inherited oversight names the step by which it was inherited', () => {
  const chained = aDesign('screen', 'alert').with('what.output', 'computed')
    .where('screen', 'when.oversight', 'never').whereTicking('screen', 'what.chain', 'alert')
  const caught = rowOf(chained, 'alert', 'over-intervention').chances.find(({ kind }) => kind === 'nobody-catches')
  expect(said(caught?.held[0]?.deciding ?? []))
    .toEqual(['what.chain: alert', 'what.output: computed', 'when.oversight: never'])
})

test('reach is named where it raises a severity, and only there', () => {
  const raised = rowOf(chat.with('who.number', 'more'), 'converse', 'delusion').severity.raised
  expect(raised?.rung).toBe('delusion.many')
  expect(said(raised?.deciding ?? []))
    .toEqual(['what.output: generated', 'when.oversight: never', 'who.number: more'])
  expect(rowOf(chat, 'converse', 'delusion').severity.raised).toBeNull()
})

test('a question of the step Safeguards belongs to no W', () => {
  const row = rowOf(chat.with('why.role', 'extra').with('care.clinician', 'no'), 'converse', 'relationship')
  expect(row.gate.find(({ question }) => question === 'care.clinician')?.w).toBeNull()
})

test('a row is absent at the best corner where its gate could stay shut', () => {
  const row = rowOf(chat.ticking('why.information', 'typed').without('where.shared'), 'converse', 'seen-nearby')
  expect(row.best).toBeNull()
  expect(row.inherent.tier).toBe(2)
})

test('every rung of every row names an answer, or holds wherever its gate does', () => {
  const { rows } = scored(anUnansweredDesign('screen', 'converse', 'alert', 'act'))
  const rungs = rows.flatMap(({ severity, chances }) => [...severity.held, ...chances.flatMap(({ held }) => held)])
  const silent = new Set(rungs.filter(({ deciding }) => deciding.length === 0).map(({ rung }) => rung))
  expect([...silent].every((rung) => /\.(harm|arises|any|always)$/.test(rung))).toBe(true)
})
