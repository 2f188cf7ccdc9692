import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { questions } from '../../../src/content/questions.ts'
import type { Question } from '../../../src/domain/question.ts'
import { compareWorksheets } from '../../../src/record/compare-worksheets.ts'
import { fromLast } from '../../../src/record/from-last.ts'
import { cellsOf } from '../../../src/record/layers.ts'
import { assessmentNow } from '../../../src/record/places.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import { scored } from '../../../src/record/scored.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyRecord } from './any-record.ts'
import { sharedWorksheet } from './shared-worksheet.ts'

const NEXT = { id: 'next', now: '2027-11-22T09:30:00.000+01:00' }

const cellsIn = ({ answers }: Worksheet) => cellsOf({ path: [], layer: answers.joint })
const isText = (id: string) => (questions[id as keyof typeof questions] as Question).kind === 'text'

test('from any worksheet: the same answers, none of them counts, and it can be opened', () => {
  fc.assert(fc.property(anyRecord, (record) => {
    const next = fromLast(record, NEXT)
    const said = (worksheet: Worksheet) =>
      cellsIn(worksheet).map(({ question, action, cell: { value, unknown, declined, note, basis } }) =>
        ({ question, action, value, unknown, declined, note, basis }))
    expect(said(next)).toEqual(said(record))
    const counting = cellsIn(next).filter(({ question, cell }) =>
      cell.confirmed !== false && (cell.unknown || cell.declined || (cell.value !== undefined && !isText(question))))
    expect(counting).toEqual([])
    expect(Object.values(next.answers.joint.safeguards).every(({ confirmed }) => confirmed === false)).toBe(true)
    expect(scored(assessmentNow(next)).enough).toBe(false)
    expect(checkWorksheet(JSON.parse(JSON.stringify(next)))).toMatchObject({ ok: true })
  }), { numRuns: fuzzRuns(40) })
})

test('what the feature is stays in words; what belongs to last time stays in the old file', () => {
  const old: Worksheet = {
    ...sharedWorksheet,
    ancestors: ['first'],
    plan: { 'someone-hears': { owner: 'Ada', due: '2026-12-01', done: true, note: 'By telephone.' } },
    accepted: { 'diagnose.misleading-assessment': 'It was small.' },
    asked: [{ id: 'q', decision: 'd', text: 'Why?' }],
    ownHazards: {
      order: ['h'],
      byId: { h: { name: 'Noise', severity: 3, likelihood: 3, reason: 'Wards are loud.', by: 'ada', at: NEXT.now } },
    },
  }
  const next = fromLast(old, NEXT)
  expect(next).toMatchObject({ id: 'next', created: NEXT.now, changed: NEXT.now, ancestors: ['first', old.id] })
  expect(next.answers.joint.all['feature.for']?.confirmed).toBeUndefined()
  expect(next.answers.joint.all['feature.for']?.value).toBe(old.answers.joint.all['feature.for']?.value)
  expect(next.team).toEqual(old.team)
  expect(next.plan).toEqual({ 'someone-hears': { owner: 'Ada', note: 'By telephone.' } })
  expect(next.ownHazards.byId).toEqual({ h: { name: 'Noise', severity: 3, likelihood: 3, reason: 'Wards are loud.' } })
  const { answers: { positions, variants }, judgements, conclusion, accepted, asked, inMyWords, ratings } = next
  for (const part of [positions, variants, judgements, conclusion, accepted, inMyWords, ratings]) {
    expect(part).toEqual({})
  }
  expect([asked, next.slots]).toEqual([[], []])
})

test('it is a version of the one it starts from, with every answer still to be confirmed', () => {
  const { isSameLine, answers, tier } = compareWorksheets(sharedWorksheet, fromLast(sharedWorksheet, NEXT))
  expect(isSameLine).toBe(true)
  expect(tier.after).toBeNull()
  expect(new Set(answers.changes.map(({ kind }) => kind))).toEqual(new Set(['gone']))
})
