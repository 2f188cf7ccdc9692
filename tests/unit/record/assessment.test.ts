import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIONS } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { answeredFor } from '../../../src/domain/answered.ts'
import { score } from '../../../src/domain/score.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { EMPTY_LAYER } from '../../../src/record/new-worksheet.ts'
import type { Cell, Layer, SafeguardCell } from '../../../src/record/worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyLayer } from './any-record.ts'

const shared = (all: Layer['all']) => assessmentOf({ ...EMPTY_LAYER, all }).shared

describe('an answer counts', () => {
  test.each<[string, string, Cell, unknown]>([
    ['one option', 'who.ages', { value: 'adults' }, { kind: 'one', option: 'adults' }],
    ['ticks', 'what.manner', { value: ['keeps-secrets'] }, { kind: 'many', options: ['keeps-secrets'] }],
    ['none of these', 'what.manner', { value: [] }, { kind: 'many', options: [] }],
    ['we do not know yet', 'who.ages', { unknown: true }, { kind: 'unknown' }],
  ])('%s', (_name, question, cell, answer) => {
    expect(shared({ [question]: cell })).toEqual({ [question]: answer })
  })
})

describe('no answer', () => {
  test.each<[string, string, Cell]>([
    ['a note alone', 'who.ages', { note: 'Ask the clinics.' }],
    ['rather not', 'who.ages', { declined: true }],
    ['a suggestion', 'who.ages', { value: 'adults', confirmed: false }],
    ['a text', 'feature.for', { value: 'It helps.' }],
    ['a question that there is not', 'constructor', { value: 'adults' }],
  ])('%s', (_name, question, cell) => {
    expect(shared({ [question]: cell })).toEqual({})
  })

  test('a suggested safeguard', () => {
    const breaks = { status: 'verified', evidence: 'A report.' } as const
    const claims = (cell: SafeguardCell) => assessmentOf({ ...EMPTY_LAYER, safeguards: { breaks: cell } }).safeguards
    expect(claims(breaks)).toEqual({ breaks })
    expect(claims({ ...breaks, confirmed: false })).toEqual({})
  })
})

describe('an action that answers by itself', () => {
  const layer = (own: Cell): Layer => ({
    ...EMPTY_LAYER,
    all: { 'what.actions': { value: ['inform', 'diagnose'] }, 'what.output': { value: 'fixed' } },
    actions: { diagnose: { 'what.output': own } },
  })
  const countsFor = (own: Cell, action: string) =>
    answeredFor(rubric, assessmentOf(layer(own)), 'what.output', action).answer

  test('has its own answer, and the others the shared one', () => {
    expect(countsFor({ value: 'generated' }, 'diagnose')).toEqual({ kind: 'one', option: 'generated' })
    expect(countsFor({ value: 'generated' }, 'inform')).toEqual({ kind: 'one', option: 'fixed' })
  })

  test.each<[string, Cell]>([
    ['not yet', {}],
    ['only as a suggestion', { value: 'generated', confirmed: false }],
    ['rather not', { declined: true }],
  ])('and has done so %s, does not hide behind the safer shared answer', (_name, own) => {
    expect(countsFor(own, 'diagnose')).toBeUndefined()
    expect(countsFor(own, 'inform')).toEqual({ kind: 'one', option: 'fixed' })
    expect(score(rubric, assessmentOf(layer(own))).enough).toBe(false)
  })
})

test('what counts for an action is its own cell where it has one, else the shared one', () => {
  fc.assert(fc.property(anyLayer, fc.constantFrom(...ACTIONS), (layer, action) => {
    const assessment = assessmentOf(layer)
    for (const [id, { scope, kind }] of Object.entries(rubric.questions)) {
      if (scope !== 'action' || kind === 'text') continue
      const cell = layer.actions[action]?.[id] ?? layer.all[id]
      const alone = assessmentOf({ ...EMPTY_LAYER, all: cell ? { [id]: cell } : {} })
      expect(answeredFor(rubric, assessment, id, action).answer).toEqual(answeredFor(rubric, alone, id, action).answer)
    }
  }), { numRuns: fuzzRuns(40) })
})
