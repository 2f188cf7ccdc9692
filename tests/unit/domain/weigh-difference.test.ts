import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer } from '../../../src/domain/answer.ts'
import type { SafeguardClaim } from '../../../src/domain/safeguard.ts'
import { score } from '../../../src/domain/score.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { weighClaims, weighDifference } from '../../../src/domain/weigh-difference.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign } from './a-design.ts'
import { anyAnswerTo, anyWorksheet, CHOICES } from './any-worksheet.ts'

const NOTHING = { tiers: 0, stops: 0, ratings: 0 }

const one = (option: string): Answer => ({ kind: 'one', option })
const talk = aDesign('converse').with('what.output', 'generated')
const oversight = { question: 'when.oversight', action: null }

test('what an answer decides shows in how much choosing it moves', () => {
  const weight = weighDifference(rubric, talk.build(), oversight, [one('before'), one('never')])
  expect(weight.tiers).toBe(score(rubric, talk.with('when.oversight', 'never').build()).tier.worst -
    score(rubric, talk.build()).tier.worst)
  expect(weight.tiers).toBeGreaterThan(0)
  expect(weight.ratings).toBeGreaterThan(0)
})

test('a reason not to proceed weighs even where the tier stays', () => {
  const told = { question: 'when.told', action: null }
  expect(weighDifference(rubric, talk.build(), told, [one('less'), one('more')])).toMatchObject({ tiers: 0, stops: 1 })
})

test('the same answer from everybody, or none, weighs nothing', () => {
  expect(weighDifference(rubric, talk.build(), oversight, [one('never'), one('never')])).toEqual(NOTHING)
  expect(weighDifference(rubric, talk.build(), oversight, [])).toEqual(NOTHING)
})

test('to tick an action, or to leave open which, is the difference between its tier and any', () => {
  const ticks: Answer = { kind: 'many', options: ['inform'] }
  const actions = { question: 'what.actions', action: null }
  expect(score(rubric, aDesign('inform').build()).tier.worst).toBe(1)
  expect(weighDifference(rubric, aDesign('inform').build(), actions, [ticks, { kind: 'unknown' }]).tiers).toBe(3)
})

test('a claim with evidence weighs, one without does not', () => {
  const weightOf = (...claims: readonly SafeguardClaim[]) =>
    weighClaims(rubric, talk.with('when.oversight', 'flagged').build(), 'disclosure', claims)
  const shown = { status: 'verified', evidence: 'A report.' } as const
  expect(weightOf({ status: 'none' }, shown).ratings).toBeGreaterThan(0)
  expect(weightOf(shown, { status: 'verified' }).ratings).toBeGreaterThan(0)
  expect(weightOf({ status: 'none' }, { status: 'verified' })).toEqual(NOTHING)
  expect(weightOf(shown, { ...shown, evidence: 'Another.' })).toEqual(NOTHING)
})

test('it is how far the worst corners of the answers lie apart', () => {
  const anyAnswers = fc.constantFrom(...CHOICES).chain((choice) =>
    fc.tuple(fc.constant(choice.id), fc.array(anyAnswerTo(choice), { maxLength: 3 })))
  fc.assert(fc.property(anyWorksheet, anyAnswers, (worksheet, [question, answers]) => {
    const cell = { question, action: null }
    const tiers = answers.map((answer) => score(rubric, withAnswer(worksheet, cell, answer)).tier.worst)
    const span = answers.length === 0 ? 0 : Math.max(...tiers) - Math.min(...tiers)
    expect(weighDifference(rubric, worksheet, cell, answers).tiers).toBe(span)
  }), { numRuns: fuzzRuns(40) })
})
