import { describe, expect, test } from 'vitest'
import { invitationFile } from '../../../src/record/invite.ts'
import type { Person, Worksheet } from '../../../src/record/worksheet.ts'
import { type Bench, aStore } from './a-store.ts'
import { ages, own, settling, sheet } from './settling.ts'

const nameless: Person = { name: '', role: 'other', interest: false, signer: false, anonymous: true }
const withNameless: Worksheet = { ...sheet, team: { ...sheet.team, people: { ...sheet.team.people, ben: nameless } } }

describe('nobody answers for somebody without a name', () => {
  test.each<[string, (store: Bench) => void]>([
    ['an answer', ({ actions }) => actions.answerAs('ben', 'who.ages', null, 'adults')],
    ['a tick', ({ actions }) => actions.tickAs('ben', 'what.manner', null, 'seems-human', true)],
    ['not knowing', ({ actions }) => actions.unknownAs('ben', 'who.ages', null, true)],
    ['taking it away', ({ actions }) => actions.clearAs('ben', 'who.ages', null)],
    ['a note', ({ actions }) => actions.noteAs('ben', 'who.ages', null, 'N.')],
    ['a safeguard', ({ actions }) => actions.patchSafeguardAs('ben', 'breaks', { status: 'none' })],
    ['agreeing', ({ actions }) => actions.agreeAs('ben', 'when.oversight', null)],
  ])('%s', (_name, deed) => {
    const store = aStore(withNameless)
    deed(store)
    expect([store.record(), store.getState().canUndo]).toEqual([withNameless, false])
    const named = aStore(sheet)
    deed(named)
    expect(named.record().answers.positions['ben']).not.toEqual(sheet.answers.positions['ben'])
  })

  test('nor accepts', () => {
    const store = aStore(withNameless)
    store.actions.settle(ages, 'as-it-stands')
    store.actions.acceptAs(ages, 'ben', true)
    expect(store.cell('who.ages')?.settled?.accepted).toEqual([])
  })

  test('their view is shown, and nothing changes in it', () => {
    const store = aStore(withNameless)
    store.actions.setActor('cy')
    store.actions.openPerson('ben')
    expect(store.getState()).toMatchObject({ seenBy: 'ben', isReadOnly: true })
    expect(store.getState().shown.answers.joint.all['who.ages']?.value).toBe('from-13')
    store.actions.answer('who.ages', null, 'adults')
    store.actions.patchSafeguard('breaks', { status: 'none' })
    expect([store.record(), store.getState().canUndo]).toEqual([withNameless, false])
    const id = store.actions.addOwnHazard({ name: 'H', severity: 1, likelihood: 1, reason: '' })
    expect(store.record().ownHazards.byId[id]?.by).toBe('cy')
    store.actions.openPerson('ana')
    expect(store.getState()).toMatchObject({ seenBy: 'ana', isReadOnly: false })
    store.actions.openPerson(null)
    expect(store.getState()).toMatchObject({ seenBy: null, isReadOnly: false })
  })

  test('but they themselves, in their own file', () => {
    const store = aStore(invitationFile(withNameless, { id: 'inv', person: 'ben', blind: true, now: sheet.created }))
    store.actions.answer('who.ages', null, 'adults')
    expect([store.getState().isReadOnly, store.record().answers.positions['ben']?.all['who.ages']?.value])
      .toEqual([false, 'adults'])
  })
})

describe('a what-if', () => {
  test('is neither kept nor made the worksheet while one person’s view lies open', () => {
    const store = settling()
    const kept = store.actions.keepVariant('V')
    store.actions.openPerson('ana')
    const before = store.record()
    expect(store.actions.keepVariant('W')).toBe('')
    store.actions.adoptVariant(kept, 'Before')
    expect(store.record()).toBe(before)
    store.actions.openPerson(null)
    store.actions.adoptVariant(kept, 'Before')
    expect(store.record().answers.variants[kept]?.was).toBeDefined()
  })

  test('nor by somebody who answers alone, also before they said who they are', () => {
    for (const person of ['ana', null]) {
      const store = aStore(invitationFile(sheet, { id: 'inv', person, blind: false, now: sheet.created }))
      expect([store.actions.keepVariant('V'), store.record().answers.variants]).toEqual(['', {}])
    }
  })
})

describe('in the view of somebody who accepted the joint answer', () => {
  const accepted = () => {
    const store = settling()
    store.actions.settle(ages, 'as-it-stands')
    store.actions.acceptAs(ages, 'ana', true)
    store.actions.openPerson('ana')
    const mine = () => store.record().answers.positions['ana']?.all['who.ages']
    const seen = () => store.getState().shown.answers.joint.all['who.ages']?.value
    return { ...store, store, mine, seen, before: mine() }
  }

  test('a note goes to their own answer, which stays as it is beneath', () => {
    const { actions, store, mine, seen, before } = accepted()
    expect([seen(), before?.value]).toEqual(['adults', 'under-13'])
    actions.patchCell('who.ages', null, { note: 'Later.' })
    expect(mine()).toEqual({ ...before, note: 'Later.' })
    actions.clear('who.ages', null)
    expect([mine(), seen(), store.cell('who.ages')?.settled?.accepted])
      .toEqual([{ ...before, note: 'Later.' }, 'adults', ['ana']])
  })

  test('another answer is theirs, without a trace of how it was settled, and no longer accepted', () => {
    const { actions, store, mine, seen } = accepted()
    actions.answer('who.ages', null, 'from-13')
    expect(mine()).toEqual({ value: 'from-13', by: 'ana', at: expect.any(String) as string, note: 'Hers.' })
    expect([seen(), store.cell('who.ages')?.settled?.accepted]).toEqual(['from-13', []])
  })

  test('of a safeguard too', () => {
    const store = settling()
    const breaks = { safeguard: 'breaks' }
    store.actions.settle(breaks, 'as-it-stands')
    store.actions.acceptAs(breaks, 'ana', true)
    store.actions.openPerson('ana')
    const mine = () => store.record().answers.positions['ana']?.safeguards['breaks']
    store.actions.patchSafeguard('breaks', { note: 'N.' })
    expect(mine()).toMatchObject({ status: 'none', note: 'N.' })
    store.actions.patchSafeguard('breaks', { evidence: 'Seen.' })
    expect(mine()).toMatchObject({ status: 'planned', evidence: 'Seen.', note: 'N.' })
    expect(store.record().answers.joint.safeguards['breaks']?.settled?.accepted).toEqual([])
  })

  test('taking back and answering beside the view drop it as well', () => {
    for (const deed of ['answerAs', 'withdraw'] as const) {
      const { actions, store } = accepted()
      if (deed === 'answerAs') actions.answerAs('ana', 'who.ages', null, 'from-13')
      else actions.withdraw('ana')
      expect(store.cell('who.ages')?.settled?.accepted).toEqual([])
    }
  })
})

test('an action that begins to differ from a suggestion is agreed with there', () => {
  const session = { value: 'session', confirmed: false } as const
  const suggested = { ...sheet.answers, joint: own({ all: { 'when.length': session } }), positions: {} }
  const store = aStore({ ...sheet, answers: suggested })
  store.actions.openPerson('ben')
  store.actions.differ('when.length', 'diagnose')
  const seen = () => store.getState().shown.answers.joint.actions['diagnose']?.['when.length']
  expect(seen()).toEqual(session)
  store.actions.confirm('when.length', 'diagnose')
  expect(seen()).toEqual({ value: 'session', by: 'ben', at: expect.any(String) as string })
})

test('somebody who is added stands before people without a name', () => {
  const store = aStore({
    ...withNameless, team: { order: ['cy', 'ana', 'ben'], people: withNameless.team.people },
  })
  const id = store.actions.addPerson({ name: 'Late', role: 'other', interest: false, signer: false })
  expect(store.record().team.order).toEqual(['cy', 'ana', id, 'ben'])
})
