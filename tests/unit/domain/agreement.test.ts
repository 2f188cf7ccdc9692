import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementOf } from '../../../src/domain/agreement.ts'
import type { Answer } from '../../../src/domain/answer.ts'
import type { ManyQuestion, OneQuestion } from '../../../src/domain/question.ts'
import { fuzzRuns } from '../fuzz-runs.ts'

const OPTIONS = ['a', 'b', 'c', 'd', 'e'] as const
const asked = { step: 'who', scope: 'worksheet', depth: 'full', answeredBy: [] } as const

const choosing = (count: number, scored = true): OneQuestion =>
  ({ ...asked, kind: 'one', options: OPTIONS.slice(0, count) as [string, string], scored })
const ticking: ManyQuestion = { ...asked, kind: 'many', options: [...OPTIONS], scored: true }

const chosen = (...places: readonly number[]): readonly Answer[] =>
  places.map((place) => ({ kind: 'one', option: OPTIONS[place] ?? '' }))
const ticks = (...sets: readonly string[]): readonly Answer[] =>
  sets.map((set) => ({ kind: 'many', options: set.split('') }))
const unknown: Answer = { kind: 'unknown' }

test.each([
  // Worked out by hand: D over Dmax, both in shares.
  { places: [0, 0, 0], of: 3, index: 1, most: 3, spread: 'agreed' },
  { places: [0, 0, 2], of: 3, index: 0, most: 2, spread: 'split' },
  { places: [0, 2], of: 3, index: 0, most: 1, spread: 'split' },
  { places: [0, 1], of: 3, index: 1 / 2, most: 1, spread: 'adjacent' },
  { places: [0, 1, 1], of: 3, index: 1 / 2, most: 2, spread: 'adjacent' },
  { places: [0, 1, 2], of: 3, index: 0, most: 1, spread: 'split' },
  // Of two options each is the opposite of the other.
  { places: [0, 0, 0, 1], of: 2, index: 1 / 4, most: 3, spread: 'split' },
  { places: [0, 0, 0, 2], of: 5, index: 5 / 8, most: 3, spread: 'split' },
  { places: [1, 2, 2, 3], of: 5, index: 5 / 8, most: 2, spread: 'split' },
  { places: [0, 4, 0, 4], of: 5, index: 0, most: 2, spread: 'split' },
])('$places of $of ordered options: $index', ({ places, of, index, most, spread }) => {
  expect(agreementOf(choosing(of), chosen(...places))).toEqual({ all: places.length, most, unknown: 0, spread, index })
})

test('fewer than two answers that name something agree or differ about nothing', () => {
  const none = { spread: null, index: null }
  expect(agreementOf(choosing(3), [])).toEqual({ ...none, all: 0, most: 0, unknown: 0 })
  expect(agreementOf(choosing(3), [unknown, ...chosen(1), unknown])).toEqual({ ...none, all: 1, most: 1, unknown: 2 })
  expect(agreementOf(ticking, [unknown, ...ticks('ab')])).toEqual({ ...none, all: 1, most: 1, unknown: 1 })
})

test('"we do not know yet" and options that nobody offered are no answers to agree with', () => {
  const answers = [...chosen(0, 0), unknown, { kind: 'one', option: 'made up' } as const, ...ticks('a')]
  expect(agreementOf(choosing(2), answers)).toEqual({ all: 2, most: 2, unknown: 1, spread: 'agreed', index: 1 })
})

test('options without an order agree or are split, and have no index', () => {
  expect(agreementOf(choosing(3, false), chosen(0, 1))).toMatchObject({ spread: 'split', index: null })
  expect(agreementOf(choosing(3, false), chosen(1, 1))).toMatchObject({ spread: 'agreed', index: null })
  expect(agreementOf({ ...asked, kind: 'text' }, chosen(0, 1))).toMatchObject({ all: 0, spread: null, index: null })
})

test.each([
  { sets: ['', ''], index: 1, most: 2, spread: 'agreed' },
  { sets: ['ab', 'ba'], index: 1, most: 2, spread: 'agreed' },
  { sets: ['ab', 'a'], index: 0, most: 1, spread: 'adjacent' },
  { sets: ['ab', 'ab', 'ab', 'a'], index: 1 / 4, most: 3, spread: 'adjacent' },
  { sets: ['ab', 'ac', 'a'], index: 0, most: 1, spread: 'split' },
])('$sets of ticks: the option they are furthest apart on, $index', ({ sets, index, most, spread }) => {
  expect(agreementOf(ticking, ticks(...sets))).toEqual({ all: sets.length, most, unknown: 0, spread, index })
})

/** Every way in which so many people can answer, whoever of them it is. */
function* everyAnswer(people: number, options: number, from = 0): Generator<readonly number[]> {
  if (people === 0) return yield []
  for (let place = from; place < options; place += 1) {
    for (const others of everyAnswer(people - 1, options, place)) yield [place, ...others]
  }
}

/** 2 ΣF(1-F), as it is written. */
function apart(places: readonly number[], options: number): number {
  const upTo = (option: number) => places.filter((place) => place <= option).length / places.length
  return Array.from({ length: options }, (_, option) => upTo(option))
    .reduce((sum, share) => sum + 2 * share * (1 - share), 0)
}

test('the index is 1 - D/Dmax, and Dmax is the largest D there is', () => {
  for (let people = 2; people <= 7; people += 1) {
    for (let options = 2; options <= 5; options += 1) {
      const every = [...everyAnswer(people, options)]
      const most = Math.max(...every.map((places) => apart(places, options)))
      expect(most).toBeCloseTo((options - 1) / 2 * (people % 2 === 0 ? 1 : 1 - 1 / people ** 2), 12)
      for (const places of every) {
        const { index } = agreementOf(choosing(options), chosen(...places))
        expect(index).toBeCloseTo(1 - apart(places, options) / most, 12)
      }
    }
  }
})

test('who answers first, and which end is called safest, changes nothing', () => {
  const anyPlaces = fc.array(fc.nat(4), { minLength: 2, maxLength: 12 })
  fc.assert(fc.property(anyPlaces, (places) => {
    const said = agreementOf(choosing(5), chosen(...places))
    expect(agreementOf(choosing(5), chosen(...places.toReversed()))).toEqual(said)
    expect(agreementOf(choosing(5), chosen(...places.map((place) => 4 - place)))).toEqual(said)
    expect(said.index).toBeGreaterThanOrEqual(0)
    expect(said.index === 1).toBe(said.spread === 'agreed')
  }), { numRuns: fuzzRuns() })
})
