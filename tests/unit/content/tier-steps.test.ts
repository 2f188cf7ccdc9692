import { describe, expect, test } from 'vitest'
import { bibliography } from '../../../src/content/bibliography.ts'
import { tierSteps } from '../../../src/content/tier-steps.ts'
import type { TierStep } from '../../../src/domain/tier-step.ts'
import { tierStepGroups, tierSteps as words } from '../../../src/words/en/tier-steps.ts'
import { gradeOf, longSentences } from '../words/reading-level.ts'

const steps = Object.entries<TierStep>(tierSteps)
const texts = Object.values(words).flatMap(({ do: line, why }) => [line, why])

test('every step has its words and names sources that exist, or owns up to being our judgement', () => {
  expect(Object.keys(words).toSorted()).toEqual(Object.keys(tierSteps).toSorted())
  const cited = steps.flatMap(([, { cites }]) => cites === 'our judgement' ? [] : [...cites])
  expect(cited.filter((id) => !Object.hasOwn(bibliography, id))).toEqual([])
})

test('each tier asks for more than the one below, and each kind of step is there from High on', () => {
  const asked = [1, 2, 3, 4].map((tier) => steps.filter(([, { from }]) => from <= tier).length)
  expect(asked).toEqual([...new Set(asked)].toSorted((a, b) => a - b))
  const kinds = new Set(steps.filter(([, { from }]) => from <= 3).map(([, { about }]) => about))
  expect([...kinds].toSorted()).toEqual(Object.keys(tierStepGroups).toSorted())
})

describe('a line can be ticked off', () => {
  test.each(Object.entries(words))('%s: it is an order of at most 40 words', (_, { do: line }) => {
    expect(line).toMatch(/^[A-Z][a-z]+(?: |,).*\.$/)
    expect(line).not.toMatch(/^(?:It|They|The|You|This|There)\b/)
    expect(line.split(' ').length).toBeLessThanOrEqual(40)
  })

  test('and can be read by someone of about thirteen', () => {
    expect(gradeOf(texts)).toBeLessThan(8)
    expect(longSentences(texts, 30)).toEqual([])
  })
})
