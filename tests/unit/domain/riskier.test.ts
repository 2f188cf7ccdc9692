import { expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import type { ManyQuestion, OneQuestion } from '../../../src/domain/question.ts'
import { isSameAnswer, riskierOf } from '../../../src/domain/riskier.ts'

const asked = { step: 'who', scope: 'worksheet', depth: 'full', answeredBy: [], scored: true } as const
const choice: OneQuestion = { ...asked, kind: 'one', options: ['safe', 'middle', 'risky'] }
const ticks: ManyQuestion =
  { ...asked, kind: 'many', options: ['calls', 'helps', 'asks', 'locks'], protects: ['helps', 'asks'] }

const one = (option: string): Answer => ({ kind: 'one', option })
const many = (...options: readonly string[]): Answer => ({ kind: 'many', options })
const unknown: Answer = { kind: 'unknown' }

test.each([
  ['the riskier option', choice, one('risky'), one('safe'), one('risky')],
  ['the same option', choice, one('middle'), one('middle'), one('middle')],
  ['every risky tick of both', ticks, many('locks'), many('calls'), many('calls', 'locks')],
  ['only the protective ticks of both', ticks, many('helps', 'asks'), many('helps'), many('helps')],
  ['each kind by itself', ticks, many('calls', 'helps'), many('asks', 'helps'), many('calls', 'helps')],
  ['what is open, of choices', choice, one('risky'), unknown, unknown],
  ['what nobody answered, of ticks', ticks, many('calls'), undefined, unknown],
] as const)('%s', (_name, question, a, b, riskier) => {
  expect(riskierOf(question, a, b)).toEqual(riskier)
  expect(riskierOf(question, b, a)).toEqual(riskier)
})

test('answers are the same where they say the same', () => {
  expect(isSameAnswer(one('safe'), one('safe'))).toBe(true)
  expect(isSameAnswer(one('safe'), one('risky'))).toBe(false)
  expect(isSameAnswer(many('calls'), many('calls'))).toBe(true)
  expect(isSameAnswer(many('calls'), many())).toBe(false)
  expect(isSameAnswer(unknown, unknown)).toBe(true)
  expect(isSameAnswer(unknown, many())).toBe(false)
})
