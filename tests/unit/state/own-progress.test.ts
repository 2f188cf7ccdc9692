import { expect, test } from 'vitest'
import { QUESTION_IDS, questions } from '../../../src/content/questions.ts'
import type { Layer, Person, Worksheet } from '../../../src/record/worksheet.ts'
import { firstQuestions } from '../../../src/state/first-questions.ts'
import { ownProgress } from '../../../src/state/own-progress.ts'
import { aStore, blank } from './a-store.ts'

const ana: Person = { name: 'Ana', role: 'clinician', interest: false, signer: true }
const joint: Layer = {
  all: { 'who.ages': { value: 'adults', by: 'ana' }, 'who.number': { leaveFor: 'carer' } }, actions: {}, safeguards: {},
}
const table: Worksheet = {
  ...blank(joint), team: { order: ['ana', 'ben'], people: { ana, ben: { ...ana, name: 'Ben' } } },
}

test('first comes what was left for a role, then what it knows best', () => {
  const first = firstQuestions({ ...table, depth: 'full' }, 'carer')
  expect(first[0]).toBe('who.number')
  expect(first.slice(1)).toEqual(QUESTION_IDS.filter((id) =>
    (questions[id].answeredBy as readonly string[]).includes('carer') && first.includes(id)))
  expect(first).toContain('feature.today')
  expect(new Set(first).size).toBe(first.length)
})

test('how far somebody is: what they answered themselves, the latest invitation, their files', () => {
  const file = (person: string, name: string) => ({
    name, sha256: 'a'.repeat(64), person, added: '2026-11-22T08:00:00Z',
  })
  const store = aStore({
    ...table, sources: { f: file('ben', 'ben.json'), g: file('ana', 'ana.json') },
    invitations: {
      a: { person: 'ben', sent: '2026-11-22T10:00:00+02:00' }, b: { person: 'ben', sent: '2026-11-22T09:00:00Z' },
      c: { sent: '2026-11-23T09:00:00Z' },
    },
  })
  expect(ownProgress(store.record(), 'ana')).toMatchObject({
    hasSpoken: false, done: 0, hasVerdict: false, asked: null, files: ['ana.json'],
  })
  store.actions.answerAs('ben', 'who.ages', null, 'adults')
  store.actions.answerAs('ben', 'when.oversight', 'inform', 'never')
  store.actions.answerAs('ben', 'when.oversight', 'diagnose', 'before')
  store.actions.noteAs('ben', 'who.acuity', null, 'N.')
  store.actions.patchJudgement('ben', { verdict: 'cannot-judge' })
  expect(ownProgress(store.record(), 'ben')).toMatchObject({
    hasSpoken: true, done: 2, hasVerdict: true, files: ['ben.json'], asked: { sent: '2026-11-22T09:00:00Z' },
  })
})

test('nobody is further than all that is asked of them', () => {
  const store = aStore({ ...table, depth: 'quick' })
  const { all } = ownProgress(store.record(), 'ben')
  store.actions.answerAs('ben', 'when.oversight', null, 'before')
  expect(ownProgress(store.record(), 'ben')).toMatchObject({ done: 1, all: all + 1 })
  store.actions.answerAs('ben', 'when.oversight', null, 'afterwards')
  store.actions.answerAs('ben', 'when.within', null, 'hour')
  store.actions.answerAs('ben', 'who.tested.language', null, 'no')
  expect(ownProgress(store.record(), 'ben')).toMatchObject({ done: 2, all: all + 2 })
  store.actions.answerAs('ben', 'when.oversight', null, 'before')
  expect(ownProgress(store.record(), 'ben')).toMatchObject({ done: 1, all: all + 1 })
  expect(ownProgress(store.record(), 'ana')).toMatchObject({ done: 0, all })
})
