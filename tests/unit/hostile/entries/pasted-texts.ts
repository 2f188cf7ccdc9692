import * as fc from 'fast-check'
import { LIMITS } from '../../../../src/record/limits.ts'
import { newWorksheet } from '../../../../src/record/new-worksheet.ts'
import type { Worksheet } from '../../../../src/record/worksheet.ts'
import { createWorksheetStore } from '../../../../src/state/worksheet-store.ts'
import type { Entry } from '../entry.ts'
import { NOW, listed, savedForOthers } from '../gone-on.ts'
import { HORRORS, anyUnits } from '../horrors.ts'

const PERSON = { name: 'Ana', role: 'clinician', interest: false, signer: true } as const
const ASKED = [{ id: 'q1', decision: 'd1', text: 'Who?' }]
const initial: Worksheet = {
  ...newWorksheet({ id: 'w', now: NOW, depth: 'full' }),
  team: { order: ['ana'], people: { ana: PERSON } },
  asked: ASKED,
}

/** Pasted into every field: lines as long as a line may be, prose likewise. Longer ones stay in their field. */
const pasted = (text: string): Worksheet => {
  let ids = 0
  const store = createWorksheetStore({ initial, now: () => NOW, newId: () => `n${ids += 1}` })
  const { actions } = store
  const [line, prose] = [text.slice(0, LIMITS.line), text.slice(0, LIMITS.prose)]
  actions.answer('feature.for', null, prose)
  actions.answer('what.actions', null, ['inform'])
  actions.patchCell('who.ages', null, { note: prose })
  actions.addPerson({ ...PERSON, name: line })
  actions.patchJudgement('ana', { verdict: 'with-conditions', reason: prose, dissent: prose })
  actions.addCondition('ana', prose)
  actions.patchConclusion({ reason: prose })
  actions.patchBenefit({ benefit: prose, whoGains: prose })
  actions.accept('inform', 'missed-crisis', prose)
  actions.patchOwnWords('ana', 'worry', { text: prose, reply: { kind: 'changed', text: prose } })
  actions.addOwnHazard({ name: line, severity: 3, likelihood: 2, reason: prose })
  actions.patchPlan('again-on-change', { owner: line, note: prose })
  actions.noteVariant(actions.keepVariant(line), prose)
  actions.patchSafeguard('reviewer-training', { status: 'in-place', evidence: prose, owner: line, note: prose })
  actions.noteAs('ana', 'who.ages', null, prose)
  actions.answerAs('ana', 'feature.for', null, prose)
  actions.replyToAsked('q1', prose)
  actions.undo()
  actions.redo()
  return store.getState().record
}

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom<string[]>(...HORRORS), { minLength: 1, maxLength: 4 }) },
  { weight: 4, arbitrary: fc.array(anyUnits(12), { minLength: 1, maxLength: 2 }) },
).map((parts) => parts.join(' '))

/** Texts from anywhere else, put into every field of a worksheet. */
export const pastedTexts: Entry<{ readonly text: string; readonly times: number; readonly saved: boolean }> = {
  inputs: fc.record({
    text: anyText,
    times: fc.nat(4_999).map((lot) => (lot === 0 ? 60_000 : 1)),
    saved: fc.nat(1_999).map((lot) => lot === 0),
  }),
  meet: async ({ text, times, saved }) => {
    const worksheet = pasted(text.repeat(times))
    const says = listed(worksheet)
    if (saved && times === 1) await savedForOthers(worksheet)
    return { kind: 'kept', says }
  },
  sizeOf: ({ text, times }) => 20_000 + Math.min(text.length * times, 3 * LIMITS.prose) * 20,
  outcomes: { kept: true },
}
