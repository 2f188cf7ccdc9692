import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { insightOf } from '../../../src/domain/insight.ts'
import { score } from '../../../src/domain/score.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign, anUnansweredDesign } from './a-design.ts'
import { anyWorksheet } from './any-worksheet.ts'

test('while there are not enough answers nothing is said of a tier, but what is open and which laws to check', () => {
  const { open, lenses, ...ofTheTier } = insightOf(rubric, anUnansweredDesign('converse').build())
  expect(ofTheTier).toEqual({ levers: null, raises: [], attribution: null, sensitivity: null })
  expect(open.length).toBeGreaterThan(0)
  expect(lenses.map(({ lens }) => lens)).toEqual(Object.keys(rubric.lenses))
})

test('before any action is ticked, which actions it has is the one open question', () => {
  expect(insightOf(rubric, anUnansweredDesign().build())).toMatchObject({
    levers: null, open: [{ question: 'what.actions' }],
  })
})

test('every part speaks of the same tier, and it is the one that is shown', () => {
  const parts = (worksheet: Parameters<typeof score>[1]) => {
    const { levers, attribution, sensitivity } = insightOf(rubric, worksheet)
    const rating = attribution === null ? null : Math.min(4, attribution.rating)
    return levers === null ? null : { levers: levers.tier, attribution: rating, sensitivity: sensitivity?.tier }
  }
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    const { enough, tier: { worst } } = score(rubric, worksheet)
    expect(parts(worksheet)).toEqual(enough ? { levers: worst, attribution: worst, sensitivity: worst } : null)
  }), { numRuns: fuzzRuns(30) })
})

test('it is plain data, so that a worker can hand it over whole', () => {
  const chat = aDesign('converse', 'alert').with('what.output', 'generated').notKnowing('when.oversight')
  const insight = insightOf(rubric, chat.build())
  expect(insight.levers?.next).not.toBeNull()
  expect(JSON.parse(JSON.stringify(insight))).toEqual(insight)
  expect(structuredClone(insight)).toEqual(insight)
})
