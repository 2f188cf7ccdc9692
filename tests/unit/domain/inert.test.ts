import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import { isAsked } from '../../../src/domain/applicable.ts'
import { openQuestions } from '../../../src/domain/open-questions.ts'
import { score } from '../../../src/domain/score.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign } from './a-design.ts'
import { anyAnswerTo, anyWorksheet, CHOICES } from './any-worksheet.ts'

const HIDEABLE = CHOICES.filter(({ question }) => question.opens !== undefined)

test('an answer to a question that is not asked changes nothing', () => {
  const cases = anyWorksheet.chain((worksheet) => fc.constantFrom(...HIDEABLE).chain((choice) => fc.record({
    worksheet: fc.constant(worksheet), choice: fc.constant(choice), answer: anyAnswerTo(choice),
    action: fc.constantFrom(null, ...Object.keys(worksheet.byAction)),
  })))
  fc.assert(fc.property(cases, ({ worksheet, choice: { id, question }, answer, action }) => {
    fc.pre(action === null || question.scope === 'action')
    fc.pre(!isAsked(rubric, worksheet, id, action))
    const changed = withAnswer(worksheet, { question: id, action }, answer)
    expect(score(rubric, changed)).toEqual(score(rubric, worksheet))
  }), { numRuns: fuzzRuns(300) })
})

const ticked = (worksheet: Assessment): readonly string[] => {
  const answer = worksheet.shared['what.actions']
  return answer?.kind === 'many' ? answer.options : []
}

test('the order in which actions and answers stand changes nothing', () => {
  const reversed = (answers: Assessment['shared']) => Object.fromEntries(Object.entries(answers).toReversed())
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    const turned = withAnswer({
      ...worksheet, shared: reversed(worksheet.shared),
      byAction: Object.fromEntries(Object.entries(worksheet.byAction).toReversed()),
    }, { question: 'what.actions', action: null }, { kind: 'many', options: ticked(worksheet).toReversed() })
    expect(score(rubric, turned)).toEqual(score(rubric, worksheet))
    expect(openQuestions(rubric, turned)).toEqual(openQuestions(rubric, worksheet))
  }), { numRuns: fuzzRuns() })
})

test('answers of actions that are not ticked change nothing', () => {
  const design = aDesign('inform')
  const more = design.where('converse', 'what.output', 'generated').whereTicking('act', 'what.chain', 'inform')
  expect(score(rubric, more.build())).toEqual(score(rubric, design.build()))
})

const anyId = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'who.ages', 'what.output'))

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant<Answer>({ kind: 'unknown' }),
  anyId.map((option): Answer => ({ kind: 'one', option })),
  fc.array(anyId).map((options): Answer => ({ kind: 'many', options })),
)

test('ids that the rules do not have are ignored, and nothing throws', () => {
  const noise = fc.dictionary(anyId.filter((id) => !CHOICES.some((choice) => choice.id === id)), anyAnswer)
  const strange = fc.dictionary(anyId, fc.record({ status: fc.constant('verified' as const), evidence: fc.string() }))
  fc.assert(fc.property(anyWorksheet, noise, strange, (worksheet, answers, safeguards) => {
    const noisy: Assessment = {
      shared: { ...answers, ...worksheet.shared },
      byAction: { ...Object.fromEntries(Object.keys(answers).map((id) => [id, answers])), ...worksheet.byAction },
      safeguards: { ...safeguards, ...worksheet.safeguards },
    }
    expect(score(rubric, noisy)).toEqual(score(rubric, worksheet))
  }), { numRuns: fuzzRuns() })
})

test('an answer of the wrong kind, or with options that do not exist, counts as none', () => {
  const design = aDesign('converse').with('what.output', 'generated')
  const unanswered = score(rubric, design.without('who.ages').without('who.conditions').build())
  const wrong: readonly [string, Answer][] = [
    ['who.ages', { kind: 'one', option: 'constructor' }],
    ['who.ages', { kind: 'many', options: ['adults'] }],
    ['who.conditions', { kind: 'one', option: 'psychosis' }],
    ['who.conditions', { kind: 'many', options: ['no-such-condition'] }],
  ]
  for (const [question, answer] of wrong) {
    const bare = design.without('who.ages').without('who.conditions').build()
    expect(score(rubric, withAnswer(bare, { question, action: null }, answer))).toEqual(unanswered)
  }
})
