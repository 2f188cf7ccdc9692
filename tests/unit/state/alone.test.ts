import { describe, expect, test } from 'vitest'
import { invitationFile } from '../../../src/record/invite.ts'
import type { Layer, Person, Worksheet } from '../../../src/record/worksheet.ts'
import { ASKING_STEPS, BESIDE, STEPS } from '../../../src/state/step.ts'
import { isOpenTo, isTierHidden, walkOf } from '../../../src/state/walk.ts'
import { aStore, blank } from './a-store.ts'

const ana: Person = { name: 'Ana', role: 'clinician', interest: false, signer: true }
const joint: Layer = {
  all: { 'who.ages': { value: 'adults', by: 'ana' }, 'who.number': { leaveFor: 'carer' } }, actions: {}, safeguards: {},
}
const table: Worksheet = {
  ...blank(joint), team: { order: ['ana', 'ben'], people: { ana, ben: { ...ana, name: 'Ben' } } },
}
const asked = (person: string | null, blind = true) => invitationFile(
  table, { id: 'inv', person, blind, now: '2026-11-22T08:00:00Z' }
)

describe('a person’s view', () => {
  test('is shown while the record stays as it is; whoever lies open answers', () => {
    const store = aStore(table)
    store.actions.setActor('ana')
    store.actions.openPerson('ben')
    expect(store.getState()).toMatchObject({ seenBy: 'ben', variant: null, epoch: 1, actor: 'ana', canUndo: false })
    expect(store.record()).toBe(table)
    store.actions.answer('who.ages', null, 'under-13')
    expect(store.getState().shown.answers.joint.all['who.ages']).toMatchObject({ value: 'under-13', by: 'ben' })
    expect([store.cell('who.ages')?.value, store.record().answers.positions['ben']?.all['who.ages']?.value]).toEqual([
      'adults', 'under-13',
    ])
    const hazard = store.actions.addOwnHazard({ name: 'H', severity: 1, likelihood: 1, reason: '' })
    expect(store.record().ownHazards.byId[hazard]?.by).toBe('ben')
    expect(store.getState().epoch).toBe(1)
    store.actions.openPerson(null)
    expect(store.getState()).toMatchObject({ seenBy: null, epoch: 2 })
    expect(store.getState().shown).toBe(store.record())
  })

  test('raises the epoch once per change of whose it is', () => {
    const store = aStore(table)
    const epochs = ['ben', 'ben', 'ana', null, null].map((id) => {
      store.actions.openPerson(id)
      return store.getState().epoch
    })
    expect(epochs).toEqual([1, 1, 2, 3, 3])
  })

  test('of nobody at the table is not open, and closes when they leave', () => {
    const store = aStore(table)
    store.actions.openPerson('nobody')
    store.actions.openPerson('constructor')
    expect(store.getState()).toMatchObject({ seenBy: null, epoch: 0 })
    store.actions.openPerson('ben')
    store.actions.answer('who.ages', null, 'under-13')
    store.actions.removePerson('ben')
    expect([store.getState().seenBy, store.getState().shown === store.record()]).toEqual([null, true])
    store.actions.undo()
    expect(store.getState()).toMatchObject({ seenBy: null })
    expect(store.record().answers.positions['ben']?.all['who.ages']?.value).toBe('under-13')
  })

  test('and a what-if close each other; undo and redo stay in the view', () => {
    const store = aStore(table)
    store.actions.openPerson('ben')
    store.actions.answer('who.ages', null, 'under-13')
    store.actions.answer('who.ages', null, 'from-13')
    store.actions.undo()
    expect([store.getState().seenBy, store.getState().shown.answers.joint.all['who.ages']?.value]).toEqual([
      'ben', 'under-13',
    ])
    store.actions.undo()
    expect([store.getState().shown.answers.joint.all['who.ages']?.value, store.record().answers.positions]).toEqual([
      'adults', {},
    ])
    store.actions.redo()
    expect(store.getState().shown.answers.joint.all['who.ages']?.value).toBe('under-13')
    store.actions.openPerson(null)
    const kept = store.actions.keepVariant('What if')
    store.actions.openPerson('ben')
    store.actions.openVariant(kept)
    expect(store.getState()).toMatchObject({ seenBy: null, variant: kept })
    store.actions.openPerson('ben')
    expect(store.getState()).toMatchObject({ seenBy: 'ben', variant: null })
    store.actions.replace(table)
    expect(store.getState()).toMatchObject({ seenBy: null, variant: null })
  })
})

describe('whoever answers alone', () => {
  test('always sees their own view, whatever is opened, undone or put in its place', () => {
    const store = aStore(asked('ben', false))
    const isTheirs = () => expect(store.getState()).toMatchObject({ seenBy: 'ben', variant: null })
    isTheirs()
    expect(store.getState()).toMatchObject({ actor: 'ben', epoch: 0 })
    store.actions.openPerson(null)
    isTheirs()
    store.actions.openPerson('ana')
    isTheirs()
    store.actions.confirm('who.ages', null)
    store.actions.openVariant(store.actions.keepVariant('V'))
    isTheirs()
    expect(store.record().answers.positions['ben']?.all['who.ages']).toMatchObject({ value: 'adults', by: 'ben' })
    expect(store.cell('who.ages')).toEqual({ value: 'adults', confirmed: false })
    store.actions.undo()
    store.actions.undo()
    isTheirs()
    store.actions.replace({ ...asked('ana') })
    expect(store.getState().seenBy).toBe('ana')
  })

  test('says first who they are where the invitation does not', () => {
    const store = aStore(asked(null))
    expect([store.getState().seenBy, walkOf(store.record())]).toEqual([null, ['mine']])
    store.actions.introduce({ ...ana, name: 'Cy' })
    const [id] = store.record().team.order
    expect(store.record().alone?.person).toBe(id)
    expect(store.getState()).toMatchObject({ seenBy: id, epoch: 1 })
    store.actions.answer('who.ages', null, 'adults')
    expect(store.record().answers.positions[id ?? '']?.all['who.ages']).toMatchObject({ value: 'adults', by: id })
    expect(store.cell('who.ages')).toBeUndefined()
    store.actions.undo()
    store.actions.undo()
    expect([store.record().alone?.person, store.record().team.order, store.getState().seenBy]).toEqual([
      undefined, [], null,
    ])
  })

  test('is not removed from their own file', () => {
    const store = aStore(asked('ben'))
    store.actions.removePerson('ben')
    expect([store.record().team.order, store.getState().canUndo]).toEqual([['ben'], false])
  })

  test('walks from what they know best to sending it', () => {
    expect(walkOf(asked('ben'))).toEqual(['mine', ...ASKING_STEPS, 'judgement', 'send'])
    expect([walkOf(table), isTierHidden(table)]).toEqual([STEPS, false])
    expect([...STEPS, ...BESIDE].filter((leaf) => !isOpenTo(table, leaf))).toEqual(['mine', 'send'])
    expect([...STEPS, ...BESIDE].filter((leaf) => !isOpenTo(asked('ben'), leaf))).toEqual([
      'risks', 'sign', 'together', 'room',
    ])
  })
})

test('a table’s worksheet cannot be finished, introduced into or sent without a name', () => {
  const store = aStore(table)
  store.actions.finish()
  store.actions.goNameless(true)
  expect([store.record(), store.getState().canUndo]).toEqual([table, false])
})

test('whom one asks is noted, by the id that the invitation has', () => {
  const store = aStore(table)
  const asking = store.actions.invite('ben', true)
  expect(store.record().invitations).toEqual({ [asking.id]: { person: 'ben', sent: asking.now, blind: true } })
})
