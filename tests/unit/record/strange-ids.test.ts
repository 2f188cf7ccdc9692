import { describe, expect, test } from 'vitest'
import { answerFile } from '../../../src/record/answer-file.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { differencesIn } from '../../../src/record/differences.ts'
import { fitOf } from '../../../src/record/fit-answers.ts'
import { invitationFile, noteInvitation } from '../../../src/record/invite.ts'
import { seenBy } from '../../../src/record/lay-over.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { NOTHING_OWN, isSilent, ownPartOf, withOwnPart } from '../../../src/record/own-part.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { ownProgress } from '../../../src/state/own-progress.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { aStore } from '../state/a-store.ts'
import { NOW } from './any-record.ts'
import { LATER, aFile, shaOf } from './any-shared.ts'

const ana = { name: 'Ana', role: 'clinician', interest: false, signer: true } as const
const table: Worksheet = {
  ...newWorksheet({ id: 'w', now: NOW, depth: 'full' }), team: { order: ['ana'], people: { ana } },
}
const ages = { ...NOTHING_OWN, layer: { all: { 'who.ages': { value: 'adults' } }, actions: {}, safeguards: {} } }

describe.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('a person called %s', (id) => {
  const file: Worksheet = {
    ...withOwnPart(table, 'ana', ages), alone: { worksheet: 'w', person: id, base: NOTHING_OWN },
  }

  test('is nobody in a file that names them without their being in it', () => {
    const read = readWorksheet(worksheetText(file), () => [])
    const worksheet = read.ok ? read.worksheet : file
    expect(fitOf(table, { name: 'f', sha256: shaOf(1), worksheet })).toEqual({ kind: 'empty' })
    expect(answerFile(worksheet, { withoutRole: true })).toBe(worksheet)
  })

  test('has said nothing', () => {
    expect(isSilent(ownPartOf(table, id))).toBe(true)
    expect(ownProgress(table, id)).toMatchObject({ hasSpoken: false, done: 0, hasVerdict: false, asked: null })
    expect(seenBy(table, id)).toBe(table)
    const { team } = invitationFile(table, { id: 'inv', person: id, blind: false, now: NOW })
    expect(team).toEqual({ order: [], people: {} })
  })

  test('says what they say, and that alone', () => {
    const after = withOwnPart(table, id, { ...ages, judgement: { verdict: 'cannot-judge', conditions: [] } })
    expect(ownPartOf(after, id)).toEqual({ ...ages, judgement: { verdict: 'cannot-judge', conditions: [] } })
    expect(withOwnPart(after, id, NOTHING_OWN)).toEqual(table)
    const { record, conflicts } = mergeAnswers(table, [aFile(id, 1, ages)], {}, LATER)
    expect([Object.hasOwn(record.team.people, id), record.team.order, conflicts]).toEqual([true, ['ana', id], []])
    expect(differencesIn(record)[0]?.held.map(({ people }) => people)).toEqual([[id]])
  })

  test('is edited, settled with and taken back like anybody', () => {
    const store = aStore(noteInvitation(table, { id: 'inv', person: id, blind: true, now: NOW }))
    store.actions.answerAs(id, 'who.ages', null, 'adults')
    expect(Object.hasOwn(store.record().answers.positions, id)).toBe(true)
    store.actions.settle({ question: 'who.ages', action: null }, { heldBy: [id] })
    expect(store.cell('who.ages')).toMatchObject({ value: 'adults', settled: { held: [id] } })
    store.actions.withdraw(id)
    expect(store.record().answers.positions).toEqual({})
    store.actions.patchPerson(id, { name: 'X' })
    expect(store.record().team).toEqual(table.team)
  })
})
