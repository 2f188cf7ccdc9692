import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer } from '../../../src/domain/answer.ts'
import { answeredFor } from '../../../src/domain/answered.ts'
import type { Raise } from '../../../src/domain/lever.ts'
import { raises } from '../../../src/domain/raises.ts'
import { score } from '../../../src/domain/score.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign } from './a-design.ts'
import { anyWorksheet, CHOICES } from './any-worksheet.ts'

/** Every riskier answer to every scored question that is answered, with the tier that it brings. */
function* slips(worksheet: Parameters<typeof score>[1]): Generator<Raise> {
  for (const { id, question } of CHOICES.filter((choice) => choice.question.scored)) {
    for (const action of question.scope === 'action' ? [null, ...Object.keys(worksheet.byAction)] : [null]) {
      const { place, answer } = answeredFor(rubric, worksheet, id, action)
      if (place !== action || answer === undefined || answer.kind === 'unknown') continue
      const from = answer.kind === 'one' ? question.options.indexOf(answer.option) : -1
      for (const option of question.options.slice(from + 1)) {
        const ticked = answer.kind === 'many' ? answer.options : []
        const protects = question.kind === 'many' && question.protects?.includes(option)
        if (ticked.includes(option) || protects) continue
        const riskier: Answer = answer.kind === 'one'
          ? { kind: 'one', option } : { kind: 'many', options: [...ticked, option] }
        const { tier } = score(rubric, withAnswer(worksheet, { question: id, action }, riskier))
        yield { question: id, action, option, tier: tier.worst }
      }
    }
  }
}

const inOrder = (found: readonly Raise[]) => found.map((raise) => JSON.stringify(raise)).toSorted()

test('what must not slip is the least risky change of each answer that raises the tier', () => {
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    const now = score(rubric, worksheet).tier.worst
    const raising = [...slips(worksheet)].filter(({ tier }) => tier > now)
    const first = raising.filter((one, index) =>
      raising.findIndex(({ question, action }) => question === one.question && action === one.action) === index)
    expect(inOrder(raises(rubric, worksheet))).toEqual(inOrder(first))
  }), { numRuns: fuzzRuns(200) })
})

test('nothing can slip any further where the tier is the highest', () => {
  const design = aDesign('converse').with('what.output', 'generated').with('who.acuity', 'crisis')
    .with('when.oversight', 'never').ticking('why.information', 'typed').build()
  expect(raises(rubric, design)).toEqual([])
})
