import { describe, expect, test } from 'vitest'
import { questions } from '../../../src/content/questions.ts'
import type { Condition } from '../../../src/domain/condition.ts'
import { questionsIn } from '../../../src/domain/questions-in.ts'
import { conditions, conditionsOfLaws, partsOf, rules } from './rule-parts.ts'

function exists(part: Condition): boolean {
  switch (part.kind) {
    case 'is':
    case 'at-least': return optionsOf(part.question, 'one').includes(part.option)
    case 'includes': return optionsOf(part.question, 'many').includes(part.option)
    case 'action': return part.anyOf.every((action) => optionsOf(rules.actionsQuestion, 'many').includes(action))
    case 'term': return Object.hasOwn(rules.terms, part.term)
    case 'reaches': return rules.scales[part.scale]?.levels.includes(part.level) === true
    case 'any': return part.of.length > 0
    case 'all': return true
  }
}

function optionsOf(id: string, kind: 'one' | 'many'): readonly string[] {
  const question = rules.questions[id]
  return question?.kind === kind ? question.options : []
}

test('conditions speak only of questions, options, actions, terms and levels that exist', () => {
  const opening = Object.values(rules.questions)
    .flatMap(({ opens }) => opens === undefined ? [] : [opens.when, ...(opens.until ? [opens.until] : [])])
  const all = [...conditions, ...conditionsOfLaws, ...opening]
  expect(all.flatMap(partsOf).filter((part) => !exists(part))).toEqual([])
})

test('no term or scale leads back to itself, and each is decided by questions', () => {
  const terms = Object.keys(rules.terms).map((term): Condition => ({ kind: 'term', term }))
  const scales = Object.entries(rules.scales)
    .map(([scale, { levels: [, level] }]): Condition => ({ kind: 'reaches', scale, level }))
  expect([...terms, ...scales].filter((condition) => questionsIn(rules, condition).length === 0)).toEqual([])
})

test('only the first option of a one-answer question always holds, so no rung leans on it', () => {
  const idle = [...conditions, ...conditionsOfLaws].flatMap(partsOf).filter((part) =>
    part.kind === 'at-least' && optionsOf(part.question, 'one')[0] === part.option)
  expect(idle).toEqual([])
})

test('only laws ask for one very option: what is about risk holds for a riskier answer too', () => {
  expect(conditions.flatMap(partsOf).filter(({ kind }) => kind === 'is')).toEqual([])
  expect(conditionsOfLaws.flatMap(partsOf).some(({ kind }) => kind === 'is')).toBe(true)
})

describe('every hazard is decided by questions', () => {
  test.each(Object.entries(rules.hazards))('%s', (_, { gate, severity, likelihood }) => {
    const rungs = [severity, ...likelihood.map(({ ladder }) => ladder)].flat()
    const read = [gate, ...rungs.map(({ when }) => when)].flatMap((condition) => questionsIn(rules, condition))
    expect(read.length).toBeGreaterThan(0)
    expect(read.filter((id) => !Object.hasOwn(questions, id))).toEqual([])
  })
})

describe('every reason not to proceed is decided by questions', () => {
  test.each(Object.entries(rules.stops))('%s', (_, { when }) => {
    expect(questionsIn(rules, when).length).toBeGreaterThan(0)
  })
})
