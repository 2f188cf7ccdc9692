import { expect, test } from 'vitest'
import { FIVE_WS } from '../../../src/domain/question.ts'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { hasBeneath } from '../../../src/state/edit-own.ts'
import { sameAsChanges } from '../../../src/state/same-as.ts'
import { aStore, blank } from './a-store.ts'

const person = { name: '', role: 'other', interest: false, signer: false } as const
const came = { by: 'ana', at: '2026-11-22T08:00:00Z' } as const

const joint: Layer = {
  all: {
    'what.actions': { value: ['act', 'diagnose'] }, 'when.oversight': { value: 'before', note: 'J.', ...came },
    'who.conditions': { value: ['psychosis', 'bipolar'] },
  },
  actions: { act: { 'when.oversight': { value: 'session', ...came } } },
  safeguards: {},
}
const sheet: Worksheet = { ...blank(joint), team: { order: ['ana', 'ben'], people: { ana: person, ben: person } } }

/** Ben's view of joint answers of which one differs for an action. */
const asBen = () => {
  const store = aStore(sheet)
  store.actions.openPerson('ben')
  return {
    ...store,
    own: (action: string) => store.record().answers.positions['ben']?.actions[action]?.['when.oversight'],
    seen: (action: string) => store.getState().shown.answers.joint.actions[action]?.['when.oversight']?.value,
  }
}

test('"same for all again" is their own answer where the joint one differs for that action', () => {
  const { actions, own, seen, record } = asBen()
  actions.holdForAll('when.oversight', 'act')
  expect([own('act'), seen('act')]).toEqual([{ value: 'before', by: 'ben', at: came.at }, 'before'])
  actions.undo()
  actions.answer('when.oversight', 'act', 'never')
  actions.holdForAll('when.oversight', 'act')
  expect(seen('act')).toBe('before')
  expect(record().answers.joint).toBe(sheet.answers.joint)
})

test('and it needs none where they answer for all by themselves', () => {
  const { actions, own, seen } = asBen()
  actions.answer('when.oversight', null, 'never')
  actions.answer('when.oversight', 'act', 'before')
  actions.holdForAll('when.oversight', 'act')
  expect([own('act'), seen('act')]).toEqual([undefined, undefined])
})

test('"the same answers as" reaches an action for which the joint answer differs', () => {
  const { actions, seen, getState } = asBen()
  const chosen = { to: 'act', from: 'diagnose', ws: FIVE_WS } as const
  const changes = () => sameAsChanges(getState().shown, chosen).map(({ question }) => question)
  expect(changes()).toEqual(['when.oversight'])
  actions.sameAs(chosen)
  expect([seen('act'), changes()]).toEqual(['before', []])
})

test('without their answer a joint one shows, for all or for the action, or none does', () => {
  const { actions, record } = asBen()
  const isBeneath = (action: 'act' | 'diagnose' | null = null) => hasBeneath(record(), 'ben', 'when.oversight', action)
  actions.tick('who.conditions', null, 'psychosis', false)
  expect(hasBeneath(record(), 'ben', 'who.conditions', null)).toBe(true)
  expect([isBeneath(), isBeneath('act'), isBeneath('diagnose')]).toEqual([true, true, true])
  actions.openPerson(null)
  actions.clear('when.oversight', null)
  expect([isBeneath(), isBeneath('act'), isBeneath('diagnose')]).toEqual([false, true, false])
})
