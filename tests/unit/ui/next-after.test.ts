import { describe, expect, test } from 'vitest'
import type { Tier } from '../../../src/domain/hazard.ts'
import type { StopState } from '../../../src/domain/stop.ts'
import { nextAfter } from '../../../src/ui/result/next-after.ts'
import { en } from '../../../src/words/words.ts'
import { gradeOf, longSentences } from '../words/reading-level.ts'

const after = (enough: boolean, best: Tier, worst: Tier, ...states: StopState[]) =>
  nextAfter({ enough, stops: states.map((state) => ({ stop: 'police', state, deciding: [] })) }, { best, worst })

test.each([
  ['a tier counts at its worst', after(true, 1, 3), 3],
  ['too few answers are no tier', after(false, 1, 4), 'notEnough'],
  ['a reason not to proceed weighs more than a Low tier', after(true, 1, 1, 'none', 'stands'), 'stop'],
  ['and it stands also before there is a tier', after(false, 1, 4, 'stands'), 'stop'],
  ['one that cannot be ruled out is no such reason yet', after(true, 2, 2, 'cannot-be-ruled-out'), 2],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected)
})

describe('what happens next', () => {
  const texts = Object.values(en.nextSteps.by).flatMap(({ means, show, send }) => [means, show, send])

  test('differs from tier to tier', () => {
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('can be read by someone of about twelve', () => {
    expect(gradeOf(texts)).toBeLessThan(7)
    expect(longSentences(texts, 25)).toEqual([])
  })
})
