import { expect, test } from 'vitest'
import type { BoardRow } from '../../../src/record/board-row.ts'
import { boardRow } from '../../../src/record/board-row.ts'
import type { Decision } from '../../../src/record/decision.ts'
import {
  type PortfolioRow, conditionsOverdue, hazardsThatRecur, latestOf, safeguardsMissing, tiersBySetting, toAssessAgain,
} from '../../../src/record/portfolio.ts'
import { boardDecision } from '../exports/board-decision.ts'
import { emptyWorksheet } from '../report/example-record.ts'

const base = boardRow(emptyWorksheet)

const rowOf = (key: string, row: Partial<BoardRow> = {}, more: Partial<PortfolioRow> = {}): PortfolioRow => ({
  key, skimmed: { row: { ...base, title: key, ...row } }, decision: null, decisionFits: true, isLatest: true, ...more,
})

const again = (by: string | undefined, on: Decision['again']['on'] = []): Decision =>
  ({ ...boardDecision, conditions: [], again: { on, ...(by !== undefined && { by }) } })

test('only the latest version of each worksheet counts', () => {
  expect(latestOf([rowOf('a'), rowOf('b', {}, { isLatest: false })]).map(({ key }) => key)).toEqual(['a'])
})

test('the tier at worst, by where people are and by how they get it, in the order of the answers', () => {
  const rows = [
    rowOf('a', { actions: ['treat'], place: 'alone', access: 'anyone', tier: { best: 1, worst: 3 } }),
    rowOf('b', { actions: ['treat'], place: 'staffed', access: 'anyone', tier: null }),
  ]
  expect(tiersBySetting(rows, 'place')).toEqual({
    settings: ['staffed', 'alone'], rows: [{ action: 'treat', cells: [[1, 0, 0, 0, 0], [0, 0, 0, 1, 0]] }],
  })
  expect(tiersBySetting(rows, 'access')).toEqual({
    settings: ['anyone'], rows: [{ action: 'treat', cells: [[1, 0, 0, 1, 0]] }],
  })
})

test('hazards and safeguards are counted over worksheets', () => {
  const rows = [
    rowOf('a', { serious: ['dependence', 'missed-crisis'], missing: ['crisis-response'] }),
    rowOf('b', { serious: ['dependence'], missing: [] }),
  ]
  expect(hazardsThatRecur(rows)).toEqual([{ id: 'dependence', n: 2 }, { id: 'missed-crisis', n: 1 }])
  expect(safeguardsMissing(rows)).toEqual([{ id: 'crisis-response', n: 1 }])
})

test('overdue is what was due before today and is not done, of people and of the board, the oldest first', () => {
  const conditions = [
    { text: 'late', owner: 'Li', due: '2026-11-26', done: false },
    { text: 'today', owner: '', due: '2026-11-27', done: false },
    { text: 'done', owner: '', due: '2026-01-01', done: true },
    { text: 'no day', owner: '', due: null, done: false },
  ]
  const decision = { ...boardDecision, conditions: [{ id: 'c', text: 'log', due: '2026-11-25' }] }
  expect(conditionsOverdue([rowOf('a', { conditions }, { decision })], '2026-11-27')).toEqual([
    { key: 'a', title: 'a', what: 'log', owner: '', due: '2026-11-25', of: 'board' },
    { key: 'a', title: 'a', what: 'late', owner: 'Li', due: '2026-11-26', of: 'people' },
  ])
})

test.each([
  ['2026-11-26', true, 'past'], ['2026-11-27', true, 'soon'], ['2027-01-26', true, 'soon'], ['2027-01-27', true, null],
  [undefined, true, null], [undefined, false, 'changed'], ['2028-01-01', false, 'changed'],
  ['2026-11-26', false, 'past'],
] as const)('assessed again by %s, decided on this version: %s → %s', (by, decisionFits, state) => {
  const found = toAssessAgain(
    [rowOf('a', {}, { decision: again(by, ['incident']), decisionFits })], { today: '2026-11-27', soon: '2027-01-26' },
  )
  expect(found).toEqual(state === null ? [] : [{ key: 'a', title: 'a', by: by ?? null, state, on: ['incident'] }])
})

test('what is due first stands first, and what has no day last', () => {
  const rows = [
    rowOf('changed', {}, { decision: again(undefined), decisionFits: false }),
    rowOf('soon', {}, { decision: again('2026-12-01') }), rowOf('past', {}, { decision: again('2026-01-01') }),
    rowOf('undecided'),
  ]
  const days = { today: '2026-11-27', soon: '2027-01-26' }
  expect(toAssessAgain(rows, days).map(({ key }) => key)).toEqual(['past', 'soon', 'changed'])
})
