import { describe, expect, test } from 'vitest'
import { type CommonPlace, placeKey } from '../../../src/record/common-place.ts'
import { differencesIn } from '../../../src/record/differences.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { type Hand, handsAt, neighbour, nextOpen } from '../../../src/ui/screens/room/hands.ts'
import { type HeldAnswer, mostHeld } from '../../../src/ui/screens/room/most-held.ts'
import { aStore } from '../state/a-store.ts'

const someone = (name: string) => ({ name, role: 'clinician', interest: false, signer: false } as const)

const raised = (person: string): Hand => ({ person, cell: { unknown: true }, canTakeBack: true })
const open = (person: string): Hand => ({ person, cell: undefined, canTakeBack: false })

const held = (answer: string, ...people: [string, ...string[]]): HeldAnswer =>
  ({ answer, people, cell: { value: answer } })

describe('the next hand', () => {
  const hands = [open('a'), raised('b'), open('c'), open('d')]

  test('is the next that is not up, and round the table again', () => {
    expect(nextOpen(hands, null)).toBe('a')
    expect(nextOpen(hands, 'a')).toBe('c')
    expect(nextOpen(hands, 'd')).toBe('a')
  })

  test('is nobody’s once all others are up', () => {
    expect(nextOpen([open('a'), raised('b')], 'a')).toBeNull()
    expect(nextOpen([], null)).toBeNull()
  })

  test('beside somebody is anybody’s, whether it is up or not', () => {
    expect(neighbour(hands, 'a', 1)).toBe('b')
    expect(neighbour(hands, 'a', -1)).toBe('d')
    expect(neighbour(hands, 'd', 1)).toBe('a')
    expect(neighbour(hands, null, 1)).toBe('a')
    expect(neighbour(hands, null, -1)).toBe('d')
    expect(neighbour([], null, 1)).toBeNull()
  })
})

describe('the answer of most', () => {
  test('is the one that more people hold than any other', () => {
    expect(mostHeld([held('x', 'a'), held('y', 'b', 'c')]).map(({ answer }) => answer)).toEqual(['y'])
  })

  test('is nobody’s where as many hold another, or nobody any', () => {
    expect(mostHeld([held('x', 'a'), held('y', 'b')])).toHaveLength(2)
    expect(mostHeld([])).toEqual([])
  })
})

describe('in the room', () => {
  const place = { question: 'who.ages', action: null } as const
  const handsIn = (record: Worksheet, at: Parameters<typeof handsAt>[1] = { ...place, cell: undefined }) =>
    handsAt(record, at, heldAt(record, at))
  const heldAt = (record: Worksheet, at: CommonPlace) =>
    (differencesIn(record).find((one) => placeKey(one.place) === placeKey(at))?.held ?? []) as readonly HeldAnswer[]

  test('everybody at the table has a hand, and an answer given alone is one', () => {
    const store = aStore()
    const [a, b] = [store.actions.addPerson(someone('Ada')), store.actions.addPerson(someone('Ben'))]
    store.actions.answerAs(b, 'who.ages', null, 'from-13')
    expect(handsIn(store.record())).toMatchObject([
      { person: a, cell: undefined, canTakeBack: false }, { person: b, cell: { value: 'from-13' }, canTakeBack: true },
    ])
  })

  test('who answers without a name is not asked', () => {
    const store = aStore()
    const a = store.actions.addPerson(someone('Ada'))
    store.actions.addPerson({ ...someone(''), anonymous: true })
    expect(handsIn(store.record()).map(({ person }) => person)).toEqual([a])
  })

  test('whose own answers close a question is not asked it', () => {
    const store = aStore()
    const [a, b] = [store.actions.addPerson(someone('Ada')), store.actions.addPerson(someone('Ben'))]
    store.actions.answer('when.oversight', null, 'afterwards')
    store.actions.answerAs(a, 'when.oversight', null, 'never')
    const hands = handsIn(store.record(), { question: 'when.within', action: null, cell: undefined })
    expect(hands.map(({ person }) => person)).toEqual([b])
  })

  test('what somebody answers for all actions is their answer for one too, and is not taken back there', () => {
    const store = aStore()
    const a = store.actions.addPerson(someone('Ada'))
    store.actions.answer('what.actions', null, ['inform', 'alert'])
    store.actions.differ('what.output', 'alert')
    store.actions.answerAs(a, 'what.output', null, 'fixed')
    const hands = handsIn(store.record(), { question: 'what.output', action: 'alert', cell: {} })
    expect(hands).toMatchObject([{ cell: { value: 'fixed' }, canTakeBack: false }])
  })
})
