import { describe, expect, test } from 'vitest'
import type { OptionId } from '../../../src/content/questions.ts'
import type { StopId } from '../../../src/content/stops.ts'
import { questionsIn } from '../../../src/domain/questions-in.ts'
import { stops as words } from '../../../src/words/en/stops.ts'
import { aDesign, anUnansweredDesign, type Design } from '../domain/a-design.ts'
import { scored, stateOf } from '../domain/reading-results.ts'
import { rules } from './rule-parts.ts'

type Place = OptionId<'feature.jurisdictions'>

const chat = aDesign('converse').with('what.output', 'generated').with('when.oversight', 'never')
const therapist = aDesign('treat').with('what.output', 'generated').with('when.oversight', 'never')
const clingsToTheUnwell = chat.ticking('what.manner', 'keeps-from-leaving').with('who.acuity', 'serious')
const readsFeelings = aDesign('monitor').with('what.output', 'computed').with('what.feelings', 'other')
const atWork = readsFeelings.with('where.people', 'school-work')
const advice = aDesign('recommend').with('what.output', 'generated').with('when.oversight', 'never')
  .with('why.role', 'extra').with('why.claim', 'no').with('what.feelings', 'no')
const posing = chat.ticking('what.manner', 'claims-clinician')
const clingsToMinors = chat.with('who.ages', 'from-13').ticking('what.manner', 'keeps-secrets')

const forbidden: readonly (readonly [StopId, Place, Design])[] = [
  ['eu-manipulation', 'eu', clingsToTheUnwell],
  ['eu-vulnerability', 'eu', clingsToTheUnwell],
  ['eu-emotions', 'eu', atWork],
  ['illinois-therapy', 'us-illinois', therapist],
  ['nevada-therapy', 'us-nevada', therapist],
  ['california-licence', 'us-california', posing],
  ['tennessee-licence', 'us-tennessee', posing],
  ['washington-minors', 'us-washington', clingsToMinors],
]

describe.each(forbidden)('%s', (stop, place, design) => {
  test('stands where the place is ticked and every element is given', () => {
    expect(stateOf(design.ticking('feature.jurisdictions', place), stop)).toBe('stands')
  })

  test('is none elsewhere, and while nothing of the kind is done', () => {
    expect(stateOf(design.ticking('feature.jurisdictions', 'elsewhere'), stop)).toBe('none')
    const harmless = aDesign('schedule').ticking('feature.jurisdictions', place).with('what.feelings', 'no')
    expect(stateOf(harmless, stop)).toBe('none')
  })

  test('cannot be ruled out while nobody says where it is used, and the place is what decides', () => {
    const reading = scored(design.without('feature.jurisdictions')).stops.find((one) => one.stop === stop)
    expect(reading?.state).toBe('cannot-be-ruled-out')
    expect(reading?.deciding).toContainEqual(
      expect.objectContaining({ question: 'feature.jurisdictions', option: place, assumedWorst: true }))
  })
})

const inAState = forbidden.filter(([, place]) => place !== 'eu')

test.each(inAState)('%s cannot be ruled out where only “United States” is ticked', (stop, _, design) => {
  expect(stateOf(design.ticking('feature.jurisdictions', 'us'), stop)).toBe('cannot-be-ruled-out')
})

const inEurope = (design: Design) => design.ticking('feature.jurisdictions', 'eu')
const inIllinois = (design: Design) => design.ticking('feature.jurisdictions', 'us-illinois')

test.each<readonly [string, Design, StopId, string | undefined]>([
  ['customers’ feelings are not those of staff', readsFeelings.with('where.people', 'alone'), 'eu-emotions', 'none'],
  ['a medical reason at work is read narrowly', atWork.with('what.feelings', 'medical'), 'eu-emotions',
    'cannot-be-ruled-out'],
  ['an institution may be a school or the police',
    readsFeelings.with('where.people', 'alone').with('who.gets', 'institution'), 'eu-emotions', 'cannot-be-ruled-out'],
  ['training for oneself at work, which nobody else sees, may be allowed', atWork.with('who.gets', 'person'),
    'eu-emotions', 'cannot-be-ruled-out'],
  ['in mild illness significant harm is not sure',
    clingsToTheUnwell.with('who.acuity', 'mild'), 'eu-manipulation', 'cannot-be-ruled-out'],
  ['a declaration keeps nobody out',
    chat.ticking('what.manner', 'agrees-to-please').with('who.reachable', 'declaration'), 'eu-vulnerability',
    'cannot-be-ruled-out'],
  ['typed text alone is not biometric',
    atWork.with('what.feelings', 'no').ticking('why.information', 'typed'), 'eu-emotions', 'none'],
  ['significant harm is not likely for adults who are well',
    clingsToTheUnwell.with('who.acuity', 'not-unwell'), 'eu-manipulation', 'cannot-be-ruled-out'],
  ['another deception is no technique to hold people for sure',
    clingsToTheUnwell.ticking('what.manner', 'seems-human'), 'eu-manipulation', 'cannot-be-ruled-out'],
  ['fixed texts are no AI system', clingsToTheUnwell.with('what.output', 'fixed'), 'eu-manipulation', 'none'],
])('AI Act: %s', (_, design, stop, state) => {
  expect(stateOf(inEurope(design).with('who.access', 'clinician').with('built.kind', 'language-model'), stop))
    .toBe(state)
})

test.each<readonly [string, Design, string]>([
  ['a licensed professional decides', therapist.with('when.oversight', 'before').with('what.feelings', 'no'), 'none'],
  ['self-help that is fixed', therapist.with('what.output', 'fixed').with('what.feelings', 'no'), 'none'],
  ['office work', aDesign('schedule', 'write-notes').with('what.output', 'generated'), 'none'],
  ['a chat beside care, with no claim',
    chat.with('why.role', 'extra').with('why.claim', 'no').with('what.feelings', 'no'), 'none'],
  ['a chat that bridges a wait', chat.with('why.role', 'bridge').with('why.claim', 'no'), 'cannot-be-ruled-out'],
  ['words that a professional decided on, and that reach the person as therapy',
    therapist.with('when.oversight', 'before').with('who.gets', 'person').with('what.feelings', 'no'),
    'cannot-be-ruled-out'],
  ['a diagnosis that nobody reviews', aDesign('diagnose').with('what.output', 'generated')
    .with('when.oversight', 'never').with('why.claim', 'no').with('what.feelings', 'no'), 'cannot-be-ruled-out'],
  ['advice that nobody reviews, in the care of someone unwell', advice.with('who.acuity', 'mild'),
    'cannot-be-ruled-out'],
  ['advice for people who are well', advice, 'none'],
  ['feelings that are read for a clinician', aDesign('monitor').with('what.output', 'computed')
    .with('what.feelings', 'medical'), 'cannot-be-ruled-out'],
  ['a chat instead of care', chat.with('why.role', 'instead').with('why.claim', 'no'), 'stands'],
])('Illinois: %s', (_, design, state) => {
  expect(stateOf(inIllinois(design), 'illinois-therapy')).toBe(state)
})

test('before any action is ticked, none can be ruled out, and each says that this is open', () => {
  const { stops } = scored(anUnansweredDesign())
  expect(stops.filter(({ state }) => state !== 'cannot-be-ruled-out')).toEqual([])
  expect(stops.find(({ stop }) => stop === 'illinois-therapy')?.deciding)
    .toContainEqual(expect.objectContaining({ question: 'what.actions', assumedWorst: true }))
})

test('every reason not to proceed can be decided by questions that exist, and has its words', () => {
  for (const [id, { when, perhaps }] of Object.entries(rules.stops)) {
    const read = [when, perhaps ?? []].flat().flatMap((condition) => questionsIn(rules, condition))
    expect(read.length, id).toBeGreaterThan(0)
    expect(read.filter((question) => !Object.hasOwn(rules.questions, question)), id).toEqual([])
  }
  expect(Object.keys(words).toSorted()).toEqual(Object.keys(rules.stops).toSorted())
})

test('a legal one cites a law, and a day is a day', () => {
  const legal = Object.values(rules.stops).filter(({ kind }) => kind === 'legal')
  expect(legal).toHaveLength(8)
  expect(legal.filter(({ cites }) => cites === 'our judgement')).toEqual([])
  expect(legal.filter(({ from }) => from !== undefined && !/^20\d\d-\d\d-\d\d$/.test(from))).toEqual([])
})
