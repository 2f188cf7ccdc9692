import { describe, expect, test } from 'vitest'
import { differencesIn } from '../../../src/record/differences.ts'
import type { aStore } from './a-store.ts'
import { ages, at, diagnose, settling, sheet } from './settling.ts'

describe('a settlement', () => {
  test('keeps its reason when it is settled again, typed in one step; an empty one goes', () => {
    const store = settling()
    store.actions.settle(ages, { heldBy: ['ana'] })
    for (const reason of ['T', 'Th', 'They told us.']) store.actions.giveReason(ages, reason)
    store.actions.settle(ages, { heldBy: ['ben'] })
    expect(store.cell('who.ages')).toMatchObject({
      value: 'from-13', settled: { reason: 'They told us.', held: ['ben'], accepted: [] },
    })
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
    { place: ages, heldBy: ['ana', 'ben'] }, { place: diagnose, heldBy: ['ana'] },
    { place: { safeguard: 'breaks' }, heldBy: ['ana'] },
  ])
  expect([store.cell('who.ages')?.settled?.held, store.cell('when.oversight', 'diagnose')?.value]).toEqual([
    ['ana', 'ben'], 'never',
  ])
  expect(store.record().answers.joint.safeguards['breaks']?.status).toBe('none')
  store.actions.undo()
  expect({ ...store.record(), changed: '' }).toEqual({ ...sheet, changed: '' })
  expect(store.getState().canUndo).toBe(false)
})
