import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIONS, QUESTION_IDS, questions } from '../../../src/content/questions.ts'
import { STEPS } from '../../../src/state/step.ts'
import { hrefOf, questionElementId, routeOf } from '../../../src/ui/route.ts'

test.each([
  ['', { page: 'start' }],
  ['#', { page: 'start' }],
  ['#/', { page: 'start' }],
  ['#/check', { page: 'check' }],
  ['#/rules', { page: 'rules', landing: null }],
  ['#/rules/hazard.missed-crisis', { page: 'rules', landing: { id: 'hazard.missed-crisis' } }],
  ['#/privacy', { page: 'privacy' }],
  ['#/glossary', { page: 'glossary', landing: null }],
  ['#/glossary/tier', { page: 'glossary', landing: { id: 'tier' } }],
  ['#/first-steps', { page: 'first-steps', from: null }],
  ['#/first-steps/what.actions', { page: 'first-steps', from: 'what.actions' }],
  ['#/who', { page: 'step', step: 'who', landing: null }],
  ['#/who/who.ages', { page: 'step', step: 'who', landing: { question: 'who.ages', action: null } }],
  ['#/who/who.gets/alert', { page: 'step', step: 'who', landing: { question: 'who.gets', action: 'alert' } }],
  ['#/whom', { page: 'missing' }],
  ['#/constructor', { page: 'missing' }],
])('the address %s leads to its place', (hash, route) => {
  expect(routeOf(hash)).toEqual(route)
})

test('every link to a question lands on that question', () => {
  const action = fc.option(fc.constantFrom(...ACTIONS), { nil: null })
  fc.assert(fc.property(fc.constantFrom(...QUESTION_IDS), action, (question, of) => {
    const { step } = questions[question]
    expect(routeOf(hrefOf(step, question, of))).toEqual({ page: 'step', step, landing: { question, action: of } })
  }))
})

test('every step has an address of its own', () => {
  for (const step of STEPS) expect(routeOf(hrefOf(step))).toEqual({ page: 'step', step, landing: null })
})

test('no two places share an element', () => {
  const actions = [null, ...ACTIONS]
  const places = QUESTION_IDS.flatMap((question) => actions.map((action) => questionElementId(question, action)))
  expect(new Set(places).size).toBe(places.length)
})
