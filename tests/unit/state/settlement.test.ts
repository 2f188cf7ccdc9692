import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { answeredFor } from '../../../src/domain/answered.ts'
import { assessmentNow } from '../../../src/record/places.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { differencesIn } from '../../../src/record/differences.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { aStore, blank } from './a-store.ts'

const person = { name: '', role: 'other', interest: false, signer: false } as const
const own = (part: Partial<Layer>): Layer => ({ all: {}, actions: {}, safeguards: {}, ...part })
const ages = { question: 'who.ages', action: null }
const diagnose = { question: 'when.oversight', action: 'diagnose' }
const file = (who: string) => ({ name: who, sha256: 'a'.repeat(64), person: who, added: '2026-11-22T08:00:00Z' })

const sheet: Worksheet = {
  ...blank(),
  answers: {
    ...blank().answers,
    joint: own({
      all: {
        'who.ages': { value: 'adults', by: 'cy', at: '2026-11-22T08:00:00Z', basis: 'documented', note: 'Joint.', leaveFor: 'clinician' },
        'when.oversight': { value: 'before', by: 'cy', note: 'J.' }, 'what.actions': { value: ['inform', 'diagnose'] },
      },
      safeguards: { breaks: { status: 'planned', by: 'cy', source: 'f-cy', evidence: 'E.' } },
    }),
    positions: {
      ana: own({
        all: { 'who.ages': { value: 'under-13', by: 'ana', at: '2026-11-23T08:00:00Z', source: 'f-ana', note: 'Hers.', basis: 'assumed' } },
        actions: { diagnose: { 'when.oversight': { value: 'never', by: 'ana' } } },
        safeguards: { breaks: { status: 'none', by: 'ana', note: 'Hers.' } },
      }),
      ben: own({ all: { 'who.ages': { value: 'from-13', by: 'ben' } } }),
    },
  },
  team: { order: ['ana', 'ben', 'cy'], people: { ana: person, ben: person, cy: person } },
  sources: { 'f-ana': file('ana'), 'f-cy': file('cy') },
}

const settling = () => {
  const store = aStore(sheet)
  store.actions.setActor('cy')
  return store
}
const at = expect.any(String) as string
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
    expect(store.cell('who.ages')).toEqual({ unknown: true, note: 'Joint.', settled: { at, by: 'cy', held: [], accepted: [] } })
  })

  test('can be what stands there, untouched', () => {
    const store = settling()
    store.actions.settle(ages, 'as-it-stands')
    expect(store.cell('who.ages')).toEqual({ ...sheet.answers.joint.all['who.ages'], settled: { at, by: 'cy', held: [], accepted: [] } })
  })

  test('for one action, can be what stands for all: it is not silent then', () => {
    const store = settling()
    store.actions.settle(diagnose, 'as-it-stands')
    expect(store.cell('when.oversight', 'diagnose'))
      .toEqual({ value: 'before', by: 'cy', settled: { at, by: 'cy', held: [], accepted: [] } })
    expect(answeredFor(rubric, assessmentNow(store.record()), 'when.oversight', 'diagnose').answer).toEqual({ kind: 'one', option: 'before' })
    const found = differencesIn(store.record()).find(({ place }) => 'action' in place && place.action === 'diagnose')
    expect(found).toMatchObject({ state: 'settled', dissent: ['ana'], jointAnswer: '"before"' })
  })

  test('for one action, holds there alone', () => {
    const store = settling()
    store.actions.settle(diagnose, { heldBy: ['ana'] })
    expect([store.cell('when.oversight')?.value, store.cell('when.oversight', 'diagnose')?.value]).toEqual(['before', 'never'])
  })

  test('of a safeguard is how far it is, by whom, and from no file that it did not come in', () => {
    const store = settling()
    store.actions.settle({ safeguard: 'breaks' }, { heldBy: ['ana'] })
    expect(store.record().answers.joint.safeguards['breaks'])
      .toEqual({ status: 'none', by: 'ana', evidence: 'E.', settled: { at, by: 'cy', held: ['ana'], accepted: [] } })
    store.actions.patchSafeguard('breaks', { note: 'Later.' })
    expect(store.record().answers.joint.safeguards['breaks']?.settled).toBeDefined()
    store.actions.patchSafeguard('breaks', { status: 'in-place' })
    expect(store.record().answers.joint.safeguards['breaks']?.settled).toBeUndefined()
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

describe('a settlement', () => {
  test('keeps its reason when it is settled again, typed in one step; an empty one goes', () => {
    const store = settling()
    store.actions.settle(ages, { heldBy: ['ana'] })
    for (const reason of ['T', 'Th', 'They told us.']) store.actions.giveReason(ages, reason)
    store.actions.settle(ages, { heldBy: ['ben'] })
    expect(store.cell('who.ages')).toMatchObject({ value: 'from-13', settled: { reason: 'They told us.', held: ['ben'], accepted: [] } })
    expect(store.cell('who.ages')).not.toHaveProperty('source')
    store.actions.giveReason(ages, '')
    expect(store.cell('who.ages')?.settled).not.toHaveProperty('reason')
    for (let steps = 0; steps < 3; steps++) store.actions.undo()
    expect(store.cell('who.ages')?.settled).toEqual({ at, by: 'cy', held: ['ana'], accepted: [] })
  })

  test('is accepted by whoever says so, each once, and can be taken back', () => {
    const store = settling()
    store.actions.settle(ages, 'as-it-stands')
    for (const who of ['ben', 'ana', 'ben']) store.actions.acceptAs(ages, who, true)
    expect(store.cell('who.ages')?.settled?.accepted).toEqual(['ana', 'ben'])
    expect(differencesIn(store.record())[0]?.dissent).toEqual([])
    store.actions.acceptAs(ages, 'ana', false)
    expect(differencesIn(store.record())[0]?.dissent).toEqual(['ana'])
  })

  test('is opened again: the answer stays, the rest goes', () => {
    const store = settling()
    store.actions.settle(ages, { heldBy: ['ana'] })
    store.actions.reopen(ages)
    expect(store.cell('who.ages')).toMatchObject({ value: 'under-13', by: 'ana' })
    expect(differencesIn(store.record())[0]?.state).toBe('differs')
  })

  test.each<[string, (store: ReturnType<typeof aStore>) => void, boolean]>([
    ['another joint answer', ({ actions }) => actions.answer('who.ages', null, 'from-13'), false],
    ['"we do not know yet"', ({ actions }) => actions.setUnknown('who.ages', null, true), false],
    ['clearing it', ({ actions }) => actions.clear('who.ages', null), false],
    ['a note', ({ actions }) => actions.patchCell('who.ages', null, { note: 'Later.' }), true],
    ['another own answer', ({ actions }) => actions.answerAs('ben', 'who.ages', null, 'adults'), true],
  ])('after %s', (_name, change, stays) => {
    const store = settling()
    store.actions.settle(ages, { heldBy: ['ana'] })
    change(store)
    expect(store.cell('who.ages')?.settled !== undefined).toBe(stays)
  })

  test('of nothing cannot be given a reason, accepted or opened', () => {
    const store = settling()
    store.actions.giveReason(ages, 'x')
    store.actions.acceptAs(ages, 'ana', true)
    store.actions.reopen(ages)
    expect([store.record(), store.getState().canUndo]).toEqual([sheet, false])
  })
})

test('taking what all agree on is one step', () => {
  const store = settling()
  store.actions.takeAgreed([
    { place: ages, heldBy: ['ana', 'ben'] }, { place: diagnose, heldBy: ['ana'] }, { place: { safeguard: 'breaks' }, heldBy: ['ana'] },
  ])
  expect([store.cell('who.ages')?.settled?.held, store.cell('when.oversight', 'diagnose')?.value]).toEqual([['ana', 'ben'], 'never'])
  expect(store.record().answers.joint.safeguards['breaks']?.status).toBe('none')
  store.actions.undo()
  expect({ ...store.record(), changed: '' }).toEqual({ ...sheet, changed: '' })
  expect(store.getState().canUndo).toBe(false)
})
