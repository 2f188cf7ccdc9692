import { expect, test } from 'vitest'
import { type Placed, recurring, spreadOf } from '../../../src/domain/portfolio.ts'

const ORDER = { settings: ['ward', 'home'], actions: ['inform', 'treat', 'act'] }

const placed = (setting: Placed['setting'], actions: Placed['actions'], tier: Placed['tier']): Placed =>
  ({ setting, actions, tier })

test('a worksheet counts in the row of each of its actions, in the column of its setting', () => {
  expect(spreadOf([
    placed('home', ['treat', 'inform'], 4), placed('home', ['inform'], 1), placed('ward', ['inform'], null),
  ], ORDER)).toEqual({
    settings: ['ward', 'home'],
    rows: [
      { action: 'inform', cells: [[1, 0, 0, 0, 0], [0, 1, 0, 0, 1]] },
      { action: 'treat', cells: [[0, 0, 0, 0, 0], [0, 0, 0, 0, 1]] },
    ],
  })
})

test('what nobody has said comes last, and is not lost', () => {
  expect(spreadOf([placed(null, [], 2), placed('ward', ['act'], 3)], ORDER)).toEqual({
    settings: ['ward', null],
    rows: [
      { action: 'act', cells: [[0, 0, 0, 1, 0], [0, 0, 0, 0, 0]] },
      { action: null, cells: [[0, 0, 0, 0, 0], [0, 0, 1, 0, 0]] },
    ],
  })
})

test('without a worksheet there is nothing', () => {
  expect(spreadOf([], ORDER)).toEqual({ settings: [], rows: [] })
})

test('what recurs most comes first; what is as frequent keeps its order; what never occurs is left out', () => {
  expect(recurring(['a', 'b', 'c', 'd'], [['b', 'c'], ['c', 'a'], ['b', 'c']])).toEqual([
    { id: 'c', n: 3 }, { id: 'b', n: 2 }, { id: 'a', n: 1 },
  ])
})
