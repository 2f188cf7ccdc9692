import { expect, test } from 'vitest'
import {
  type CrisisLine, type CrisisLineId, crisisLines, crisisLinesElsewhere, crisisRegions,
} from '../../../src/content/crisis-lines.ts'
import { CRISIS_ADDRESSES, crisisLinksOf } from '../../../src/content/crisis-links.ts'
import { CRISIS_LINES_READ_ON, crisisSources } from '../../../src/content/crisis-sources.ts'
import { crisisCountries } from '../../../src/ui/screens/start/crisis-countries.ts'

const countries = Object.entries<readonly CrisisLine[]>(crisisLines)

const sourceOf = (country: string, id: string): string | undefined =>
  crisisSources[country as keyof typeof crisisSources][id as CrisisLineId]

test('every country has an emergency number and somebody to talk to, told apart', () => {
  for (const [country, lines] of countries) {
    expect(lines.length, country).toBeGreaterThan(1)
    expect(lines.filter(({ id }) => id === 'emergency').length, country).toBe(1)
    expect(new Set(lines.map(({ at }) => at.join())).size, country).toBe(lines.length)
  }
})

test('whoever lives elsewhere is never given the number of another country', () => {
  const numbers = Object.values<readonly CrisisLine[]>(crisisLinesElsewhere).flat().flatMap(({ at }) => at)
  expect(numbers).toEqual(['findahelpline.com', '112', 'findahelpline.com'])
})

test('what is well known and was not checked is told here; all else is named with its source and the day', () => {
  const all = [...countries, ...Object.entries<readonly CrisisLine[]>(crisisLinesElsewhere)]
  const unsourced = all.flatMap(([country, lines]) =>
    lines.filter(({ id }) => sourceOf(country, id) === undefined).map(({ id, at }) => [country, id, at.join(' or ')]))
  expect(unsourced).toEqual([
    ['canada', 'emergency', '911'],
    ['ireland', 'emergency', '112 or 999'],
    ['eu', 'directory', 'findahelpline.com'],
    ['elsewhere', 'directory', 'findahelpline.com'],
  ])
  expect(CRISIS_LINES_READ_ON).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('every source is of a line that is told', () => {
  const told = new Set(Object.entries<readonly CrisisLine[]>({ ...crisisLines, ...crisisLinesElsewhere })
    .flatMap(([country, lines]) => lines.map(({ id }) => `${country}.${id}`)))
  const sourced = Object.entries(crisisSources).flatMap(([country, byLine]) =>
    Object.keys(byLine).map(id => `${country}.${id}`))
  expect(sourced.filter(line => !told.has(line))).toEqual([])
})

test('every number can be pressed, and its address holds the number and nothing else', () => {
  const lines = countries.flatMap(([, all]) => all)
  for (const line of lines) expect(new Set(crisisLinksOf(line).map(({ at }) => at)), line.id).toEqual(new Set(line.at))
  expect(CRISIS_ADDRESSES.filter(address => !/^(?:tel|sms):\d{3,13}$/.test(address))).toEqual([])
  expect(CRISIS_ADDRESSES).toEqual(expect.arrayContaining(['tel:116123', 'sms:85258', 'tel:988', 'sms:988']))
})

test('the country that the browser names goes first, and none is left out', () => {
  const order = (...languages: string[]) => crisisCountries(languages).map(([country]) => country)
  const byName = order('en', 'de')
  expect(byName.slice(0, 2)).toEqual(['australia', 'canada'])
  for (const [region, country] of Object.entries(crisisRegions)) {
    expect(order('en', `de-${region}`, 'en-US')).toEqual([country, ...byName.filter(other => other !== country)])
  }
  expect(order('pt-BR', 'en-US')).toEqual(byName)
  expect(Object.values(crisisRegions).toSorted()).toEqual(Object.keys(crisisLines).toSorted())
})
