import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIONS } from '../../../src/content/questions.ts'
import { CHOICE_KEYS, type Press, roomMoveOf } from '../../../src/ui/screens/room/room-move.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...more,
})

const digit = (n: number, key: string, shiftKey = false) => press(key, { code: `Digit${n}`, shiftKey })

describe('a digit', () => {
  test('is the answer of the person; with Shift it is the joint one, whatever it types', () => {
    expect(roomMoveOf(digit(2, '2'), 5)).toEqual({ kind: 'answer', choice: 1 })
    expect(roomMoveOf(digit(2, '@', true), 5)).toEqual({ kind: 'joint', choice: 1 })
  })

  test('lies where it lies on a French keyboard, which types it with Shift', () => {
    expect(roomMoveOf(digit(1, '&'), 5)).toEqual({ kind: 'answer', choice: 0 })
    expect(roomMoveOf(digit(1, '1', true), 5)).toEqual({ kind: 'joint', choice: 0 })
  })

  test('counts from the block of numbers too', () => {
    expect(roomMoveOf(press('3', { code: 'Numpad3' }), 5)).toEqual({ kind: 'answer', choice: 2 })
  })

  test('beyond the answers means nothing', () => {
    expect(roomMoveOf(digit(4, '4'), 3)).toBeNull()
    expect(roomMoveOf(digit(0, '0'), 9)).toBeNull()
  })
})

test('every answer of the longest list, none of these included, has a key of its own', () => {
  const choices = ACTIONS.length + 1
  const moves = [...CHOICE_KEYS].map((key) => roomMoveOf(press(key), choices))
  expect(moves.slice(0, choices)).toEqual(Array.from({ length: choices }, (_, choice) => ({ kind: 'answer', choice })))
  expect(moves.slice(choices).every((move) => move === null)).toBe(true)
})

test.each([
  ['?', 'unknown'], ['u', 'unknown'], ['Backspace', 'take-back'], ['Enter', 'take-most'], ['v', 'show'],
  ['r', 'reason'], ['n', 'next'], ['PageDown', 'next'], ['p', 'previous'], ['PageUp', 'previous'],
  ['ArrowDown', 'next-person'], ['ArrowRight', 'next-person'], ['ArrowUp', 'previous-person'],
  ['ArrowLeft', 'previous-person'],
])('%s: %s', (key, kind) => {
  expect(roomMoveOf(press(key), 20)).toEqual({ kind })
})

test('Shift and U is jointly not known yet; capitals are letters too', () => {
  expect(roomMoveOf(press('U', { shiftKey: true }), 3)).toEqual({ kind: 'joint-unknown' })
  expect(roomMoveOf(press('N'), 3)).toEqual({ kind: 'next' })
})

test('where a key is no Latin letter, it counts by where it lies', () => {
  expect(roomMoveOf(press('т', { code: 'KeyN' }), 3)).toEqual({ kind: 'next' })
})

test('a question mark stays one where it is typed with a digit', () => {
  expect(roomMoveOf(press('?', { code: 'Digit1', shiftKey: true }), 3)).toEqual({ kind: 'unknown' })
})

test('a key held down, or held together with Ctrl, Alt or Meta, does nothing', () => {
  const held = fc.constantFrom<Partial<Press>>({ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true })
  const keys = fc.constantFrom('Enter', 'Backspace', '?', 'PageDown', 'ArrowUp', ...CHOICE_KEYS, ...'npruv')
  fc.assert(fc.property(keys, held, (key, more) => roomMoveOf(press(key, more), 22) === null))
})
