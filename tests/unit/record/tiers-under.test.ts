import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { earlierRules } from '../../../src/record/earlier-rules.ts'
import { tiersUnder } from '../../../src/record/tiers-under.ts'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { ruleWords } from '../../../src/words/rule-words.ts'
import { quickLook, workedExample } from '../../cases/worked-example.ts'
import { keptRules } from './kept-rules.ts'

const last10 = keptRules.find(({ version }) => version === '1.0')?.sha256 ?? expect.fail('no rules 1.0')
const rules10 = await earlierRules(last10, ruleWords()) ?? expect.fail('no rules 1.0')

/** Workers talk to a machine that makes up its words, some of them with psychosis, and clinicians read along. */
const cells: Layer['all'] = {
  'what.actions': { value: ['schedule', 'converse'] },
  'what.output': { value: 'generated' },
  'why.role': { value: 'extra' },
  'why.information': { value: ['typed'] },
  'who.ages': { value: 'adults' },
  'who.acuity': { value: 'not-unwell' },
  'who.conditions': { value: ['psychosis'] },
  'who.number': { value: 'few' },
  'who.access': { value: 'clinician' },
  'who.reachable': { value: 'arrangement' },
  'when.oversight': { value: 'session' },
  'when.real': { value: 'yes' },
  'when.length': { value: 'session' },
}
const talking: Worksheet =
  { ...workedExample, answers: { ...workedExample.answers, joint: { all: cells, actions: {}, safeguards: {} } } }

test('under our own rules nothing moves', () => {
  const { before, after, actions, stops } = tiersUnder(workedExample, rubric)
  expect(before).toEqual(after)
  expect(actions.map(({ action }) => action)).toEqual(['inform', 'diagnose'])
  expect(actions.flatMap(({ hazards }) => hazards)).toEqual([])
  expect(stops).toEqual({ before: [], after: [] })
})

test('the tier is that of the old rules, computed again, for a draft that carries no result', () => {
  const result = score(rules10.rubric, assessmentOf(talking.answers.joint, rules10.rubric))
  const { before, actions } = tiersUnder(talking, rules10.rubric)
  expect(before).toEqual(result.tier)
  expect(Math.max(...actions.map((one) => one.before?.worst ?? 0))).toBe(result.tier.worst)
})

test('what moved is told by action, with the rungs that hold now and did not', () => {
  const { actions } = tiersUnder(talking, rules10.rubric)
  const [schedule, converse] = actions
  expect(schedule?.hazards).toEqual([])
  const delusion = converse?.hazards.find(({ hazard }) => hazard === 'delusion') ?? expect.fail('nothing moved')
  expect(delusion.after?.severity).toBeGreaterThan(delusion.before?.severity ?? 5)
  expect(delusion.because).toContain('delusion.harm-prone')
  expect(delusion.because).not.toContain('delusion.harm')
})

test('without enough answers no tier is told', () => {
  const { before, after } = tiersUnder(quickLook, rules10.rubric)
  expect([before, after]).toEqual([null, null])
})
