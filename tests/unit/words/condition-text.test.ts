import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIONS } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Condition } from '../../../src/domain/condition.ts'
import { conditionText } from '../../../src/words/condition-text.ts'
import { en } from '../../../src/words/words.ts'

const text = (condition: Condition) => conditionText(en, condition, rubric)

/** Every condition that stands anywhere in the rules, with all that it is made of. */
function conditionsIn(value: unknown): readonly Condition[] {
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.values(value).flatMap(conditionsIn)
  return isCondition(value) ? [value, ...parts] : parts
}

const KINDS = new Set(['at-least', 'includes', 'is', 'action', 'reaches', 'term', 'all', 'any'])
/** Several of these become one clause in a choice. */
const MERGED = new Set(['includes', 'is', 'action'])
const isCondition = (value: object): value is Condition =>
  'kind' in value && KINDS.has(String(value.kind)) && !('options' in value) && !('ladder' in value)

const { questions: _asked, ...rules } = rubric
const conditions = conditionsIn(rules)
const simple = conditions.filter(({ kind }) => kind !== 'all' && kind !== 'any')

/** The same tree with every word blanked, so that whatever else is read is an id that leaked. */
function blanked<T>(tree: T): T {
  if (typeof tree === 'string') return ((tree.match(/\{\w+\}/g) ?? ['_']).join(' ')) as T
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, blanked(value)])) as T
}

const { actions, conditions: clauses, questions, sentence } = en
const blank = blanked({ actions, conditions: clauses, questions, sentence })

test('there are conditions to tell', () => {
  expect(conditions.length).toBeGreaterThan(200)
  expect(new Set(conditions.map(({ kind }) => kind)).size).toBeGreaterThan(5)
})

test.each([
  [{ kind: 'all', of: [] }, 'always'],
  [{ kind: 'at-least', question: 'who.acuity', option: 'serious' }, '“How unwell” is “A serious illness” or riskier'],
  [{ kind: 'at-least', question: 'why.earns', option: 'yes' }, '“Earns with use” is “Yes”'],
  [{ kind: 'action', anyOf: ['alert', 'act'] }, 'it alerts people or acts by itself'],
  [{ kind: 'action', anyOf: ACTIONS.slice(2) }, 'the action is any but these: Schedule, Inform'],
] as const)('%j reads as a clause', (condition, said) => {
  expect(text(condition)).toBe(said)
})

test('a choice among things that must all be true stands in brackets', () => {
  const choice: Condition = { kind: 'any', of: [{ kind: 'term', term: 'severe' }, { kind: 'term', term: 'minors' }] }
  expect(text({ kind: 'all', of: [{ kind: 'term', term: 'deep' }, choice] }))
    .toBe(`${text({ kind: 'term', term: 'deep' })}, and (either ${text(choice)})`)
})

test('a choice within a choice is one, and answers to one question stand together', () => {
  const gets = (option: string): Condition => ({ kind: 'is', question: 'who.gets', option })
  const act = (...anyOf: string[]): Condition => ({ kind: 'action', anyOf })
  const within: Condition = { kind: 'any', of: [gets('person'), act('act')] }
  expect(text({ kind: 'any', of: [act('alert'), gets('clinician'), within] }))
    .toBe('it alerts people or acts by itself, or “Who gets it” is one of these: The clinician, The person')
})

test('every condition of the rules has words, and no id is read in them', () => {
  expect(conditions.filter((condition) => text(condition).trim() === '')).toEqual([])
  expect(conditions.filter((condition) => /[^_ ]/.test(conditionText(blank, condition, rubric)))).toEqual([])
})

test('however conditions are joined, each of their parts is said', () => {
  const part = fc.constantFrom(...simple)
  const joined = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      part,
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  })).condition
  fc.assert(fc.property(joined, (condition) => {
    const said = text(condition)
    const isChained = (of: Condition): boolean => of.kind === 'all' || of.kind === 'any' ? of.of.every(isChained) : (
      MERGED.has(of.kind) || said.includes(text(of))
    )
    return said.trim() !== '' && isChained(condition)
  }))
})
