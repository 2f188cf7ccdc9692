import { describe, expect, test } from 'vitest'
import type { Cell, Layer, SafeguardCell, Worksheet } from '../../../src/record/worksheet.ts'
import { aStore, blank } from './a-store.ts'

const person = { name: '', role: 'other', interest: false, signer: false } as const
const settled = { at: '2026-11-24T09:30:00Z', by: 'ana', held: ['ana'], accepted: [] }
const came = { by: 'ana', at: '2026-11-22T08:00:00Z', source: 'file-1', settled } as const

const joint: Layer = {
  all: {
    'who.ages': { value: 'adults', note: 'Joint.', ...came },
    'when.oversight': { value: 'before', note: 'J.', ...came },
    'who.acuity': { value: 'mild', confirmed: false, note: 'Suggested.' },
    'who.choice': { value: 'no', confirmed: false }, 'who.number': { leaveFor: 'clinician' },
  },
  actions: { act: { 'when.oversight': { value: 'session', note: 'J.', ...came } } },
  safeguards: {
    breaks: { status: 'planned', evidence: 'E.', owner: 'Ana', ...came },
    'crisis-response': { status: 'in-place', confirmed: false },
  },
}

const sheet: Worksheet = {
  ...blank(joint), team: { order: ['ana', 'ben'], people: { ana: person, ben: person } },
  sources: { 'file-1': { name: 'f', sha256: 'a'.repeat(64), person: 'ana', added: came.at } },
}

const asBen = () => {
  const store = aStore(sheet)
  store.actions.openPerson('ben')
  const own = (question: string, action?: string): Cell | undefined => {
    const layer = store.record().answers.positions['ben']
    return action === undefined ? layer?.all[question] : layer?.actions[action]?.[question]
  }
  const seen = (question: string, action?: string): Cell | undefined => {
    const { joint: shown } = store.getState().shown.answers
    return action === undefined ? shown.all[question] : shown.actions[action]?.[question]
  }
  const safeguard = (id: string): SafeguardCell | undefined => store.record().answers.positions['ben']?.safeguards[id]
  return { ...store, store, own, seen, safeguard }
}

describe('in a person’s view', () => {
  test('an answer becomes their own, without the note and traces of the others', () => {
    const { actions, own, seen, store } = asBen()
    actions.answer('who.ages', null, 'under-13')
    expect(own('who.ages')).toEqual({ value: 'under-13', by: 'ben', at: expect.any(String) as string })
    expect(seen('who.ages')).toEqual(own('who.ages'))
    expect(store.record().answers.joint).toBe(joint)
  })

  test('a note does not make the joint answer theirs', () => {
    const { actions, own, seen } = asBen()
    actions.patchCell('who.ages', null, { note: 'Mine.' })
    actions.patchCell('who.acuity', null, { note: 'Mine too.' })
    expect([own('who.ages'), own('who.acuity')]).toEqual([{ note: 'Mine.' }, { note: 'Mine too.' }])
    expect(seen('who.ages')).toMatchObject({ value: 'adults', note: 'Mine.', by: 'ana' })
    actions.patchCell('who.ages', null, { note: '' })
    expect(seen('who.ages')?.note).toBe('Joint.')
    expect(own('who.ages')).toBeUndefined()
  })

  test('nothing is theirs where they took away what others said, or said the same', () => {
    const { actions, seen, store } = asBen()
    actions.clear('when.oversight', 'act')
    actions.patchSafeguard('breaks', { status: 'planned' })
    actions.answer('who.ages', null, 'adults')
    actions.patchSafeguard('breaks', { note: 'Mine.' })
    actions.patchSafeguard('breaks', { note: '' })
    expect(store.record().answers.positions).toEqual({})
    expect(seen('when.oversight', 'act')?.value).toBe('session')
  })

  test('whom a question was left for stays as it is while they write a note', () => {
    const { actions, own, seen } = asBen()
    actions.patchCell('who.number', null, { note: 'Mine.' })
    expect([own('who.number'), seen('who.number')]).toEqual([
      { note: 'Mine.' }, { note: 'Mine.', leaveFor: 'clinician' },
    ])
  })

  test('what their own answer rests on is theirs', () => {
    const { actions, own } = asBen()
    actions.answer('who.ages', null, 'from-13')
    actions.patchCell('who.ages', null, { basis: 'documented' })
    expect(own('who.ages')).toMatchObject({ value: 'from-13', basis: 'documented' })
  })

  test('a note stays with the answer that is given after it', () => {
    const { actions, own } = asBen()
    actions.patchCell('who.ages', null, { note: 'Mine.' })
    actions.answer('who.ages', null, 'from-13')
    expect(own('who.ages')).toMatchObject({ value: 'from-13', note: 'Mine.' })
    actions.clear('who.ages', null)
    expect(own('who.ages')).toEqual({ note: 'Mine.' })
  })

  test('an action that differs starts from the joint answer, as theirs', () => {
    const { actions, own, seen, store } = asBen()
    actions.differ('when.oversight', 'diagnose')
    expect(own('when.oversight', 'diagnose')).toEqual({ value: 'before', by: 'ben', at: came.at })
    actions.answer('when.oversight', 'diagnose', 'never')
    expect([seen('when.oversight')?.value, seen('when.oversight', 'diagnose')?.value]).toEqual(['before', 'never'])
    actions.holdForAll('when.oversight', 'diagnose')
    expect(store.record().answers.positions).toEqual({})
  })

  test('an action differs also where nobody answered, and "rather not" shows over a suggestion', () => {
    const { actions, own, seen } = asBen()
    actions.differ('what.output', 'diagnose')
    expect(seen('what.output', 'diagnose')).toEqual({})
    actions.decline('who.choice', null, true)
    expect(seen('who.choice')).toMatchObject({ declined: true, by: 'ben' })
    actions.patchCell('who.choice', null, { note: 'N.' })
    expect(own('who.choice')).toMatchObject({ declined: true, note: 'N.' })
    actions.decline('who.choice', null, false)
    expect(seen('who.choice')).toMatchObject({ value: 'no', confirmed: false })
  })

  test('confirming a suggestion agrees with it', () => {
    const { actions, own } = asBen()
    actions.confirm('who.acuity', null)
    expect(own('who.acuity')).toEqual({ value: 'mild', by: 'ben', at: expect.any(String) as string })
  })

  test('a note or what shows a safeguard does not make its status theirs', () => {
    const { actions, safeguard, store } = asBen()
    actions.patchSafeguard('breaks', { note: 'Mine.' })
    expect(safeguard('breaks')).toEqual({ note: 'Mine.', by: 'ben', at: expect.any(String) as string })
    actions.patchSafeguard('breaks', { status: 'none' })
    expect(safeguard('breaks')).toEqual({ status: 'none', note: 'Mine.', by: 'ben', at: expect.any(String) as string })
    const shown = store.getState().shown.answers.joint.safeguards['breaks']
    expect([shown?.status, shown?.owner, shown?.evidence]).toEqual(['none', 'Ana', undefined])
    actions.confirmSafeguard('crisis-response')
    expect(safeguard('crisis-response')).toMatchObject({ status: 'in-place', by: 'ben' })
    expect(store.record().answers.joint).toBe(joint)
  })
})

describe('"I see it the same way"', () => {
  test('makes the joint answer their own too, and keeps their note', () => {
    const store = aStore(sheet)
    store.actions.noteAs('ben', 'when.oversight', 'diagnose', 'Mine.')
    store.actions.agreeAs('ben', 'when.oversight', 'diagnose')
    store.actions.agreeAs('ben', 'who.ages', null)
    const { all, actions } = store.record().answers.positions['ben'] ?? joint
    const at = expect.any(String) as string
    expect(actions['diagnose']?.['when.oversight']).toEqual({ value: 'before', note: 'Mine.', by: 'ben', at })
    expect(all['who.ages']).toEqual({ value: 'adults', by: 'ben', at })
  })

  test('of nothing says nothing', () => {
    const store = aStore(sheet)
    store.actions.agreeAs('ben', 'who.number', null)
    expect([store.record(), store.getState().canUndo]).toEqual([sheet, false])
  })
})

test('own answers beside the view are edited as the worksheet’s are, and go when they say nothing', () => {
  const store = aStore(sheet)
  store.actions.tickAs('ben', 'what.manner', null, 'keeps-secrets', true)
  store.actions.tickAs('ben', 'what.manner', null, 'seems-human', true)
  store.actions.unknownAs('ben', 'who.acuity', null, true)
  store.actions.patchSafeguardAs('ben', 'breaks', { status: 'none' })
  expect(store.record().answers.positions['ben']).toMatchObject({
    all: {
      'what.manner': { value: ['seems-human', 'keeps-secrets'], by: 'ben' }, 'who.acuity': { unknown: true, by: 'ben' },
    },
    safeguards: { breaks: { status: 'none', by: 'ben' } },
  })
  for (let steps = 0; steps < 4; steps++) store.actions.undo()
  expect([store.record().answers.positions, store.record().answers.joint]).toEqual([{}, joint])
})
