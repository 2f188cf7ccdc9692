import { describe, expect, test } from 'vitest'
import { questionsIn } from '../../../src/domain/questions-in.ts'
import type { SafeguardStatus } from '../../../src/domain/safeguard.ts'
import { safeguards as safeguardWords } from '../../../src/words/en/safeguards.ts'
import { conditions, partsOf, rules } from './rule-parts.ts'

const ORDER: readonly SafeguardStatus[] = ['none', 'planned', 'in-place', 'verified']

/** What a hazard's gate and ladders read. */
function readBy(hazard: string): readonly string[] {
  const { gate, severity, raise, likelihood } = rules.hazards[hazard] ?? { severity: [], likelihood: [] }
  return [
    ...(gate === undefined ? [] : [gate]), ...(raise === undefined ? [] : [raise.when]),
    ...severity.map(({ when }) => when),
    ...likelihood.flatMap((chance) => chance.ladder.map(({ when }) => when)),
  ].flatMap((condition) => questionsIn(rules, condition))
}

test('each safeguard has words, and no words are left over', () => {
  expect(Object.keys(safeguardWords).toSorted()).toEqual(Object.keys(rules.safeguards).toSorted())
})

describe.each(Object.entries(rules.safeguards))('%s', (_, { hazards, filledBy, voidWhen, actsAs }) => {
  test('names hazards that exist, each once', () => {
    expect(hazards.filter((hazard) => !Object.hasOwn(rules.hazards, hazard))).toEqual([])
    expect(new Set(hazards).size).toBe(hazards.length)
  })

  test('buys nothing where its own fact already sets a rung or a gate (P5)', () => {
    const filling = filledBy?.questions ?? []
    const twice = hazards.filter((hazard) => filling.some((question) => readBy(hazard).includes(question)))
    expect(twice).toEqual([])
  })

  test('a safer answer never makes it less (P3)', () => {
    for (const id of filledBy?.questions ?? []) {
      const question = rules.questions[id]
      if (question?.kind === 'one') {
        const steps = question.options.map((option) => ORDER.indexOf(filledBy?.gives[option] ?? 'none'))
        expect(steps).toEqual(steps.toSorted((a, b) => b - a))
      } else {
        const protects = question?.kind === 'many' ? question.protects ?? [] : []
        expect(Object.keys(filledBy?.gives ?? {}).filter((option) => !protects.includes(option))).toEqual([])
      }
    }
  })

  test('speaks of options and actions that exist', () => {
    const options = (filledBy?.questions ?? []).flatMap((id) => {
      const question = rules.questions[id]
      return question === undefined || question.kind === 'text' ? [] : [question.options]
    })
    for (const option of Object.keys(filledBy?.gives ?? {})) {
      expect(options.every((known) => known.includes(option))).toBe(true)
    }
    const actions = rules.questions[rules.actionsQuestion]
    expect(actsAs === undefined || actions?.kind === 'many' && actions.options.includes(actsAs)).toBe(true)
    if (voidWhen !== undefined) expect(questionsIn(rules, voidWhen).length).toBeGreaterThan(0)
  })
})

test('a protective tick fills a safeguard and never a rung', () => {
  const protective = Object.entries(rules.questions).flatMap(([id, question]) =>
    question.kind === 'many' ? (question.protects ?? []).map((option) => `${id}: ${option}`) : [])
  const filled = Object.values(rules.safeguards).flatMap(({ filledBy }) => filledBy ?? [])
  const filling = new Set(filled.flatMap(({ questions, gives }) =>
    questions.flatMap((id) => Object.keys(gives).map((option) => `${id}: ${option}`))))
  const read = new Set(conditions.flatMap(partsOf).flatMap((part) =>
    part.kind === 'includes' ? [`${part.question}: ${part.option}`] : []))
  expect(protective.length).toBeGreaterThan(0)
  expect(protective.filter((one) => !filling.has(one) || read.has(one))).toEqual([])
})
