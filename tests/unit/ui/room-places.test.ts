import { describe, expect, test } from 'vitest'
import { questions } from '../../../src/content/questions.ts'
import type { Cell } from '../../../src/record/worksheet.ts'
import { choicesOf, isChosen, toggled } from '../../../src/ui/screens/room/choices.ts'
import { called } from '../../../src/ui/screens/room/called.ts'
import { landedAt, roomPlaces, standingAt, standsAt } from '../../../src/ui/screens/room/room-places.ts'
import { aStore, blank } from '../state/a-store.ts'

describe('the questions of the room', () => {
  test('are those asked now, without texts', () => {
    const asked = roomPlaces(blank()).map(({ question }) => question)
    expect(asked).toContain('who.ages')
    expect(asked).not.toContain('what.unflagged')
    expect(asked.filter((question) => questions[question].kind === 'text')).toEqual([])
  })

  test('stay where they are when others open before them', () => {
    const store = aStore()
    const before = roomPlaces(store.record())
    const at = before.findIndex(({ question }) => question === 'why.role')
    const standing = standingAt(before, at)
    store.actions.answer('what.actions', null, ['monitor'])
    const after = roomPlaces(store.record())
    expect(after[standsAt(after, standing)]?.question).toBe('why.role')
    expect(standsAt(after, standing)).toBeGreaterThan(at)
  })

  test('go on with the nearest when the one that lay open is asked no more', () => {
    const places = roomPlaces(blank())
    expect(standsAt(places, { key: 'gone ', index: 3 })).toBe(3)
    expect(standsAt(places, { key: 'gone ', index: 900 })).toBe(places.length - 1)
    expect(standsAt([], { key: null, index: 2 })).toBe(0)
  })

  test('are found by a link, for an action by itself or for all of them', () => {
    const store = aStore()
    store.actions.answer('what.actions', null, ['inform', 'alert'])
    store.actions.differ('what.output', 'alert')
    const places = roomPlaces(store.record())
    const land = (action: string | null, question = 'what.output') =>
      places[landedAt(places, { question, action })?.index ?? -1]
    expect(land('alert')).toMatchObject({ question: 'what.output', action: 'alert' })
    expect(land('inform')).toMatchObject({ question: 'what.output', action: null })
    expect(land(null, 'feature.for')).toBeUndefined()
  })
})

describe('a choice', () => {
  const offered = ['a', 'b', 'c']
  const words = { ask: '', why: '', example: '', short: '', none: { label: 'None' } }
  const [a, b, , none] = choicesOf(words, offered)
  if (!a || !b || !none) throw new Error('Four choices were asked for.')

  test('of several is set and taken away; ticks stand in the order of the rules', () => {
    expect(toggled(a, ['b'], offered)).toEqual(['a', 'b'])
    expect(toggled(a, ['a', 'b'], offered)).toEqual(['b'])
    expect(toggled(a, ['a'], offered)).toBeNull()
  })

  test('a tick that is no longer offered stays', () => {
    expect(toggled(a, ['gone'], offered)).toEqual(['a', 'gone'])
  })

  test('“none of these” is said on purpose, and takes the others away', () => {
    expect(toggled(none, undefined, offered)).toEqual([])
    expect(toggled(none, ['a'], offered)).toEqual([])
    expect(toggled(none, [], offered)).toBeNull()
    expect(toggled(b, [], offered)).toEqual(['b'])
  })

  test('is held by whoever says it, alone or among others', () => {
    expect(isChosen(a, { value: 'a' })).toBe(true)
    expect(isChosen(a, { value: ['b', 'a'] })).toBe(true)
    expect(isChosen(none, { value: [] })).toBe(true)
    const others: readonly Cell[] = [{ unknown: true }, {}, { value: ['a'] }, { value: 'b' }]
    expect(others.filter((cell) => isChosen(none, cell))).toEqual([])
  })
})

test('people are called by their name, and more only where that would not tell who is meant', () => {
  const store = aStore()
  const person = { role: 'carer', interest: false, signer: false } as const
  const ids = ['Ada', 'Ben', 'Ben', ''].map((name) => store.actions.addPerson({ ...person, name }))
  const { team } = store.record()
  expect(ids.map((id) => called(team, id))).toEqual([
    'Ada', 'Ben (Carer or family)', 'Ben (Carer or family)', 'Person 4, Carer or family',
  ])
})
