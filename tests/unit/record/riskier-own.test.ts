import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIONS, QUESTION_IDS, questions } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Question } from '../../../src/domain/question.ts'
import { score } from '../../../src/domain/score.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { layOver } from '../../../src/record/lay-over.ts'
import { cellAt } from '../../../src/record/layers.ts'
import type { Cell, Layer } from '../../../src/record/worksheet.ts'
import { withCell } from '../../../src/state/edit-cell.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyLayer } from './any-record.ts'

/** Low, high: of both ends, after safeguards and before. */
const tiers = (layer: Layer): readonly number[] => {
  const { tier, inherentTier } = score(rubric, assessmentOf(layer))
  return [tier, inherentTier].flatMap(({ best, worst }) => [best, worst])
}

const SCORED = QUESTION_IDS.filter((id) => {
  const question: Question = questions[id]
  return question.kind === 'one' && question.scored
})

const anyPlace = fc.constantFrom(...SCORED).chain((question) =>
  fc.record({
    question: fc.constant(question),
    action: questions[question].scope === 'action' ? fc.constantFrom(null, ...ACTIONS) : fc.constant(null),
    lot: fc.tuple(fc.nat(9), fc.nat(9)),
  }))

/** The safer and the riskier of two options, as lots have it. */
const pair = (id: (typeof SCORED)[number], lot: readonly [number, number]): readonly [Cell, Cell] => {
  const question: Question = questions[id]
  const options = question.kind === 'one' ? question.options : []
  const [low, high] = lot.map((one) => one % options.length).toSorted((a, b) => a - b)
  return [{ value: options[low ?? 0] ?? '' }, { value: options[high ?? 0] ?? '' }]
}

test('a riskier own answer never lowers that person’s tier, a safer one never raises it', () => {
  fc.assert(fc.property(anyLayer, anyLayer, anyPlace, (joint, own, { question, action, lot }) => {
    const [safe, risky] = pair(question, lot)
    const [below, above] = [safe, risky].map((cell) => tiers(layOver(joint, withCell(own, question, action, cell))))
    expect(below?.filter((tier, at) => tier > (above?.[at] ?? 0))).toEqual([])
  }), { numRuns: fuzzRuns(60) })
})

test('nor than the joint answer it stands over, for one action or for all', () => {
  fc.assert(fc.property(anyLayer, anyPlace, (layer, { question, action, lot }) => {
    const cells = pair(question, lot)
    for (const [under, over, sign] of [[cells[0], cells[1], 1], [cells[1], cells[0], -1]] as const) {
      const joint = withCell(layer, question, action, under)
      const others = action === null ? Object.keys(joint.actions).filter((one) => cellAt(joint, question, one)) : []
      const plain = others.reduce((left, one) => withCell(left, question, one, null), joint)
      const own = withCell({ all: {}, actions: {}, safeguards: {} }, question, action, over)
      const [before, after] = [tiers(plain), tiers(layOver(joint, own))]
      expect(before.filter((tier, at) => (tier - (after[at] ?? 0)) * sign > 0)).toEqual([])
    }
  }), { numRuns: fuzzRuns(40) })
})
