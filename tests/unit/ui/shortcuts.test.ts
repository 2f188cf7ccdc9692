import { describe, expect, test } from 'vitest'
import { placesIn } from '../../../src/record/places.ts'
import { nextOpen } from '../../../src/ui/shell/next-open.ts'
import { type KeyPress, shortcutOf } from '../../../src/ui/shell/shortcut.ts'
import { CHECK_PAGE, landingIn, onePageAt, onePages, viewOf } from '../../../src/ui/screens/views/one-page.ts'
import { aStore } from '../state/a-store.ts'

const press = (key: string, more: Partial<KeyPress> = {}) =>
  shortcutOf({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...more })

describe('a single key', () => {
  test('counts by its sign, capital or not', () => {
    expect(['/', '?', 'n', 'P', 'o', 'v', 's'].map((key) => press(key)))
      .toEqual(['find', 'keys', 'next', 'previous', 'open', 'view', 'save'])
  })

  test('means nothing else, nor with a modifier, nor held down', () => {
    expect(['Enter', 'x', '__proto__', 'constructor', ''].filter((key) => press(key) !== null)).toEqual([])
    expect((['ctrlKey', 'altKey', 'metaKey', 'repeat'] as const).map((held) => press('s', { [held]: true })))
      .toEqual([null, null, null, null])
  })
})

describe('the next open question', () => {
  test('is the next after where one stands, from the beginning of the step, and round again', () => {
    const store = aStore()
    const places = placesIn(store.record())
    const who = places.filter(({ question }) => question.startsWith('who.'))
    expect(nextOpen(store.record(), 'who', null)?.question).toBe(who[0]?.question)
    expect(nextOpen(store.record(), 'who', who[0] ?? null)?.question).toBe(who[1]?.question)
    store.actions.setUnknown('who.ages', null, true)
    expect(nextOpen(store.record(), 'who', null)?.question).toBe(who[1]?.question)
    expect(nextOpen(store.record(), 'why', places.at(-1) ?? null)?.question).toBe(places[0]?.question)
  })
})

describe('one question at a time', () => {
  const pages = onePages(['who.ages', 'who.tested.minorities', 'who.tested.language', 'who.gets'])

  test('rows of a group are one page', () => {
    expect(pages.map((page) => page.length)).toEqual([1, 2, 1])
  })

  test('an address leads to its page, the check to none, anything else to the first', () => {
    const at = (question: string) => onePageAt(pages, { question, action: null })
    expect([at('who.tested.language'), at(CHECK_PAGE), at('gone'), onePageAt(pages, null)]).toEqual([1, null, 0, 0])
  })

  test('only the five W’s have it, and its end is no place elsewhere', () => {
    expect(['feature', 'who', 'safeguards', 'risks'].map((step) => viewOf(step as 'who', 'one')))
      .toEqual(['page', 'one', 'page', 'page'])
    expect(landingIn('grid', { question: CHECK_PAGE, action: null })).toBeNull()
  })
})
