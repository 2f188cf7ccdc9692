import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import { isAskedIn } from '../../../src/domain/applicable.ts'
import { openQuestions } from '../../../src/domain/open-questions.ts'
import { Reading } from '../../../src/domain/reading.ts'
import { score } from '../../../src/domain/score.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign } from './a-design.ts'
import { anyAnswerTo, anyWorksheet, CHOICES } from './any-worksheet.ts'
import { measures, toldOtherwise } from './measures.ts'

const HIDEABLE = CHOICES.filter(({ question }) => question.opens !== undefined)

/** Every cell whose question is not asked. */
function hiddenCells(worksheet: Assessment) {
  const given = new Reading(rubric, worksheet, 'given')
  return HIDEABLE.flatMap((choice) =>
    (choice.question.scope === 'action' ? [null, ...Object.keys(worksheet.byAction)] : [null])
      .filter((action) => !isAskedIn(given, choice.id, action))
      .map((action) => ({ choice, action })))
}

const anyHidden = fc.tuple(anyWorksheet, fc.nat(), fc.tuple(...HIDEABLE.map(anyAnswerTo)))
  .map(([worksheet, which, answers]) => {
    const cells = hiddenCells(worksheet)
    const cell = cells[which % cells.length]
    const answer = answers[HIDEABLE.findIndex(({ id }) => id === cell?.choice.id)]
    return { worksheet, changed: cell && answer &&
      withAnswer(worksheet, { question: cell.choice.id, action: cell.action }, answer) }
  })

const said = (worksheet: Assessment) => measures(score(rubric, worksheet))

test('an answer to a question that is not asked changes nothing', () => {
  fc.assert(fc.property(anyHidden, ({ worksheet, changed }) => {
    fc.pre(changed !== undefined)
    expect(toldOtherwise(said(changed), said(worksheet))).toEqual([])
  }), { numRuns: fuzzRuns(10_000) })
})

test('nor does it change a reason', () => {
  fc.assert(fc.property(anyHidden, ({ worksheet, changed }) => {
    fc.pre(changed !== undefined)
    expect(score(rubric, changed)).toEqual(score(rubric, worksheet))
  }), { numRuns: fuzzRuns(300) })
})

const ticked = (worksheet: Assessment): readonly string[] => {
  const answer = worksheet.shared['what.actions']
  return answer?.kind === 'many' ? answer.options : []
}

const reversed = <T>(byId: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(byId).toReversed())

const turned = (worksheet: Assessment): Assessment => withAnswer(
  { ...worksheet, shared: reversed(worksheet.shared), byAction: reversed(worksheet.byAction) },
  { question: 'what.actions', action: null }, { kind: 'many', options: ticked(worksheet).toReversed() })

test('the order in which actions and answers stand changes nothing', () => {
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    expect(toldOtherwise(said(turned(worksheet)), said(worksheet))).toEqual([])
  }), { numRuns: fuzzRuns(10_000) })
})

test('nor does it change a reason, or what to find out first', () => {
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    expect(score(rubric, turned(worksheet))).toEqual(score(rubric, worksheet))
    expect(openQuestions(rubric, turned(worksheet))).toEqual(openQuestions(rubric, worksheet))
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
