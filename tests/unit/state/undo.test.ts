import { describe, expect, test } from 'vitest'
import { aStore, blank } from './a-store.ts'

const type = (store: ReturnType<typeof aStore>, text: string, pause = 100) => {
  for (let end = 1; end <= text.length; end++) {
    store.wait(pause)
    store.actions.answer('feature.for', null, text.slice(0, end))
  }
}

const headline = (store: ReturnType<typeof aStore>) => store.cell('feature.for')?.value

describe('typing', () => {
  test('one run in one field is one step', () => {
    const store = aStore()
    type(store, 'It helps people sleep.')
    store.actions.undo()
    expect(headline(store)).toBeUndefined()
    store.actions.redo()
    expect(headline(store)).toBe('It helps people sleep.')
  })

  test('a pause of two seconds begins another', () => {
    const store = aStore()
    type(store, 'It')
    store.wait(2_000)
    store.actions.answer('feature.for', null, 'It helps')
    store.actions.undo()
    expect(headline(store)).toBe('It')
  })

  test('another field begins another, even where a person comes back at once', () => {
    const store = aStore()
    type(store, 'It')
    store.actions.patchCell('feature.for', null, { note: 'n' })
    type(store, 'It helps', 0)
    store.actions.undo()
    expect(headline(store)).toBe('It')
    store.actions.undo()
    expect(store.cell('feature.for')).toMatchObject({ value: 'It' })
    expect(store.cell('feature.for')).not.toHaveProperty('note')
  })

  test('a choice is always a step of its own', () => {
    const store = aStore()
    store.actions.answer('who.ages', null, 'adults')
    store.actions.answer('who.ages', null, 'from-13')
    store.actions.undo()
    expect(store.cell('who.ages')?.value).toBe('adults')
  })
})

describe('undo', () => {
  test('and redo say what they can do', () => {
    const store = aStore()
    const can = () => ({ undo: store.getState().canUndo, redo: store.getState().canRedo })
    expect(can()).toEqual({ undo: false, redo: false })
    store.actions.setDepth('quick')
    expect(can()).toEqual({ undo: true, redo: false })
    store.actions.undo()
    expect(can()).toEqual({ undo: false, redo: true })
    store.actions.answer('who.ages', null, 'adults')
    expect(can()).toEqual({ undo: true, redo: false })
  })

  test('what changes nothing is no step', () => {
    const store = aStore()
    store.actions.setDepth('full')
    store.actions.confirm('who.ages', null)
    store.actions.undo()
    expect(store.getState()).toMatchObject({ canUndo: false, epoch: 0 })
  })

  test('redo and replace raise the epoch on which forms reset; answering does not', () => {
    const store = aStore()
    const epochs = [
      () => store.actions.answer('who.ages', null, 'adults'), store.actions.undo, store.actions.redo,
      () => store.actions.replace({ ...blank(), depth: 'quick' }), store.actions.undo,
    ].map((deed) => {
      deed()
      return store.getState().epoch
    })
    expect(epochs).toEqual([0, 1, 2, 3, 4])
    expect(store.cell('who.ages')?.value).toBe('adults')
  })

  test('is a change too: the record says when it came about', () => {
    const store = aStore()
    store.actions.setDepth('quick')
    const { changed } = store.record()
    store.actions.undo()
    expect(store.record().changed > changed).toBe(true)
  })
})
