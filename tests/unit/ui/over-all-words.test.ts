import { expect, test } from 'vitest'
import type { TierCounts } from '../../../src/domain/portfolio.ts'
import { daysOf } from '../../../src/ui/screens/board/over-all-days.ts'
import { actionLabel, countsText, orOf, settingName } from '../../../src/ui/screens/board/over-all-words.ts'

test.each<readonly [TierCounts, string]>([
  [[0, 0, 0, 0, 0], '–'],
  [[0, 2, 0, 1, 3], '3 Very high, 1 High, 2 Low'],
  [[1, 0, 4, 0, 0], '4 Moderate, 1 without a tier'],
  [[2, 0, 0, 0, 0], '2 without a tier'],
])('%j reads: %s', (counts, text) => {
  expect(countsText(counts)).toBe(text)
})

test('a setting and an action are called as in the question; what nobody has said is called so', () => {
  expect(settingName('place', 'alone')).toBe('Alone, anywhere')
  expect(settingName('access', 'clinician')).toBe('From a clinician who knows them')
  expect(settingName('place', null)).toBe('Nobody has said')
  expect([actionLabel('treat'), actionLabel(null)]).toEqual(['Treat', 'No action is ticked'])
})

test.each([[[], ''], [['a'], 'a'], [['a', 'b', 'c'], 'a, b or c']])('%j joined: %s', (items, text) => {
  expect(orOf(items)).toBe(text)
})

test('today is the reader’s own day, and soon is 60 days later', () => {
  expect(daysOf('2026-11-27T23:30:00.000-08:00')).toEqual({ today: '2026-11-27', soon: '2027-01-26' })
  expect(daysOf('2027-12-31T00:10:00.000+01:00')).toEqual({ today: '2027-12-31', soon: '2028-02-29' })
})
