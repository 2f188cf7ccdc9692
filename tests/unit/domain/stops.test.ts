import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { StopId } from '../../../src/content/stops.ts'
import { aDesign, anUnansweredDesign } from './a-design.ts'
import { scored, stateOf } from './reading-results.ts'

const chat = aDesign('converse')
const isClinical = (stop: string) => rubric.stops[stop as StopId].kind === 'clinical'

test.each([
  ['it keeps people from leaving', chat.ticking('what.manner', 'keeps-from-leaving'), 'manipulative-engagement'],
  ['people are told more than there is', chat.with('when.told', 'more'), 'claimed-escalation'],
  ['people think that someone is watching', chat.ticking('what.manner', 'seems-watched'), 'claimed-escalation'],
  ['it calls the police by itself', chat.ticking('crisis.response', 'police'), 'dispatch-without-human'],
  ['it calls itself a therapist', chat.ticking('what.manner', 'claims-clinician'), 'poses-as-clinician'],
  ['it ends the chat after a disclosure', chat.ticking('crisis.response', 'stays', 'ends-chat'), 'ends-chat'],
] as const)('%s: a reason not to proceed stands, and only that one', (_, design, stop) => {
  const standing = scored(design).stops.filter(({ state }) => state !== 'none')
  expect(standing.map((one) => [one.stop, one.state])).toEqual([[stop, 'stands']])
  expect(standing[0]?.deciding.length).toBeGreaterThan(0)
})

test('while nobody answered, no clinical one can be ruled out', () => {
  const clinical = scored(anUnansweredDesign('inform')).stops.filter(({ stop }) => isClinical(stop))
  expect(new Set(clinical.map(({ state }) => state))).toEqual(new Set(['cannot-be-ruled-out']))
})

test('not knowing rules out as little as not answering', () => {
  expect(stateOf(chat.notKnowing('when.told'), 'claimed-escalation')).toBe('cannot-be-ruled-out')
})

test('one answer that brings it about is enough, whatever else is open', () => {
  expect(stateOf(chat.notKnowing('when.told').ticking('what.manner', 'seems-watched'), 'claimed-escalation'))
    .toBe('stands')
})

test('no safeguard clears one', () => {
  const guarded = chat.ticking('crisis.response', 'asks', 'stays', 'local-lines', 'connects-human', 'ends-chat')
    .guardedBy('crisis-response', { evidence: 'A test.' }).guardedBy('warm-handover', { evidence: 'A contract.' })
  expect(stateOf(guarded, 'ends-chat')).toBe('stands')
})

test('reasons not to proceed are looked at before any action is ticked', () => {
  expect(stateOf(anUnansweredDesign().with('when.told', 'more'), 'claimed-escalation')).toBe('stands')
})
