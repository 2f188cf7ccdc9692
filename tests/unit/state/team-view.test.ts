import { describe, expect, test } from 'vitest'
import { aStore } from './a-store.ts'

const ana = { name: 'Ana', role: 'clinician', interest: false, signer: true } as const
const low = { severity: 1, likelihood: 2, reason: '' } as const

describe('a rating', () => {
  test('stands beside those of others, and is taken back alone', () => {
    const store = aStore()
    store.actions.rate('inform', 'unequal', 'a', low)
    store.actions.rate('inform', 'unequal', 'b', { ...low, severity: 5 })
    store.actions.rate('inform', 'unequal', 'a', null)
    expect(store.record().ratings).toMatchObject({ 'inform.unequal': { b: { severity: 5 } } })
    expect(store.record().ratings['inform.unequal']).not.toHaveProperty('a')
    store.actions.rate('inform', 'unequal', 'b', null)
    expect(store.record().ratings).toEqual({})
  })

  test('says when it was given; its reason is typed in one step', () => {
    const store = aStore()
    store.actions.rate('inform', 'unequal', 'a', low)
    for (const reason of ['W', 'We', 'We saw it']) {
      store.actions.rate('inform', 'unequal', 'a', { ...low, reason }, 'reason')
    }
    expect(store.record().ratings['inform.unequal']?.['a']).toMatchObject({ reason: 'We saw it' })
    expect(store.record().ratings['inform.unequal']?.['a']?.at).toBeDefined()
    store.actions.undo()
    expect(store.record().ratings['inform.unequal']?.['a']).toMatchObject(low)
  })
})

describe('a hazard of the team’s own', () => {
  test('is theirs who typed it, unless they say whose', () => {
    const store = aStore()
    const [first, second] = [store.actions.addPerson(ana), store.actions.addPerson(ana)]
    store.actions.setActor(first)
    const own = store.actions.addOwnHazard({ name: 'Printer', ...low })
    const other = store.actions.addOwnHazard({ name: 'Family', by: second, ...low })
    expect(store.record().ownHazards.order).toEqual([own, other])
    expect(store.record().ownHazards.byId).toMatchObject({ [own]: { by: first }, [other]: { by: second } })
  })

  test('keeps its place while its name is empty, and may lose its action', () => {
    const store = aStore()
    const id = store.actions.addOwnHazard({ name: 'Printer', action: 'inform', ...low })
    store.actions.patchOwnHazard(id, { name: '' })
    store.actions.patchOwnHazard(id, { action: undefined, severity: 4 })
    expect(store.record().ownHazards.byId[id]).toMatchObject({ name: '', severity: 4, reason: '' })
    expect(store.record().ownHazards.byId[id]).not.toHaveProperty('action')
    store.actions.removeOwnHazard(id)
    expect(store.record().ownHazards).toEqual({ order: [], byId: {} })
  })
})

test('a step of the plan of which nothing is said any more goes', () => {
  const store = aStore()
  store.actions.patchPlan('hear-of-harm', { owner: 'Ana', done: true })
  store.actions.patchPlan('hear-of-harm', { owner: '' })
  expect(store.record().plan).toEqual({ 'hear-of-harm': { done: true } })
  store.actions.patchPlan('hear-of-harm', { done: undefined })
  expect(store.record().plan).toEqual({})
})

test('a condition is added to those that a person has, and is no verdict', () => {
  const store = aStore()
  store.actions.patchJudgement('a', { verdict: 'with-conditions', conditions: [{ text: 'One.', done: true }] })
  store.actions.addCondition('a', 'Two.')
  store.actions.addCondition('b', 'Three.')
  expect(store.record().judgements).toMatchObject({
    a: { verdict: 'with-conditions', conditions: [{ text: 'One.', done: true }, { text: 'Two.', done: false }] },
    b: { conditions: [{ text: 'Three.', done: false }] },
  })
  expect(store.record().judgements['b']).not.toHaveProperty('verdict')
})
