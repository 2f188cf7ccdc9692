import { describe, expect, test } from 'vitest'
import { answerFile } from '../../../src/record/answer-file.ts'
import { asDraft } from '../../../src/record/as-draft.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { differencesIn } from '../../../src/record/differences.ts'
import { type FittingAnswers, fitOf } from '../../../src/record/fit-answers.ts'
import { invitationFile } from '../../../src/record/invite.ts'
import { ownPartOf } from '../../../src/record/own-part.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import { meaningOf, saidIn } from '../../../src/record/said.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { shaOf } from '../record/any-shared.ts'
import { type Bench, aStore } from './a-store.ts'

const person = { name: 'Ben', role: 'lived-experience', interest: false, signer: true } as const

/** As a file is saved and opened again. */
const sent = (record: Worksheet): Worksheet => {
  const read = readWorksheet(worksheetText(record))
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.worksheet
}

const opened = (record: Worksheet): Bench => aStore(asDraft(sent(record), 'their-draft', '2026-11-22T12:00:00Z'))

/** A table with an answer of two kinds, at which Ben has said something already. */
const asking = (blind: boolean) => {
  const table = aStore()
  const [ana, ben] = [
    table.actions.addPerson({ ...person, name: 'Ana', role: 'clinician' }), table.actions.addPerson(person),
  ]
  table.actions.setActor(ana)
  table.actions.answer('what.actions', null, ['inform', 'diagnose'])
  table.actions.answer('who.ages', null, 'adults')
  table.actions.answer('who.acuity', null, 'mild')
  table.actions.patchCell('who.ages', null, { note: 'Of Ana.' })
  table.actions.patchSafeguard('breaks', { status: 'planned' })
  table.actions.answerAs(ben, 'who.number', null, 'tens')
  table.actions.patchOwnWords(ben, 'worry', { text: 'Te\u0301l.' })
  table.actions.patchOwnWords(ben, 'worry', { reply: { kind: 'changed', text: 'We did.' } })
  const asked = invitationFile(table.record(), table.actions.invite(ben, blind))
  return { table, ben, alone: opened(asked) }
}

const answered = ({ actions }: Bench, ben: string) => {
  actions.answer('who.ages', null, 'under-13')
  actions.confirm('who.acuity', null)
  actions.differ('when.oversight', 'diagnose')
  actions.answer('when.oversight', 'diagnose', 'never')
  actions.answer('who.number', null, 'more')
  actions.patchCell('where.runs', null, { note: 'Ask.' })
  actions.patchSafeguard('breaks', { status: 'none' })
  actions.patchJudgement(ben, { verdict: 'not-acceptable' })
  actions.patchOwnWords(ben, 'worry', { text: 'Te\u0301ll them.' })
  actions.addOwnHazard({ name: 'Family', severity: 3, likelihood: 3, reason: 'R.' })
  actions.finish()
}

const fitting = (table: Worksheet, file: Worksheet): FittingAnswers => {
  const fit = fitOf(table, { name: 'ben.json', sha256: shaOf(1), worksheet: sent(file) })
  if (fit.kind !== 'answers') throw new Error(fit.kind)
  return fit
}

const meanings = (record: Worksheet, id: string) => saidIn(ownPartOf(record, id)).map(meaningOf).toSorted()

describe.each([true, false])('what somebody answers alone, blind: %s', (blind) => {
  test('arrives as they said it, and changes nothing that was said together', () => {
    const { table, ben, alone } = asking(blind)
    answered(alone, ben)
    const fit = fitting(table.record(), answerFile(alone.record(), null))
    expect(fit).toMatchObject({
      lost: [], isFinished: true, afterwards: 0, isNew: false, namesake: null, otherRules: null,
    })
    const { record, conflicts } = mergeAnswers(table.record(), [fit.answers], {}, '2026-11-24T09:00:00Z')
    expect(conflicts).toEqual([])
    expect(meanings(record, ben)).toEqual(meanings(alone.record(), ben))
    expect(record.answers.joint).toBe(table.record().answers.joint)
    expect(record.inMyWords[ben]?.['worry']).toEqual({
      text: 'T\u00e9ll them.', reply: { kind: 'changed', text: 'We did.' },
    })
    table.actions.replace(record)
    expect(sent(table.record())).toMatchObject({ sources: { 'file-0001000100010001': { person: ben } } })
    table.actions.undo()
    expect(table.record().sources).toEqual({})
  })

  test('arrives without a name as somebody else’s, and Ben stays as he was', () => {
    const { table, ben, alone } = asking(blind)
    answered(alone, ben)
    alone.actions.goNameless(true)
    const id = 'lot-1'
    const { alone: own, ...rest } = alone.record()
    const file = answerFile({ ...rest, ...(own && { alone: { ...own, lot: id } }) }, { withoutRole: false })
    const text = worksheetText(file)
    expect(
      [`"${ben}"`, 'Ben', '12:00', ...Object.keys(table.record().invitations)].filter((trace) => text.includes(trace))
    ).toEqual([])
    const fit = fitting(table.record(), file)
    const { record } = mergeAnswers(table.record(), [fit.answers], {}, '2026-11-24T09:00:00Z')
    expect(record.team.order.at(-1)).toBe(id)
    const before = new Set(meanings(table.record(), ben))
    expect(meanings(record, id)).toEqual(meanings(alone.record(), ben).filter((said) => !before.has(said)))
    expect(ownPartOf(record, ben)).toEqual(ownPartOf(table.record(), ben))
    expect(record.sources).toEqual({})
  })

  test('is seen by the table where it differs', () => {
    const { table, ben, alone } = asking(blind)
    answered(alone, ben)
    const { answers } = fitting(table.record(), alone.record())
    const { record } = mergeAnswers(table.record(), [answers], {}, '2026-11-24T09:00:00Z')
    const states = differencesIn(record).map(
      ({ place, state }) => ['question' in place ? place.question : place.safeguard, state]
    )
    expect(states).toEqual(
      expect.arrayContaining([['who.ages', 'differs'], ['who.number', 'single'], ['breaks', 'differs']])
    )
    expect(states).toEqual(
      blind ? expect.not.arrayContaining([['who.acuity', 'agreed']]) : expect.arrayContaining([[
        'who.acuity', 'agreed',
      ]])
    )
  })
})
