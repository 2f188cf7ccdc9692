import { describe, expect, test } from 'vitest'
import { toldJump } from '../../../src/ui/shell/told-jump.ts'
import { type Bench, aStore } from '../state/a-store.ts'

const PERSON = { name: 'Ada', role: 'clinician', interest: false, signer: false } as const

/** What is told of the last undo or redo, and where it leads. */
const told = (store: Bench) => {
  const { jumped, variant } = store.getState()
  if (jumped === null) return null
  const { sentence, at } = toldJump(jumped, variant)
  return [sentence, at?.href ?? null]
}

const undone = (store: Bench) => {
  store.actions.undo()
  return told(store)
}

describe('what undo and redo tell', () => {
  test('the place by its name, until the next edit', () => {
    const store = aStore()
    expect(told(store)).toBeNull()
    store.actions.answer('feature.for', null, 'A private text.')
    store.actions.answer('when.oversight', 'inform', 'never')
    expect(undone(store)).toEqual(['Undone: Clinician oversight, Inform (When).', '#/when/when.oversight/inform'])
    expect(undone(store)).toEqual(['Undone: For what, for whom (Feature).', '#/feature/feature.for'])
    store.actions.redo()
    expect(told(store)).toEqual(['Redone: For what, for whom (Feature).', '#/feature/feature.for'])
    store.actions.answer('who.ages', null, 'adults')
    expect(told(store)).toBeNull()
  })

  test('that nothing is left, each time anew', () => {
    const store = aStore()
    expect(undone(store)).toEqual(['Nothing to undo.', null])
    const first = store.getState().jumped?.nth
    store.actions.redo()
    expect(told(store)).toEqual(['Nothing to redo.', null])
    expect(store.getState().jumped?.nth).not.toBe(first)
  })

  test('an answer that somebody gave by themselves only by its place, neither whose it is nor what it says', () => {
    const store = aStore()
    const ada = store.actions.addPerson(PERSON)
    store.actions.answerAs(ada, 'who.ages', null, 'adults')
    expect(undone(store)).toEqual(['Undone: Youngest people (Who).', '#/who/who.ages'])
    expect(undone(store)).toEqual(['Undone: Who is at the table (Feature).', '#/feature'])
  })

  test('several places of one step by the step, several steps and what has no place not at all', () => {
    const store = aStore()
    const { record } = store
    const cells = (all: Record<string, { readonly value: string }>) => () => {
      const { answers } = record()
      store.actions.replace({ ...record(), answers: { ...answers, joint: { ...answers.joint, all } } })
      return undone(store)
    }
    const ages = { 'who.ages': { value: 'adults' } }
    expect(cells({ ...ages, 'who.acuity': { value: 'not-unwell' } })()).toEqual(['Undone: Who.', '#/who'])
    expect(cells({ ...ages, 'feature.for': { value: 'x' } })()).toEqual(['Undone.', null])
    store.actions.setDepth('quick')
    expect(undone(store)).toEqual(['Undone.', null])
  })

  test('a what-if that lies open by its places, and any other without one', () => {
    const store = aStore()
    const id = store.actions.keepVariant('Later')
    store.actions.openVariant(id)
    store.actions.answer('who.ages', null, 'adults')
    expect(undone(store)).toEqual(['Undone: Youngest people (Who).', '#/who/who.ages'])
    store.actions.redo()
    store.actions.openVariant(null)
    expect(undone(store)).toEqual(['Undone.', null])
  })
})
