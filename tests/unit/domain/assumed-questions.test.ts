import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { assumedQuestions } from '../../../src/domain/assumed-questions.ts'
import { Reading } from '../../../src/domain/reading.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { anyWorksheet } from './any-worksheet.ts'

const { hazards }: Rubric = rubric

test('a rung hangs on open questions exactly where it does not hold while each of them turns out well', () => {
  fc.assert(fc.property(anyWorksheet, (assessment) => {
    const best = new Reading(rubric, assessment, 'best')
    return score(rubric, assessment).rows.every(({ action, hazard, severity }) => severity.held.every((held) => {
      const rung = hazards[hazard]?.severity.find(({ id }) => id === held.rung)
      return rung !== undefined && best.holds(rung.when, action) === (assumedQuestions(held).length === 0)
    }))
  }), { numRuns: 200 })
})

test('a question on which several answers hang is named once', () => {
  const deciding = ['a', 'b'].map((option) =>
    ({ question: 'who.conditions', action: null, option, w: 'who', assumedWorst: true }) as const)
  expect(assumedQuestions({ rung: 'r', level: 2, cites: 'our judgement', deciding })).toEqual(['who.conditions'])
})
