import { expect, test } from 'vitest'
import type { ActionId, QuestionId } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { isAsked } from '../../../src/domain/applicable.ts'
import { anUnansweredDesign, type Design } from './a-design.ts'

const asked = (design: Design, question: QuestionId, action: ActionId | null = null) =>
  isAsked(rubric, design.build(), question, action)

const design = anUnansweredDesign('inform', 'converse')

test('“how soon?” waits until “afterwards” is chosen, and goes again', () => {
  expect(asked(design, 'when.within')).toBe(false)
  expect(asked(design.with('when.oversight', 'session'), 'when.within')).toBe(false)
  expect(asked(design.with('when.oversight', 'afterwards'), 'when.within')).toBe(true)
  expect(asked(design.with('when.oversight', 'flagged'), 'when.within')).toBe(false)
})

test('“do they really see it?” is asked of any oversight there is', () => {
  expect(asked(design, 'when.real')).toBe(false)
  expect(asked(design.with('when.oversight', 'before'), 'when.real')).toBe(true)
  expect(asked(design.with('when.oversight', 'flagged'), 'when.real')).toBe(true)
  expect(asked(design.with('when.oversight', 'never'), 'when.real')).toBe(false)
})

test('not knowing opens no follow-up', () => {
  expect(asked(design.notKnowing('when.oversight'), 'when.real')).toBe(false)
})

test('where one action differs, its follow-up is asked for that action and for all that share the answer', () => {
  const differs = design.with('when.oversight', 'before').where('converse', 'when.oversight', 'afterwards')
  expect(asked(differs, 'when.within', 'converse')).toBe(true)
  expect(asked(differs, 'when.within', 'inform')).toBe(false)
  expect(asked(differs, 'when.within')).toBe(true)
  expect(asked(differs.where('converse', 'when.within', 'hour'), 'when.within')).toBe(false)
})

test('what happens to the unflagged is asked once something is flagged', () => {
  expect(asked(design, 'what.unflagged')).toBe(false)
  expect(asked(anUnansweredDesign('inform', 'triage'), 'what.unflagged')).toBe(true)
})

test('what becomes of false alarms is asked where there can be alarms', () => {
  expect(asked(design, 'crisis.false-alarm')).toBe(false)
  expect(asked(anUnansweredDesign('alert'), 'crisis.false-alarm')).toBe(true)
  expect(asked(design.ticking('crisis.response', 'asks'), 'crisis.false-alarm')).toBe(false)
  expect(asked(design.ticking('crisis.response', 'asks', 'tells-staff'), 'crisis.false-alarm')).toBe(true)
})

test('a question about the whole worksheet opens with the answer of any action', () => {
  expect(asked(design.ticking('why.information', 'typed'), 'why.sensors')).toBe(false)
  expect(asked(design.whereTicking('converse', 'why.information', 'voice-face'), 'why.sensors')).toBe(true)
})

test('which other actions it sets off is asked where there are others', () => {
  expect(asked(design, 'what.chain')).toBe(true)
  expect(asked(anUnansweredDesign('inform'), 'what.chain')).toBe(false)
})

test('before an action is ticked every question without a follow-up’s condition is asked', () => {
  expect(asked(anUnansweredDesign(), 'when.oversight')).toBe(true)
  expect(asked(anUnansweredDesign().with('when.oversight', 'afterwards'), 'when.within')).toBe(true)
})

test('a question that does not exist is not asked', () => {
  expect(isAsked(rubric, design.build(), 'no.such.question', null)).toBe(false)
})
