import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { answeredFor } from '../../../src/domain/answered.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { differencesIn } from '../../../src/record/differences.ts'
import { assessmentNow } from '../../../src/record/places.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import type { SafeguardCell, Worksheet } from '../../../src/record/worksheet.ts'
import type { Outcome } from '../../../src/state/edit-settlement.ts'
import { aStore } from './a-store.ts'
import { ages, at, diagnose, own, settling, sheet } from './settling.ts'

const opens = (record: Worksheet) => checkWorksheet(JSON.parse(worksheetText(record))).ok

describe('what is settled', () => {
  test('is the answer of whoever holds it, with its maker, moment and file; who settled it stands beside', () => {
    const store = settling()
    store.actions.settle(ages, { heldBy: ['ana'] })
    expect(store.cell('who.ages')).toEqual({
      value: 'under-13', by: 'ana', at: '2026-11-23T08:00:00Z', source: 'f-ana', basis: 'assumed', note: 'Joint.',
      settled: { at, by: 'cy', held: ['ana'], accepted: [] },
    })
    expect(store.record().answers.positions).toBe(sheet.answers.positions)
    expect(opens(store.record())).toBe(true)
  })

  test('can be that nobody knows', () => {
    const store = settling()
    store.actions.settle(ages, 'unknown')
    expect(store.cell('who.ages')).toEqual({
      unknown: true, by: 'cy', at, note: 'Joint.', settled: { at, by: 'cy', held: [], accepted: [] },
    })
  })

  test.each([
    ['from-13', undefined], ['adults', 'documented'],
  ])('can be an answer that nobody held: %s', (value, basis) => {
    const store = settling()
    store.actions.settle(ages, { value })
    expect(store.cell('who.ages')).toEqual({
      value, by: 'cy', at, note: 'Joint.', ...(basis && { basis }), settled: { at, by: 'cy', held: [], accepted: [] },
    })
  })

  test('can be what stands there, untouched', () => {
    const store = settling()
    store.actions.settle(ages, 'as-it-stands')
    expect(store.cell('who.ages')).toEqual({
      ...sheet.answers.joint.all['who.ages'], settled: { at, by: 'cy', held: [], accepted: [] },
    })
  })

  test('for one action, can be what stands for all: it is not silent then', () => {
    const store = settling()
    store.actions.settle(diagnose, 'as-it-stands')
    expect(store.cell('when.oversight', 'diagnose'))
      .toEqual({ value: 'before', by: 'cy', settled: { at, by: 'cy', held: [], accepted: [] } })
    expect(answeredFor(rubric, assessmentNow(store.record()), 'when.oversight', 'diagnose').answer).toEqual({
      kind: 'one', option: 'before',
    })
    const found = differencesIn(store.record()).find(({ place }) => 'action' in place && place.action === 'diagnose')
    expect(found).toMatchObject({ state: 'settled', dissent: ['ana'], jointAnswer: '"before"' })
  })

  test('for one action, holds there alone', () => {
    const store = settling()
    store.actions.settle(diagnose, { heldBy: ['ana'] })
    expect([store.cell('when.oversight')?.value, store.cell('when.oversight', 'diagnose')?.value]).toEqual([
      'before', 'never',
    ])
  })

  test('of a safeguard is how far it is, by whom, and from no file that it did not come in', () => {
    const store = settling()
    store.actions.settle({ safeguard: 'breaks' }, { heldBy: ['ana'] })
    expect(store.record().answers.joint.safeguards['breaks'])
      .toEqual({ status: 'none', by: 'ana', settled: { at, by: 'cy', held: ['ana'], accepted: [] } })
    store.actions.patchSafeguard('breaks', { note: 'Later.' })
    expect(store.record().answers.joint.safeguards['breaks']?.settled).toBeDefined()
    store.actions.patchSafeguard('breaks', { status: 'in-place' })
    expect(store.record().answers.joint.safeguards['breaks']?.settled).toBeUndefined()
  })

  test.each<[string, SafeguardCell, SafeguardCell]>([
    ['what shows the same status stays', { status: 'none', evidence: 'E.' }, { status: 'none', evidence: 'E.' }],
    [
      'of another status nothing shows it',
      { status: 'in-place', evidence: 'E.', owner: 'O' }, { status: 'none', owner: 'O' },
    ],
    [
      'of a suggestion nothing stays',
      { status: 'none', evidence: 'E.', owner: 'O', confirmed: false }, { status: 'none' },
    ],
  ])('of a safeguard: %s', (_name, breaks, becomes) => {
    const store = aStore({
      ...sheet, answers: { ...sheet.answers, joint: { ...sheet.answers.joint, safeguards: { breaks } } },
    })
    store.actions.settle({ safeguard: 'breaks' }, { heldBy: ['ana'] })
    const { settled: _how, by, ...is } = store.record().answers.joint.safeguards['breaks'] ?? {}
    expect([is, by]).toEqual([becomes, 'ana'])
  })

  test.each<Outcome>(['unknown', { value: 'planned' }])('of a safeguard cannot be %j', (outcome) => {
    const store = settling()
    store.actions.settle({ safeguard: 'breaks' }, outcome)
    expect([store.record(), store.getState().canUndo]).toEqual([sheet, false])
  })

  test('is settled by whoever answers at the screen, not by the person whose view lies open', () => {
    const store = settling()
    store.actions.openPerson('ben')
    store.actions.settle(ages, { heldBy: ['ana'] })
    store.actions.takeAgreed([{ place: diagnose, heldBy: ['ana'] }])
    expect([store.cell('who.ages'), store.cell('when.oversight', 'diagnose')].map((cell) => cell?.settled?.by))
      .toEqual(['cy', 'cy'])
  })

  test('confirms what was only suggested', () => {
    const { joint } = sheet.answers
    const suggested = own({ ...joint, all: { 'who.ages': { value: 'adults', confirmed: false } } })
    const store = aStore({ ...sheet, answers: { ...sheet.answers, joint: suggested } })
    store.actions.settle(ages, 'as-it-stands')
    expect(store.cell('who.ages')).toEqual({ value: 'adults', settled: { at, held: [], accepted: [] } })
  })

  test('by nobody in particular names nobody', () => {
    const store = aStore(sheet)
    store.actions.settle(ages, 'unknown')
    expect(store.cell('who.ages')?.settled).toEqual({ at, held: [], accepted: [] })
  })
})
