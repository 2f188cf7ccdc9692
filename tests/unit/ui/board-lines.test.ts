import { assert, constantFrom, property, shuffledSubarray, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BoardFile } from '../../../src/state/board-store.ts'
import { linesOf } from '../../../src/ui/screens/board/board-lines.ts'
import { sameParts } from '../../../src/ui/screens/board/board-same-parts.ts'
import { lyingDecision, lyingFile, unreadFile } from './board-lying-file.ts'

const groupsOf = (...files: readonly BoardFile[]) => linesOf(files).groups.map((group) => group.map(({ key }) => key))
const relationsOf = (...files: readonly BoardFile[]) =>
  linesOf(files).groups.flat().map(({ key, relation, relatedTo }) => [key, relation, relatedTo])

const january = { id: 'w', at: '2026-01-10T10:00:00+01:00' }
const may = { id: 'w', at: '2026-05-10T10:00:00+01:00' }

describe('versions and copies of one worksheet', () => {
  test('stand together, the newest by its own date first', () => {
    const old = lyingFile({ key: 'old', row: january })
    const other = lyingFile({ key: 'other', row: { id: 'x' } })
    const young = lyingFile({ key: 'new', row: may })
    expect(groupsOf(old, other, young)).toEqual([['new', 'old'], ['other']])
    expect(linesOf([old, young]).groups.flat().map(({ isLatest, group }) => [isLatest, group]))
      .toEqual([[true, 'new'], [false, 'new']])
  })

  test('are told by instant, whatever the offset says', () => {
    const west = lyingFile({ key: 'west', row: { id: 'w', at: '2026-05-10T09:00:00-05:00' } })
    const east = lyingFile({ key: 'east', row: { id: 'w', at: '2026-05-10T12:00:00+02:00' } })
    expect(groupsOf(east, west)).toEqual([['west', 'east']])
  })

  test('are named for what they are', () => {
    const first = lyingFile({ key: 'first', row: may, says: 'S', bytes: 'B' })
    const again = lyingFile({ key: 'same', name: 'z.pdf', row: may, says: 'S', bytes: 'B' })
    const resaved = lyingFile({ key: 'saved', name: 'zz.pdf', row: may, says: 'S', bytes: 'C' })
    const version = lyingFile({ key: 'version', row: january })
    const before = lyingFile({ key: 'before', row: { id: 'v', at: '2025-01-10T10:00:00+01:00' } })
    const goesOn = lyingFile({ key: 'first', row: { ...may, ancestors: ['v'] }, says: 'S', bytes: 'B' })
    expect(relationsOf(first, again, resaved, version)).toEqual([
      ['first', null, null],
      ['same', 'same-file', 'first.pdf'],
      ['saved', 'same-worksheet', 'first.pdf'],
      ['version', 'version', 'first.pdf'],
    ])
    expect(relationsOf(goesOn, before)).toEqual([['first', null, null], ['before', 'line', 'first.pdf']])
  })

  test('are found by way of a third, and in whatever order they come', () => {
    const one = lyingFile({ key: 'one', row: { id: 'a', at: '2026-01-01T00:00:00Z', ancestors: [] } })
    const two = lyingFile({ key: 'two', row: { id: 'b', at: '2026-02-01T00:00:00Z', ancestors: ['a'] } })
    const three = lyingFile({ key: 'three', row: { id: 'c', at: '2026-03-01T00:00:00Z', ancestors: ['a', 'gone'] } })
    const other = lyingFile({ key: 'other', row: { id: 'd', ancestors: ['gone'] } })
    const all = [one, two, three, other]
    const orders = shuffledSubarray(all, { minLength: 4 })
    assert(property(orders, (files) => {
      expect(groupsOf(...files).toSorted((a, b) => b.length - a.length)).toEqual([['three', 'two', 'one'], ['other']])
    }))
  })

  test('are grouped alike whoever names whom, even in a circle', () => {
    const ids = constantFrom('a', 'b', 'c', 'd', 'e')
    assert(property(uniqueArray(ids), uniqueArray(ids), (one, other) => {
      const file = (key: string, ancestors: readonly string[]) => lyingFile({ key, row: { id: key, ancestors } })
      const files = [file('a', one), file('b', other), file('c', ['a']), file('d', []), file('e', ['e'])]
      const groups = groupsOf(...files)
      const together = (x: string, y: string) => groups.some((group) => group.includes(x) && group.includes(y))
      expect(groups.flat().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
      expect(together('a', 'c')).toBe(true)
      for (const id of one) expect(together('a', id)).toBe(true)
      for (const id of other) expect(together('b', id)).toBe(true)
    }))
  })

  test('never stand behind one that was altered, however new it says it is', () => {
    const sound = lyingFile({ key: 'sound', row: january })
    const forged = lyingFile({ key: 'forged', row: { ...may, at: '2099-01-01T00:00:00Z' }, verdict: 'altered' })
    expect(groupsOf(forged, sound)).toEqual([['sound', 'forged']])
  })
})

test('since last time is the newest earlier version that says something else and was not altered', () => {
  const now = lyingFile({ key: 'now', row: may, says: 'S' })
  const copy = lyingFile({ key: 'copy', row: may, says: 'S' })
  const last = lyingFile({ key: 'last', row: january })
  const forged = lyingFile({ key: 'forged', row: { ...january, at: '2026-02-01T00:00:00Z' }, verdict: 'altered' })
  const [group] = linesOf([last, copy, forged, now]).groups
  expect(group?.map(({ key, lastKey }) => [key, lastKey]))
    .toEqual([['copy', 'last'], ['now', 'last'], ['last', null], ['forged', null]])
})

describe('decisions', () => {
  const worksheet = lyingFile({ key: 'w', row: { id: 'w' }, says: 'new' })

  test('stand beside the worksheet that they are about', async () => {
    const { groups, loose } = linesOf([worksheet, await lyingDecision('d', { id: 'w', says: 'new' })])
    expect(groups.flat().map(({ decision, decisionFits }) => [decision?.id, decisionFits])).toEqual([['d', true]])
    expect(loose).toEqual([])
  })

  test('on what was changed afterwards say so, and stand below', async () => {
    const { groups, loose } = linesOf([worksheet, await lyingDecision('d', { id: 'w', says: 'old' })])
    expect(groups.flat().map(({ decision, decisionFits }) => [decision?.id, decisionFits])).toEqual([['d', false]])
    expect(loose.map(({ why }) => why)).toEqual(['other-version'])
  })

  test('on what is not here stand below', async () => {
    const { groups, loose } = linesOf([worksheet, await lyingDecision('d', { id: 'x', says: 'x' })])
    expect(groups.flat().map(({ decision }) => decision)).toEqual([null])
    expect(loose.map(({ why }) => why)).toEqual(['nothing'])
  })

  test('that were altered decide nothing', async () => {
    const { groups, loose } = linesOf([worksheet, await lyingDecision('d', { id: 'w', says: 'new' }, {}, 'altered')])
    expect(groups.flat().map(({ decision }) => decision)).toEqual([null])
    expect(loose.map(({ why }) => why)).toEqual(['altered'])
  })

  test('whose signatures cannot be read decide nothing', async () => {
    const { groups, loose } = linesOf([worksheet, await lyingDecision('d', { id: 'w', says: 'new' }, {}, 'unreadable')])
    expect(groups.flat().map(({ decision }) => decision)).toEqual([null])
    expect(loose.map(({ why }) => why)).toEqual(['unreadable'])
  })

  test('that the board signed give way to none that nobody signed, and two that do not agree are told', async () => {
    const on = { id: 'w', says: 'new' }
    const signed = await lyingDecision('signed', on, { outcome: 'reject', decidedAt: '2026-01-01T00:00:00Z' })
    const later = { decidedAt: '2026-02-01T00:00:00Z' } as const
    const plain = await lyingDecision('plain', on, { ...later, outcome: 'approve' }, 'plain')
    const unsigned = await lyingDecision('unsigned', on, { ...later, outcome: 'reject' }, 'unsigned')
    const draft = await lyingDecision('draft', on, { outcome: 'approve' }, 'plain')
    const elsewhere = await lyingDecision('elsewhere', { id: 'w', says: 'old' }, { ...later, outcome: 'approve' })
    const told = (...files: readonly BoardFile[]) => linesOf([worksheet, ...files]).groups.flat()
      .map(({ decision, against }) => [decision?.id, against?.decision.id])
    expect(told(plain, signed)).toEqual([['signed', 'plain']])
    expect(told(signed, unsigned, draft, elsewhere)).toEqual([['signed', undefined]])
    expect(told(unsigned, plain, draft)).toEqual([['unsigned', 'plain']])
  })

  test('that came later count; one about exactly this worksheet counts most', async () => {
    const on = { id: 'w', says: 'new' }
    const early = await lyingDecision('early', on, { decidedAt: '2026-01-01T00:00:00Z' })
    const late = await lyingDecision('late', on, { decidedAt: '2026-02-01T00:00:00Z' })
    const draft = await lyingDecision('draft', on)
    const other = await lyingDecision('other', { id: 'w', says: 'old' }, { decidedAt: '2026-03-01T00:00:00Z' })
    expect(linesOf([late, other, draft, early, worksheet]).groups.flat()[0]?.decision?.id).toBe('late')
  })
})

test('files that wait have no line yet, and those that cannot be read keep theirs', () => {
  const broken: BoardFile = { ...unreadFile('b'), state: 'broken', trouble: 'slow' }
  const photo: BoardFile = {
    ...unreadFile('p'), state: 'read', skim: { sha256: 'p', found: { kind: 'failure', failure: { kind: 'not-ours' } } },
  }
  const { groups, failed } = linesOf([unreadFile('w'), broken, photo])
  expect([groups.length, failed.map(({ key }) => key)]).toEqual([0, ['b', 'p']])
})

test('a line that nothing has changed has the very same parts, so that it is not drawn again', async () => {
  const files = [lyingFile({ key: 'a', row: { id: 'w' } }), await lyingDecision('d', { id: 'w', says: 'a' })]
  const [before] = linesOf(files).groups.flat()
  const [after] = linesOf([...files, lyingFile({ key: 'b', row: { id: 'x' } })]).groups.flat()
  expect(before && after && sameParts(before, after)).toBe(true)
  const [grown] = linesOf([...files, lyingFile({ key: 'c', row: { ...january, id: 'w' } })]).groups.flat()
  expect(before && grown && sameParts(before, grown)).toBe(false)
})

test('nobody has decided on a file that was altered, even where its data still say the same', async () => {
  const forged = lyingFile({ key: 'forged', row: { id: 'w' }, says: 'new', verdict: 'altered' })
  const { groups, loose } = linesOf([forged, await lyingDecision('d', { id: 'w', says: 'new' })])
  expect(groups.flat().map(({ decisionFits }) => decisionFits)).toEqual([false])
  expect(loose.map(({ why }) => why)).toEqual(['other-version'])
})
