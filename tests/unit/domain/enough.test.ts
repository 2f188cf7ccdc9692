import { expect, test } from 'vitest'
import { anUnansweredDesign } from './a-design.ts'
import { scored } from './reading-results.ts'

const nearly = anUnansweredDesign('inform', 'converse').with('what.output', 'generated').with('why.role', 'extra')
const enough = nearly.ticking('why.information', 'typed')

test('three answers for every action are enough for a tier', () => {
  expect(scored(nearly).enough).toBe(false)
  expect(scored(enough).enough).toBe(true)
})

test('“we do not know yet” is an answer, and so is “nothing personal”', () => {
  expect(scored(nearly.notKnowing('why.information')).enough).toBe(true)
  expect(scored(nearly.ticking('why.information')).enough).toBe(true)
})

test('an answer that only one action has is not enough for the other', () => {
  const one = enough.without('why.role').where('converse', 'why.role', 'extra')
  expect(scored(one).enough).toBe(false)
  expect(scored(one.where('inform', 'why.role', 'office')).enough).toBe(true)
})

test('without an action there is no row and anything is possible', () => {
  const { tier, rows, enough: isEnough } = scored(enough.ticking('what.actions'))
  expect({ tier, rows, isEnough }).toEqual({ tier: { best: 1, worst: 4 }, rows: [], isEnough: false })
  expect(scored(enough.notKnowing('what.actions')).enough).toBe(false)
})
