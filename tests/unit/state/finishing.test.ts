import { describe, expect, test } from 'vitest'
import { answerFile } from '../../../src/record/answer-file.ts'
import { fitOf } from '../../../src/record/fit-answers.ts'
import { invitationFile } from '../../../src/record/invite.ts'
import type { Person, Worksheet } from '../../../src/record/worksheet.ts'
import { isOpenTo, isTierHidden } from '../../../src/state/walk.ts'
import { aStore, blank } from './a-store.ts'

const ben: Person = { name: 'Ben', role: 'clinician', interest: false, signer: true }
const table: Worksheet = { ...blank(), team: { order: ['ben'], people: { ben } } }
const asked = (person: string) => invitationFile(table, { id: 'inv', person, blind: true, now: '2026-11-22T08:00:00Z' })

describe('whoever answers alone', () => {
  test('is done once; the first time counts', () => {
    const store = aStore(asked('ben'))
    expect([isTierHidden(store.record()), isOpenTo(store.record(), 'risks')]).toEqual([true, false])
    store.actions.finish()
    const first = store.record().alone?.finished
    expect(first).toBeDefined()
    store.actions.finish()
    expect(store.record().alone?.finished).toBe(first)
    expect([isTierHidden(store.record()), isOpenTo(store.record(), 'risks')]).toEqual([false, true])
  })

  test('has seen their tier, whatever is undone', () => {
    const store = aStore(asked('ben'))
    store.actions.answer('who.acuity', null, 'mild')
    store.actions.finish()
    const first = store.record().alone?.finished
    store.actions.undo()
    store.actions.undo()
    expect([store.record().alone?.finished, store.record().alone?.answered]).toEqual([first, ['answer  who.acuity']])
    store.actions.answer('who.acuity', null, 'crisis')
    store.actions.finish()
    store.actions.undo()
    store.actions.redo()
    expect([store.record().alone?.finished, store.record().answers.positions['ben']?.all['who.acuity']?.value])
      .toEqual([first, 'crisis'])
  })

  test.each<[string, (store: ReturnType<typeof aStore>) => void, number]>([
    ['nothing', () => undefined, 0],
    ['a note', ({ actions }) => actions.patchCell('who.acuity', null, { note: 'N.' }), 0],
    ['another answer', ({ actions }) => actions.answer('who.acuity', null, 'crisis'), 1],
    ['one more', ({ actions }) => actions.answer('who.number', null, 'tens'), 1],
    ['one taken back', ({ actions }) => actions.clear('who.acuity', null), 1],
    ['one undone', ({ actions }) => {
      actions.undo()
      actions.undo()
    }, 1],
  ])('and changed afterwards: %s', (_name, change, n) => {
    const store = aStore(asked('ben'))
    store.actions.answer('who.ages', null, 'adults')
    store.actions.answer('who.acuity', null, 'mild')
    store.actions.finish()
    change(store)
    const fit = fitOf(table, { name: 'f', sha256: 'a'.repeat(64), worksheet: answerFile(store.record(), null) })
    expect(fit.kind === 'answers' && fit.afterwards).toBe(n)
  })

  test('may send it without a name, and think again', () => {
    const store = aStore(asked('ben'))
    store.actions.goNameless(true)
    const { nameless, lot } = store.record().alone ?? {}
    expect([nameless, lot]).toEqual([true, expect.stringMatching(/^id-/)])
    store.actions.goNameless(false)
    expect(store.record().alone).toEqual({ ...asked('ben').alone, lot })
    for (const again of [store.actions.undo, store.actions.undo, () => store.actions.goNameless(true)]) {
      again()
      expect(store.record().alone?.lot).toBe(lot)
    }
    expect(answerFile(store.record(), { withoutRole: true }).team.order).toEqual([lot])
  })
})
