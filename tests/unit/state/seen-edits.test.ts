import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ActionId, QUESTION_IDS, type QuestionId, questions } from '../../../src/content/questions.ts'
import type { Question } from '../../../src/domain/question.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { seenBy } from '../../../src/record/lay-over.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import { clearAnswer, giveAnswer, patchCell, sayDeclined, sayUnknown } from '../../../src/state/edit-cell.ts'
import { asSeen } from '../../../src/state/edit-own.ts'
import { patchSafeguard } from '../../../src/state/edit-safeguard.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyShared, jointIn } from '../record/any-shared.ts'

test('whatever is edited in a view: no joint answer changes, the record opens, and an answer shows as given', () => {
  const anyEdit = fc.constantFrom<QuestionId[]>(...QUESTION_IDS).chain((id) => {
    const question: Question = questions[id]
    const action = fc.constantFrom<(ActionId | null)[]>(
      ...(question.scope === 'action' ? [null, 'inform', 'diagnose'] as const : [null])
    )
    const value = question.kind === 'text' ? 'T' : question.kind === 'one' ? question.options[0] ?? '' : [
      ...question.options,
    ]
    return fc.record({ id: fc.constant(id), action, value: fc.constant(value), deed: fc.nat(5) })
  })
  const stamp = { by: 'ben', at: '2026-11-26T09:00:00Z' }
  fc.assert(fc.property(anyShared, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (record, edits) => {
    let now = record
    for (const { id, action, value, deed } of edits) {
      const edit = [
        giveAnswer(id, action, value, stamp), sayUnknown(id, action, true, stamp), sayDeclined(id, action, true, stamp),
        clearAnswer(id, action), patchCell(id, action, { note: 'N' }), patchSafeguard('breaks', { note: 'S' }, stamp),
      ][deed]
      now = edit ? asSeen('ben', edit)(now) : now
      expect(jointIn(now)).toEqual(jointIn(record))
      const { all, actions } = seenBy(now, 'ben').answers.joint
      if (deed === 0) expect((action === null ? all : actions[action])?.[id]?.value).toEqual(value)
    }
    expect(checkWorksheet(JSON.parse(worksheetText(now)))).toMatchObject({ ok: true })
  }), { numRuns: fuzzRuns(20) })
})
