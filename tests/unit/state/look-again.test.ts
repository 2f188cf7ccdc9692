import { describe, expect, test } from 'vitest'
import { seal } from '../../../src/content/seal.ts'
import { asDraft } from '../../../src/record/as-draft.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import { isSettled, placesIn } from '../../../src/record/places.ts'
import { rulesBefore } from '../../../src/record/rules-before.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { type LookAgain, lookAgainIn } from '../../../src/state/look-again.ts'
import { createWorksheetStore } from '../../../src/state/worksheet-store.ts'
import { ruleWords } from '../../../src/words/rule-words.ts'
import { readGolden } from '../record/golden.ts'

const OPENED = '2027-01-10T09:00:00.000+01:00'
const LATER = '2027-01-10T08:30:00.000Z'

const read = readWorksheet(readGolden('worksheet-1-rules-1.0.json'))
const draft: Worksheet = read.ok ? asDraft(read.worksheet, 'copy', OPENED) : expect.fail('it does not open')
const before = await rulesBefore(draft.earlierRules, ruleWords())
const [rules10 = expect.fail('no rules')] = before

const namesOf = (again: readonly LookAgain[]) =>
  again.map((one) => (one.kind === 'answer' ? `${one.question}/${one.action ?? ''}` : one.safeguard))
const marks = namesOf(lookAgainIn(draft, before))

const opened = () => {
  const store = createWorksheetStore({ initial: draft, now: () => LATER, newId: () => 'id' })
  return { ...store.actions, marks: () => namesOf(lookAgainIn(store.getState().record, before)) }
}

test('what was answered under rules 1.0 and is read by what changed since is marked, and nothing else', () => {
  const touched = rules10.known?.change.questions ?? expect.fail('rules 1.0 are not known')
  const words = rules10.known?.rewritten.questions
  const expected = placesIn(draft)
    .filter(({ question, cell }) => isSettled(cell) && (touched.has(question) || words?.has(question)))
  expect(expected.length).toBeGreaterThan(5)
  expect(expected.length).toBeLessThan(placesIn(draft).filter(({ cell }) => isSettled(cell)).length)
  expect(marks).toEqual(expected.map(({ question, action }) => `${question}/${action ?? ''}`))
})

test('a mark tells what the answer decides about in another way, and the step', () => {
  const again = lookAgainIn(draft, before).find((one) => one.kind === 'answer' && one.question === 'what.output')
  expect(again).toMatchObject({ step: 'what', version: '1.0', answers: false })
  expect(again?.decides).toContainEqual({ kind: 'hazard', id: 'harmful-content' })
  expect(again?.decides).toContainEqual({ kind: 'stop', id: 'illinois-therapy' })
})

describe('a mark goes', () => {
  const rest = marks.filter((name) => name !== 'who.ages/')

  test('when somebody says that it still holds, and the answer stays', () => {
    const { lookAt, marks: now } = opened()
    lookAt('who.ages', null)
    expect(now()).toEqual(rest)
  })

  test('when it is answered in another way', () => {
    const { answer, marks: now } = opened()
    answer('who.ages', null, 'from-13')
    expect(now()).toEqual(rest)
  })

  test('and not for a note, nor for somebody who looks at another one', () => {
    const { patchCell, marks: now } = opened()
    patchCell('who.ages', null, { note: 'Written down.' })
    expect(now()).toEqual(marks)
  })

  test('and is there again after Undo', () => {
    const { lookAt, undo, marks: now } = opened()
    lookAt('who.ages', null)
    undo()
    expect(now()).toEqual(marks)
  })
})

test('looking at an answer changes neither it nor, for nobody in particular, who gave it', () => {
  const store = createWorksheetStore({ initial: draft, now: () => LATER, newId: () => 'id' })
  const { at: _given, ...cell } = draft.answers.joint.all['who.ages'] ?? {}
  store.actions.lookAt('who.ages', null)
  expect(store.getState().record.answers.joint.all['who.ages']).toEqual({ ...cell, at: LATER })
  store.actions.lookAt('who.number', null)
  expect(store.getState().record.answers.joint.all['who.number']).toEqual(draft.answers.joint.all['who.number'])
})

test('under the same rules nothing is marked, and where the rules were not ours nothing can be', async () => {
  const rules = (version: string, sha256: string) =>
    rulesBefore([{ version, sha256, until: OPENED }], ruleWords())
  const ours = await rules(seal.version, seal.sha256)
  expect(namesOf(lookAgainIn(draft, ours))).toEqual([])
  const unknown = await rules('1.0', '0'.repeat(64))
  expect(unknown).toEqual([{ version: '1.0', sha256: '0'.repeat(64), until: OPENED, known: null }])
  expect(namesOf(lookAgainIn(draft, unknown))).toEqual([])
})

test('rules that are named otherwise than those of their code are not known', async () => {
  const [named] = draft.earlierRules
  const wrong = await rulesBefore([{ ...named ?? expect.fail('none'), version: '1.1' }], ruleWords())
  expect(wrong[0]?.known).toBeNull()
})

test('each answer is held against the rules of its own time, whatever clock wrote it', () => {
  const [first = expect.fail('none')] = before
  const twice = [{ ...first, until: '2026-12-01T00:30:00+01:00' }, { ...first, version: '1.05', until: OPENED }]
  const at = (when: string): Worksheet => {
    const { joint } = draft.answers
    const all = { ...joint.all, 'who.ages': { value: 'adults', at: when } }
    return { ...draft, answers: { ...draft.answers, joint: { ...joint, all } } }
  }
  const versionAt = (when: string) => lookAgainIn(at(when), twice)
    .find((one) => one.kind === 'answer' && one.question === 'who.ages')?.version
  expect(versionAt('2026-11-30T23:00:00Z')).toBe('1.0')
  expect(versionAt('2026-11-30T23:45:00Z')).toBe('1.05')
  expect(versionAt(LATER)).toBeUndefined()
})

test('what was said of a safeguard whose rule changed is marked until it is confirmed', () => {
  const known = rules10.known ?? expect.fail('rules 1.0 are not known')
  const changed = [{ ...rules10, known: { ...known, change: { ...known.change, safeguards: new Set(['breaks']) } } }]
  const { joint } = draft.answers
  const breaks = { status: 'in-place', at: '2026-11-22T10:00:00Z' } as const
  const said = { breaks, disclosure: { status: 'planned' as const } }
  const record = { ...draft, answers: { ...draft.answers, joint: { ...joint, safeguards: said } } }
  const store = createWorksheetStore({ initial: record, now: () => LATER, newId: () => 'id' })
  const now = () => namesOf(lookAgainIn(store.getState().record, changed)).filter((name) => !name.includes('/'))
  expect(now()).toEqual(['breaks'])
  store.actions.lookAtSafeguard('breaks')
  expect(now()).toEqual([])
  expect(store.getState().record.answers.joint.safeguards['breaks']).toEqual({ status: 'in-place', at: LATER })
})
