import { expect, test } from 'vitest'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Cell, Worksheet } from '../../../src/record/worksheet.ts'
import { resultOf } from '../../../src/state/selectors.ts'
import { findGaps } from '../../../src/record/find-gaps.ts'

const NOW = '2026-11-22T09:30:00.000+01:00'
const empty = newWorksheet({ id: 'w', now: NOW, depth: 'quick' })

const answered = (cells: Readonly<Record<string, Cell>>): Worksheet =>
  ({ ...empty, answers: { ...empty.answers, joint: { ...empty.answers.joint, all: cells } } })

/** An open-ended companion that nobody looks at: Very high. */
const companion = answered({
  'what.actions': { value: ['converse'] },
  'what.output': { value: 'generated' },
  'why.role': { value: 'instead' },
  'why.information': { value: ['typed'] },
  'when.oversight': { value: 'never' },
  'who.acuity': { value: 'serious' },
})

const withTeam = (record: Worksheet, judgement: Worksheet['judgements'][string]): Worksheet => ({
  ...record,
  team: { order: ['sam'], people: { sam: { name: 'Sam', role: 'lived-experience', interest: false, signer: true } } },
  judgements: { sam: judgement },
})

const kindsOf = (record: Worksheet) => findGaps(record, resultOf(record)).map(({ kind }) => kind)

test('an empty worksheet lacks a verdict and nothing that its tier would ask for', () => {
  expect(kindsOf(empty)).toEqual(['no-verdict'])
})

test('a High or Very high tier asks for every field of the benefit and a reason for each rating of 3 or more', () => {
  const kinds = kindsOf(companion)
  expect(resultOf(companion).tier.worst).toBe(4)
  expect(kinds.filter((kind) => kind === 'benefit')).toHaveLength(8)
  expect(kinds.filter((kind) => kind === 'accepted'))
    .toHaveLength(resultOf(companion).rows.filter(({ residual }) => residual.rating >= 3).length)
})

test('a written reason and a written field close their gaps', () => {
  const [row] = resultOf(companion).rows
  const written = { ...companion, benefit: { benefit: 'x' }, accepted: { [`${row?.action}.${row?.hazard}`]: 'y' } }
  expect(kindsOf(written)).toHaveLength(kindsOf(companion).length - 2)
})

test('a reason not to proceed that stands is named before everything else', () => {
  const ending = { ...companion.answers.joint.all, 'crisis.response': { value: ['ends-chat'] } }
  expect(findGaps(answered(ending), resultOf(answered(ending)))[0]).toEqual({ kind: 'stop', stop: 'ends-chat' })
})

test.each([
  ['a verdict asks for its reason', { verdict: 'acceptable', conditions: [] }, ['person-reason']],
  ['with conditions, for one that says something', {
    verdict: 'with-conditions', reason: 'x', conditions: [{ text: '', done: false }],
  }, ['person-condition']],
  ['with a reason and a condition nothing is missing', {
    verdict: 'with-conditions', reason: 'x', conditions: [{ text: 'y', done: false }],
  }, []],
] as const)('%s', (_, judgement, kinds) => {
  expect(kindsOf(withTeam(empty, { ...judgement, conditions: [...judgement.conditions] }))).toEqual(kinds)
})

test('what somebody wrote in their own words waits for a reply', () => {
  const spoken = withTeam(empty, { verdict: 'acceptable', reason: 'x', conditions: [] })
  const point = (reply?: { kind: 'changed'; text: string }): Worksheet =>
    ({ ...spoken, inMyWords: { sam: { worry: { text: 'z', ...(reply && { reply }) } } } })
  expect(findGaps(point(), resultOf(point()))).toEqual([{ kind: 'reply', person: 'sam', prompt: 'worry' }])
  expect(kindsOf(point({ kind: 'changed', text: 'now it asks first' }))).toEqual([])
})

test('a point that somebody passed on waits for nothing', () => {
  const spoken = withTeam(empty, { verdict: 'acceptable', reason: 'x', conditions: [] })
  expect(kindsOf({ ...spoken, inMyWords: { sam: { worry: { text: '', declined: true } } } })).toEqual([])
})

test('a joint conclusion asks for its reason', () => {
  const concluded: Worksheet = { ...empty, conclusion: { verdict: 'did-not-agree' } }
  expect(kindsOf(concluded)).toContain('conclusion-reason')
  const explained: Worksheet = { ...empty, conclusion: { verdict: 'did-not-agree', reason: 'x' } }
  expect(kindsOf(explained)).not.toContain('conclusion-reason')
})
