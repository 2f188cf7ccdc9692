import { expect, test } from 'vitest'
import { type HeldAnswer } from '../../../src/ui/screens/room/most-held.ts'
import { roomSentences } from '../../../src/ui/screens/room/room-sentences.ts'
import { aStore } from '../state/a-store.ts'

const store = aStore()
const [a, b] = ['Ada', 'Ben'].map((name) =>
  store.actions.addPerson({ name, role: 'clinician', interest: false, signer: false }))
const { team } = store.record()
const place = { question: 'when.oversight', action: null, cell: undefined } as const

const says = (isHidden: boolean, hasKeys = true) => roomSentences({ team, place, isHidden, hasKeys })
const hand = { person: a ?? '', cell: undefined, canTakeBack: false }
const held: readonly HeldAnswer[] = [
  { answer: '"before"', people: [a ?? ''], cell: { value: 'before' } },
  { answer: '?', people: [b ?? ''], cell: { unknown: true } },
]

test('what was recorded is said with its answer, and without while hands are hidden', () => {
  expect(says(false).recorded(hand, { value: 'never' })).toBe('Ada: Never.')
  expect(says(true).recorded(hand, { value: 'never' })).toBe('Ada has answered.')
})

test('a key is named only where keys act', () => {
  expect(says(false).next(null)).toContain('Enter')
  expect(says(false, false).next(null)).not.toContain('Enter')
  expect(says(false).tie(held)).toBe(
    'There is a tie: Before (1); We do not know yet (1). Choose with Shift and the number.')
  expect(says(false, false).tie(held)).not.toContain('Shift')
})

test('a joint answer is said with how many see it otherwise', () => {
  expect(says(false).together({ value: 'before' }, held)).toBe('Together: Before. 1 sees it otherwise.')
  expect(says(false).together({ value: 'never' }, held)).toBe('Together: Never. 2 see it otherwise.')
  expect(says(false).together({ unknown: true }, [])).toContain('Nobody sees it otherwise.')
  expect(says(false).together(null, held)).toBe('There is no joint answer now.')
})
