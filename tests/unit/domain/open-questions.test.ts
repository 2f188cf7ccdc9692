import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { isAsked } from '../../../src/domain/applicable.ts'
import { answeredFor } from '../../../src/domain/answered.ts'
import { openQuestions } from '../../../src/domain/open-questions.ts'
import { score } from '../../../src/domain/score.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign, anUnansweredDesign, type Design } from './a-design.ts'
import { anyAnswerTo, anyWorksheet, CHOICES } from './any-worksheet.ts'
import { asQuestions } from './reading-results.ts'

const open = (design: Design) => openQuestions(rubric, design.build())

const chat = aDesign('inform', 'converse').with('what.output', 'generated').with('why.role', 'extra')
  .ticking('why.information', 'typed')

test('nothing is open once everything that is scored is answered', () => {
  expect(open(chat)).toEqual([])
})

test('before any action is ticked, that is the question', () => {
  expect(open(anUnansweredDesign())).toEqual([
    { question: 'what.actions', action: null, unknown: false, narrows: { tiers: 3, stops: 0, ratings: 0 } },
  ])
  expect(open(anUnansweredDesign().notKnowing('what.actions'))[0]?.unknown).toBe(true)
})

test('what could move the tier comes first, then what could settle a reason not to proceed', () => {
  const questions = open(chat.without('who.tested.language').without('when.told').without('who.acuity'))
  expect(questions.map(({ question, narrows: { tiers, stops } }) => [question, tiers, stops]))
    .toEqual([['who.acuity', 1, 0], ['when.told', 0, 1], ['who.tested.language', 0, 0]])
})

test('settling oversight settles its follow-ups too, so it is ranked by what it really decides', () => {
  const [first] = open(chat.without('when.oversight').without('when.real').without('when.within'))
  expect([first?.question, first?.narrows.tiers]).toEqual(['when.oversight', 1])
})

test('an action’s own unknown is asked of that action', () => {
  const own = chat.where('converse', 'when.length', 'session').without('when.length')
  expect(open(own)).toEqual([])
  const unknown = chat.with('what.output', 'fixed').whereNotKnowing('converse', 'what.output')
  expect(open(unknown).map(({ question, action, unknown: is }) => [question, action, is]))
    .toEqual([['what.output', 'converse', true]])
})

test('a follow-up that only one action needs is open where it was not known for all', () => {
  const differs = chat.with('what.output', 'computed').notKnowing('when.within')
    .where('converse', 'when.oversight', 'afterwards')
  expect(open(differs).map(({ question, action, unknown }) => [question, action, unknown]))
    .toEqual([['when.within', null, true]])
})

test('what can no longer change anything is not asked for', () => {
  const fixed = aDesign('inform').without('who.acuity').without('who.number').without('who.tested.minorities')
  expect(asQuestions(open(fixed))).toEqual([])
})

test('a W answer that could be a safeguard is open only once there is evidence for it', () => {
  const shown = chat.guardedBy('conversation-testing', { evidence: 'A report.' })
  expect(asQuestions(open(chat))).not.toContain('crisis.builds')
  expect(asQuestions(open(shown))).toContain('crisis.builds')
})

test('each is asked and open, and none is listed twice', () => {
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    const questions = openQuestions(rubric, worksheet)
    const cells = questions.map(({ question, action }) => `${question} ${action}`)
    expect(new Set(cells).size).toBe(cells.length)
    for (const { question, action, unknown } of questions) {
      const { answer } = answeredFor(rubric, worksheet, question, action)
      expect(answer?.kind).toBe(unknown ? 'unknown' : undefined)
      expect(isAsked(rubric, worksheet, question, action)).toBe(true)
    }
  }), { numRuns: fuzzRuns() })
})

test('a question that is not listed cannot move the result, whatever its answer', () => {
  const cases = anyWorksheet.chain((worksheet) => fc.constantFrom(...CHOICES).chain((choice) =>
    fc.record({ worksheet: fc.constant(worksheet), choice: fc.constant(choice), answer: anyAnswerTo(choice) })))
  fc.assert(fc.property(cases, ({ worksheet, choice: { id }, answer }) => {
    const { answer: before } = answeredFor(rubric, worksheet, id, null)
    fc.pre(before === undefined || before.kind === 'unknown')
    fc.pre(isAsked(rubric, worksheet, id, null))
    fc.pre(!openQuestions(rubric, worksheet).some(({ question, action }) => question === id && action === null))
    const settled = score(rubric, withAnswer(worksheet, { question: id, action: null }, answer))
    const said = ({ tier, rows, stops }: typeof settled) => ({
      tier, ratings: rows.map(({ action, hazard, best, residual }) => [action, hazard, best?.residual, residual]),
      stops: stops.map(({ state }) => state),
    })
    expect(said(settled)).toEqual(said(score(rubric, worksheet)))
  }), { numRuns: fuzzRuns(300) })
})
