import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Condition } from '../../../src/domain/condition.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { weightOf } from '../../../src/domain/weight.ts'

const leaf: Condition = { kind: 'at-least', question: 'who.ages', option: 'child' }
const asked = {
  kind: 'many', scored: true, step: 'what', scope: 'worksheet', depth: 'quick', answeredBy: [],
} as const
const term = (name: string): Condition => ({ kind: 'term', term: name })
const both = (name: string): Condition => ({ kind: 'all', of: [term(name), term(name)] })

/** Rules of three actions with one stop and nothing else. */
const ruled = (when: Condition, more: Partial<Rubric> = {}): Rubric => ({
  ...rubric,
  questions: {
    acts: {
      ...asked, options: ['a', 'b', 'c'],
    },
  },
  actionsQuestion: 'acts',
  terms: {}, scales: {}, hazards: {}, safeguards: {},
  stops: { stop: { kind: 'clinical', when, cites: 'our judgement' } },
  ...more,
})

test('each condition counts once for each action', () => {
  expect(weightOf(ruled(leaf))).toBe(3)
  expect(weightOf(ruled({ kind: 'any', of: [leaf, leaf, leaf] }))).toBe(12)
})

test('what a name stands for counts wherever the name stands', () => {
  expect(weightOf(ruled(both('leaf'), { terms: { leaf } }))).toBe(3 * 5)
})

test('names of names double at every step, and are weighed in no time', () => {
  const terms = Object.fromEntries(Array.from({ length: 60 }, (_, step) => [`t${step}`, both(`t${step + 1}`)]))
  expect(weightOf(ruled(term('t0'), { terms }))).toBeGreaterThan(2 ** 60)
})

describe('what leads back to itself weighs without end', () => {
  const scale = (when: Condition): Rubric['scales'] =>
    ({ s: { levels: ['low', 'high'], rungs: [{ id: 'r', level: 1, when, cites: 'our judgement' }] } })
  const rules: Readonly<Record<string, Rubric>> = {
    'a term': ruled(term('a'), { terms: { a: term('b'), b: term('a') } }),
    'a scale': ruled({ kind: 'reaches', scale: 's', level: 'high' }, {
      scales: scale({ kind: 'reaches', scale: 's', level: 'high' }),
    }),
    'the opening of a question': ruled({ kind: 'includes', question: 'q', option: 'x' }, {
      questions: {
        q: {
          ...asked, options: ['x', 'y'],
          opens: { when: { kind: 'includes', question: 'q', option: 'y' } },
        },
      },
    }),
  }
  test.each(Object.entries(rules))('%s', (_, rule) => {
    expect(weightOf(rule)).toBe(Infinity)
  })
})
