import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { en } from '../../../src/words/words.ts'
import { everyMessage } from './every-message.ts'

const messages = everyMessage(en)
const placesWhere = (holds: (text: string) => boolean) =>
  messages.filter(({ text }) => holds(text)).map(({ place, text }) => `${place}: ${text}`)

/** Fragments that are put one after another, or indented plain text: spaces at their ends are meant. */
const FRAGMENT = /^(?:sentence › comma|pages › sign › plain › |report › )/

const FORBIDDEN = [
  /\bsafe\b/i,
  /\bapproved\b/i,
  /\bcertified\b/i,
  /\bcomplian(?:t|ce)\b/i,
  /\bAI therapists?\b/i,
  /\bvulnerable\b/i,
  /\bsuffer(?:s|ing|ers?)?\b/i,
  /\bcommit(?:s|ted)? suicide\b/i,
  /\b(?:failed|successful|completed) (?:attempt|suicide)/i,
  /\bgreen tick\b/i,
  /\bmentally ill\b/i,
  /\b(?:schizophrenic|addict|alcoholic|psychotic)s?\b/i,
  /\bcatastrophic\b/i,
]

/** Where a forbidden word says something true of itself: said whole, or not at all. */
const ALLOWED = [
  'Low does not mean safe.',
  'approved by a clinician',
  'that a clinician approved',
  'Catastrophic: death or lasting incapacity of several people',
]

test('there is something to check', () => {
  expect(messages.length).toBeGreaterThan(1000)
})

test('every message can be parsed, and none depends on the number format of a browser', () => {
  const broken = placesWhere((text) => {
    try {
      new IntlMessageFormat(text, 'en')
      return false
    } catch {
      return true
    }
  })
  expect(broken).toEqual([])
  expect(placesWhere((text) => text.includes('#'))).toEqual([])
  expect(placesWhere((text) => /\{\w+, *(?:number|date|time)/.test(text))).toEqual([])
})

test('a straight apostrophe, which would switch the message syntax off, stands nowhere', () => {
  expect(placesWhere((text) => text.includes('\''))).toEqual([])
})

test('no message is empty or has stray spaces', () => {
  const whole = messages.filter(({ place }) => !FRAGMENT.test(place))
  expect(whole.filter(({ text }) => text.trim() === '')).toEqual([])
  expect(whole.filter(({ text }) => text !== text.trim() || text.includes('  '))).toEqual([])
})

test('words that stigmatise, or promise what a worksheet cannot, stand nowhere', () => {
  const without = (text: string) => ALLOWED.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text)
  expect(placesWhere((text) => FORBIDDEN.some((word) => word.test(without(text))))).toEqual([])
})

test('the sentences that the design asks for are there word for word', () => {
  expect(en.questions['who.acuity'].hint).toContain('Mild does not exclude suicidal thoughts.')
  expect(en.tierNotes.lowIsNotSafe).toBe('Low does not mean safe.')
  expect(en.tierNotes.notAClass).toBe('Worksheet tier, not a legal class.')
  expect(en.ownWords.warning).toBe('This asks about suicide and self-harm. You can pass on anything and stop any time.')
  expect(en.answers.noteHint).toBe('No patient details.')
})
