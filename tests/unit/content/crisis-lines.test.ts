import { expect, test } from 'vitest'
import {
  CRISIS_LINES_READ_ON, type CrisisLine, crisisLines, crisisLinesElsewhere,
} from '../../../src/content/crisis-lines.ts'

const countries = Object.entries<readonly CrisisLine[]>(crisisLines)

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
    lines.filter(({ source }) => !source).map(({ id, at }) => [country, id, at.join(' or ')]))
  expect(unsourced).toEqual([
    ['canada', 'emergency', '911'],
    ['ireland', 'emergency', '112 or 999'],
    ['eu', 'directory', 'findahelpline.com'],
    ['elsewhere', 'directory', 'findahelpline.com'],
  ])
  expect(CRISIS_LINES_READ_ON).toMatch(/^\d{4}-\d\d-\d\d$/)
})
