import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { ownAt } from '../../../src/record/common-place.ts'
import { layOver, seenBy } from '../../../src/record/lay-over.ts'
import { cellsOf } from '../../../src/record/layers.ts'
import { EMPTY_LAYER } from '../../../src/record/new-worksheet.ts'
import { NOTHING_OWN, withOwnPart } from '../../../src/record/own-part.ts'
import type { Cell, Layer } from '../../../src/record/worksheet.ts'
import { withdraw } from '../../../src/state/edit-team.ts'
import { measures } from '../domain/measures.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyLayer, anyRecord } from './any-record.ts'
import { anyPart } from './any-shared.ts'

const measured = (layer: Layer) => measures(score(rubric, assessmentOf(layer)))
const own = (part: Partial<Layer>): Layer => ({ ...EMPTY_LAYER, ...part })

/** At each place of a layer, and at places that it does not have. */
const everywhere = (joint: Layer, other: Layer, cell: (question: string) => Cell): Layer => {
  const places = [joint, other].flatMap((layer) => cellsOf({ path: [], layer }))
  const at = (place: string | null) => Object.fromEntries(
    places.filter(({ action }) => action === place).map(({ question }) => [question, cell(question)]))
  const actions = [...new Set(places.flatMap(({ action }) => action ?? []))]
  return { ...EMPTY_LAYER, all: at(null), actions: Object.fromEntries(actions.map((action) => [action, at(action)])) }
}

describe('what says nothing changes no tier', () => {
  test('no own answers at all', () => {
    fc.assert(fc.property(anyLayer, (joint) => {
      expect(measured(layOver(joint, EMPTY_LAYER))).toEqual(measured(joint))
    }), { numRuns: fuzzRuns(20) })
  })

  test.each<[string, Cell]>([
    ['a note alone', { note: 'Ask the clinics.' }],
    ['rather not', { declined: true, by: 'ana' }],
    ['an own cell that is empty', {}],
    ['a suggestion', { unknown: true, confirmed: false }],
    ['left for somebody', { leaveFor: 'clinician' }],
    ['a text that is empty', { value: '' }],
  ])('%s, wherever it stands', (_name, cell) => {
    fc.assert(fc.property(anyLayer, anyLayer, (joint, other) => {
      const laid = layOver(joint, everywhere(joint, other, () => cell))
      expect(measured(laid)).toEqual(measured(joint))
    }), { numRuns: fuzzRuns(8) })
  })

  test('a note beside a safeguard, and a suggested one', () => {
    const joint = own({ safeguards: { breaks: { status: 'verified', evidence: 'A report.' } } })
    const said = own({ safeguards: { breaks: { note: 'x' }, 'crisis-response': { note: 'y' } } })
    expect(assessmentOf(layOver(joint, said)).safeguards['breaks']).toEqual({
      status: 'verified', evidence: 'A report.',
    })
    const suggested = own({ safeguards: { breaks: { status: 'none', confirmed: false } } })
    expect(layOver(joint, suggested)).toEqual(joint)
  })
})

describe('a person', () => {
  test('without answers of their own sees the worksheet itself', () => {
    fc.assert(fc.property(anyRecord, (record) => {
      const silent = withOwnPart(record, 'ana', NOTHING_OWN)
      expect(seenBy(silent, 'ana')).toBe(silent)
      expect(seenBy(silent, 'nobody')).toBe(silent)
    }), { numRuns: fuzzRuns(20) })
  })

  test('who takes back what they said leaves the score as it was before', () => {
    fc.assert(fc.property(anyRecord, anyPart, (record, part) => {
      const before = withOwnPart(record, 'ana', NOTHING_OWN)
      const after = withdraw('ana')(withOwnPart(before, 'ana', part))
      expect(assessmentOf(seenBy(after, 'ana').answers.joint)).toEqual(assessmentOf(before.answers.joint))
      expect({ ...after, answers: 0 }).toEqual({ ...withdraw('ana')(before), answers: 0 })
    }), { numRuns: fuzzRuns(20) })
  })
})

describe('an own answer', () => {
  const joint = own({
    all: { 'when.oversight': { value: 'before' }, 'what.actions': { value: ['inform', 'diagnose', 'treat'] } },
    actions: {
      diagnose: { 'when.oversight': { value: 'session', note: 'Joint.' }, 'what.output': { value: 'fixed' } },
    },
  })
  const at = (layer: Layer, action: string | null) =>
    (action === null ? layer.all : layer.actions[action] ?? {})['when.oversight']

  test('for all holds for each action, also where the joint answers tell them apart', () => {
    const laid = layOver(joint, own({ all: { 'when.oversight': { value: 'never' } } }))
    expect(at(laid, null)).toEqual({ value: 'never' })
    expect(laid.actions).toEqual({ diagnose: { 'what.output': { value: 'fixed' } } })
  })

  test('"we do not know yet" for all does so too', () => {
    const laid = layOver(joint, own({ all: { 'when.oversight': { unknown: true } } }))
    expect([at(laid, null), at(laid, 'diagnose')]).toEqual([{ unknown: true }, undefined])
  })

  test('for one action holds there alone', () => {
    const laid = layOver(joint, own({ actions: { treat: { 'when.oversight': { value: 'never' } } } }))
    expect([null, 'diagnose', 'treat'].map((action) => at(laid, action)?.value)).toEqual(['before', 'session', 'never'])
  })

  test('for one action stands beside an own one for all', () => {
    const laid = layOver(joint, own({
      all: { 'when.oversight': { value: 'flagged' } }, actions: { diagnose: { 'when.oversight': { value: 'never' } } },
    }))
    expect([null, 'diagnose', 'treat'].map((action) => at(laid, action)?.value)).toEqual([
      'flagged', 'never', undefined,
    ])
  })

  test('a note for one action stands with what counts there', () => {
    const note = own({
      actions: { diagnose: { 'when.oversight': { note: 'N.' } }, treat: { 'when.oversight': { note: 'T.' } } },
    })
    const laid = layOver(joint, note)
    expect(at(laid, 'diagnose')).toEqual({ value: 'session', note: 'N.' })
    expect(at(laid, 'treat')).toEqual({ value: 'before', note: 'T.' })
    const mine = layOver(joint, { ...note, all: { 'when.oversight': { value: 'never' } } })
    expect(at(mine, 'diagnose')).toEqual({ value: 'never', note: 'N.' })
  })

  test('"rather not" shows where nothing counts: over a suggestion as over nothing', () => {
    const suggested = own({ all: { 'who.choice': { value: 'no', confirmed: false } } })
    const declined = own({ all: { 'who.choice': { declined: true, by: 'ana' } } })
    expect(layOver(suggested, declined).all).toEqual(declined.all)
    expect(layOver(EMPTY_LAYER, declined).all).toEqual(declined.all)
    const answered = own({ all: { 'who.choice': { value: 'no' } } })
    expect(layOver(answered, declined)).toEqual(answered)
  })

  test('of a safeguard is how far it is; what shows another status does not show this one', () => {
    const shown = own({
      safeguards: {
        breaks: { status: 'in-place', evidence: 'E', source: 'f', settled: { at: '', held: [], accepted: [] } },
      },
    })
    const laid = (breaks: Layer['safeguards'][string]) => layOver(
      shown, own({ safeguards: { breaks } })
    ).safeguards['breaks']
    expect(laid({ status: 'planned', by: 'ana' })).toEqual({ status: 'planned', by: 'ana' })
    expect(laid({ status: 'verified', evidence: 'Own.' })).toEqual({ status: 'verified', evidence: 'Own.' })
    expect(laid({ status: 'in-place', by: 'ana' })).toEqual({ status: 'in-place', by: 'ana', evidence: 'E' })
    expect(laid({ note: 'x' })).toMatchObject({ status: 'in-place', evidence: 'E', note: 'x' })
  })

  test('of a safeguard that was only suggested takes over nothing of it', () => {
    const breaks = { status: 'in-place', evidence: 'E', owner: 'O', confirmed: false } as const
    const suggested = own({ safeguards: { breaks } })
    const laid = layOver(suggested, own({ safeguards: { breaks: { status: 'in-place', by: 'ana' } } }))
    expect(laid.safeguards['breaks']).toEqual({ status: 'in-place', by: 'ana' })
  })

  test('that only begins to differ from a suggestion stands apart, to be agreed with there', () => {
    const cell = { value: 'session', confirmed: false } as const
    const suggested = own({ all: { 'when.length': cell } })
    const apart = own({ actions: { diagnose: { 'when.length': cell } } })
    expect(layOver(suggested, apart).actions).toEqual(apart.actions)
    expect(layOver(own({ all: { 'when.length': { value: 'session' } } }), apart).actions).toEqual({})
  })

  test('for all does not answer an action that they let differ and left open', () => {
    const said = own({
      all: { 'when.oversight': { value: 'never' } }, actions: { diagnose: { 'when.oversight': {} } },
    })
    const laid = layOver(joint, said)
    expect(at(laid, 'diagnose')).toEqual({})
    const { byAction, shared } = assessmentOf(laid)
    expect([byAction['diagnose']?.['when.oversight'], byAction['treat']?.['when.oversight']])
      .toEqual([undefined, { kind: 'one', option: 'never' }])
    expect(shared['when.oversight']).toBeUndefined()
    expect(ownAt(said, { question: 'when.oversight', action: 'diagnose' })).toBeUndefined()
    const silent = own({ actions: { diagnose: { 'when.oversight': {} } } })
    expect(at(layOver(joint, silent), 'diagnose')?.value).toBe('session')
  })
})
