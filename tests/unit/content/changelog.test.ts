import { expect, test } from 'vitest'
import { bibliography } from '../../../src/content/bibliography.ts'
import { changelog } from '../../../src/content/changelog.ts'
import { HAZARD_IDS } from '../../../src/content/hazards.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { changelog as words } from '../../../src/words/en/changelog.ts'

const changes = changelog.flatMap((version) => [...version.changes])

test('the newest entry is the version of the rules, and each older one stands below', () => {
  const versions = changelog.map(({ version }) => version)
  expect(versions[0]).toBe(rubric.version)
  const numbers = versions.map((version) => version.split('.').map(Number))
  const newestFirst = numbers.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b)
  expect(numbers).toEqual(newestFirst)
  expect(new Set(versions).size).toBe(versions.length)
})

test('no version is dated before the one below it', () => {
  const days = changelog.map(({ on }) => on)
  expect(days).toEqual(days.toSorted().toReversed())
  expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([])
})

test('every change says what changed and what may move, once', () => {
  const ids = changes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(words).toSorted()).toEqual(ids.toSorted())
})

test('every change names hazards that there are, and sources or our judgement', () => {
  expect(changes.flatMap(({ hazards }) => [...hazards]).filter((id) => !HAZARD_IDS.includes(id))).toEqual([])
  const cited = changes.flatMap(({ cites }) => cites === 'our judgement' ? [] : [...cites])
  expect(cited.filter((id) => !Object.hasOwn(bibliography, id))).toEqual([])
})
