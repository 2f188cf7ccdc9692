import { assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVERYTHING, type BoardView, BOARD_SORTS } from '../../../src/state/board-view.ts'
import { filteredLines } from '../../../src/ui/screens/board/board-filter.ts'
import { linesOf } from '../../../src/ui/screens/board/board-lines.ts'
import { rankedLines, sortedLines } from '../../../src/ui/screens/board/board-sorting.ts'
import { lyingDecision, lyingFile, unreadFile } from './board-lying-file.ts'

const tier = (worst: 1 | 2 | 3 | 4) => ({ best: 1, worst }) as const
const ready = { gaps: 0, unanswered: 0, asked: 0 }

const files = [
  lyingFile({ key: 'calm', row: { id: '1', title: 'Zoë sleeps', tier: tier(1), stops: [], dissent: 0, ...ready } }),
  lyingFile({ key: 'stopped', row: { id: '2', title: 'B', tier: tier(2), stops: ['a', 'b'], dissent: 0, gaps: 1 } }),
  lyingFile({ key: 'argued', row: { id: '3', title: 'A 10', tier: tier(3), stops: [], dissent: 2, gaps: 1 } }),
  lyingFile({ key: 'high', row: { id: '4', title: 'A 9', tier: tier(4), stops: [], dissent: 0, gaps: 1 } }),
  lyingFile({ key: 'open', row: { id: '5', title: 'C', tier: null, stops: [], dissent: 0, gaps: 1 } }),
  lyingFile({ key: 'forged', row: { id: '1', title: 'C', tier: tier(1), stops: [], dissent: 0 }, verdict: 'altered' }),
  { ...unreadFile('photo', 'IMG 1.jpg'), state: 'broken', trouble: 'empty' } as const,
  await lyingDecision('d', { id: '2', says: 'stopped' }),
  await lyingDecision('draft', { id: '3', says: 'argued' }, { outcome: undefined } as object),
]
const { groups, failed } = linesOf(files)
const ranked = rankedLines(groups, failed)
const sorted = (sort: BoardView['sort']) => sortedLines(ranked, sort).map(({ key }) => key)
const filtered = (view: Partial<BoardView>) =>
  filteredLines(sortedLines(ranked, 'altered'), { ...EVERYTHING, ...view }).map(({ key }) => key)

describe('the order', () => {
  test('begins with what to look at first, and keeps a group together', () => {
    expect(sorted('altered')).toEqual(['calm', 'forged', 'stopped', 'argued', 'high', 'open', 'photo'])
  })

  test('follows what was asked for', () => {
    expect(sorted('stops')[0]).toBe('stopped')
    expect(sorted('dissent')[0]).toBe('argued')
    expect(sorted('tier')).toEqual(['high', 'argued', 'stopped', 'calm', 'forged', 'open', 'photo'])
    expect(sorted('name').slice(0, 3)).toEqual(['high', 'argued', 'stopped'])
  })

  test('never loses or doubles a row', () => {
    for (const sort of BOARD_SORTS) expect(sorted(sort).toSorted()).toEqual(sorted('altered').toSorted())
  })
})

describe('the filters', () => {
  test('show what they say', () => {
    expect(filtered({ verdict: 'altered' })).toEqual(['forged'])
    expect(filtered({ verdict: 'failed' })).toEqual(['photo'])
    expect(filtered({ tier: '4' })).toEqual(['high'])
    expect(filtered({ tier: 'none' })).toEqual(['open'])
    expect(filtered({ ready: 'ready' })).toEqual(['calm'])
    expect(filtered({ decision: 'decided' })).toEqual(['stopped'])
    expect(filtered({ decision: 'open' })).not.toContain('stopped')
  })

  test('never hide an altered file behind the newest', () => {
    expect(filtered({ isNewestOnly: true })).toContain('forged')
  })

  test('the search looks in titles, makers, files and sentences, without accents', () => {
    expect(filtered({ search: ' zoe ' })).toEqual(['calm'])
    expect(filtered({ search: 'img' })).toEqual(['photo'])
    expect(filtered({ search: 'notes adults' })).toHaveLength(6)
    expect(filtered({ search: 'nowhere' })).toEqual([])
  })

  test('take away and never add', () => {
    const views = record({
      search: string({ maxLength: 2 }),
      verdict: constantFrom('all', 'intact', 'altered', 'failed'),
      tier: constantFrom('all', '1', '4', 'none'),
      ready: constantFrom('all', 'ready', 'gaps'),
      decision: constantFrom('all', 'decided', 'open'),
    } as const)
    assert(property(views, (view) => {
      const shown = filtered(view as Partial<BoardView>)
      expect(sorted('altered').filter((key) => shown.includes(key))).toEqual(shown)
    }))
  })
})
