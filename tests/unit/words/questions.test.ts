import { describe, expect, test } from 'vitest'
import { questions as rules } from '../../../src/content/questions.ts'
import { QUESTION_IDS } from '../../../src/content/questions.ts'
import type { Question } from '../../../src/domain/question.ts'
import { groups, questions } from '../../../src/words/en/questions.ts'
import type { AnyQuestionWords } from '../../../src/words/question-words.ts'

const wordsOf = (id: (typeof QUESTION_IDS)[number]): AnyQuestionWords => questions[id]
const ruleOf = (id: (typeof QUESTION_IDS)[number]): Question => rules[id]

describe.each(QUESTION_IDS.map((id) => ({ id, words: wordsOf(id), rule: ruleOf(id) })))('$id', ({ words, rule }) => {
  test('asks, says why in one line, and gives an example', () => {
    if (rule.group === undefined) expect(words.ask).toMatch(/\?$|\?(?: [^?]+)$/)
    expect(words.why.length).toBeLessThanOrEqual(130)
    expect(words.why).toMatch(/[.]$/)
    expect(words.example.length).toBeGreaterThan(10)
  })

  test('has a short name of four words at most', () => {
    expect(words.short.split(' ').length).toBeLessThanOrEqual(4)
  })

  test('has words for exactly its options, each different', () => {
    const options = rule.kind === 'text' ? [] : rule.options
    expect(Object.keys(words.options ?? {}).toSorted()).toEqual([...options].toSorted())
    const labels = Object.values(words.options ?? {}).map(({ label }) => label)
    const shorts = Object.values(words.options ?? {}).map(({ label, short }) => short ?? label)
    expect(new Set(labels).size).toBe(labels.length)
    expect(new Set(shorts).size).toBe(shorts.length)
    expect(words.none === undefined).toBe(rule.kind !== 'many')
  })
})

test('short names are not shared', () => {
  const shorts = QUESTION_IDS.map((id) => questions[id].short)
  expect(new Set(shorts).size).toBe(shorts.length)
})

test('every grid has a heading, and no heading lacks a grid', () => {
  const inRules = new Set(QUESTION_IDS.flatMap((id) => ruleOf(id).group ?? []))
  expect(Object.keys(groups)).toEqual([...inRules])
})
