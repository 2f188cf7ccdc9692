import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QUESTION_IDS, questions } from '../../../src/content/questions.ts'
import type { Question } from '../../../src/domain/question.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import type { WorksheetActions } from '../../../src/state/worksheet-actions.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aStore, blank } from './a-store.ts'

const ana = { name: 'Ana', role: 'clinician', interest: false, signer: true } as const

describe('an answer', () => {
  test('says who gave it and when', () => {
    const store = aStore()
    store.actions.setActor(store.actions.addPerson(ana))
    store.actions.answer('who.ages', null, 'adults')
    expect(store.cell('who.ages')).toMatchObject({ value: 'adults', by: 'id-1' })
    expect(store.cell('who.ages')?.at).toBeDefined()
  })

  test('takes the place of "we do not know yet", and the other way round', () => {
    const store = aStore()
    store.actions.setUnknown('who.ages', null, true)
    expect(store.cell('who.ages')).toMatchObject({ unknown: true })
    store.actions.answer('who.ages', null, 'adults')
    expect(store.cell('who.ages')).not.toHaveProperty('unknown')
    store.actions.decline('who.ages', null, true)
    expect(store.cell('who.ages')).toMatchObject({ declined: true })
    expect(store.cell('who.ages')).not.toHaveProperty('value')
  })

  test('that changes loses the basis it stood on, and keeps its note', () => {
    const store = aStore()
    store.actions.answer('who.ages', null, 'adults')
    store.actions.patchCell('who.ages', null, { basis: 'documented', note: 'In the contract.' })
    store.actions.answer('who.ages', null, 'from-13')
    expect(store.cell('who.ages')).toMatchObject({ value: 'from-13', note: 'In the contract.' })
    expect(store.cell('who.ages')).not.toHaveProperty('basis')
  })

  test('ends "leave for"; "we do not know yet" does not', () => {
    const store = aStore()
    store.actions.patchCell('who.ages', null, { leaveFor: 'clinician' })
    store.actions.setUnknown('who.ages', null, true)
    expect(store.cell('who.ages')?.leaveFor).toBe('clinician')
    store.actions.answer('who.ages', null, 'adults')
    expect(store.cell('who.ages')).not.toHaveProperty('leaveFor')
  })

  test('that is cleared leaves the note; with nothing left the cell goes', () => {
    const store = aStore()
    store.actions.answer('who.ages', null, 'adults')
    store.actions.patchCell('who.ages', null, { note: 'Ask.' })
    store.actions.clear('who.ages', null)
    expect(store.cell('who.ages')).toEqual({ note: 'Ask.' })
    store.actions.patchCell('who.ages', null, { note: '' })
    expect(store.cell('who.ages')).toBeUndefined()
  })

  test('of ticks stands in the order of the rules; the last tick taken away is no "none of these"', () => {
    const store = aStore()
    store.actions.tick('what.manner', null, 'keeps-secrets', true)
    store.actions.tick('what.manner', null, 'seems-human', true)
    expect(store.cell('what.manner')?.value).toEqual(['seems-human', 'keeps-secrets'])
    store.actions.tick('what.manner', null, 'seems-human', false)
    store.actions.tick('what.manner', null, 'keeps-secrets', false)
    expect(store.cell('what.manner')).toBeUndefined()
    store.actions.answer('what.manner', null, [])
    expect(store.cell('what.manner')?.value).toEqual([])
  })
})

describe('an action', () => {
  test('that differs starts from the shared answer, and falls back on it', () => {
    const store = aStore()
    store.actions.answer('what.output', null, 'fixed')
    store.actions.differ('what.output', 'diagnose')
    expect(store.cell('what.output', 'diagnose')).toEqual(store.cell('what.output'))
    store.actions.answer('what.output', 'diagnose', 'generated')
    expect(store.cell('what.output')?.value).toBe('fixed')
    store.actions.holdForAll('what.output', 'diagnose')
    expect(store.record().answers.joint.actions).toEqual({})
  })

  test('that differs and clears its answer still differs', () => {
    const store = aStore()
    store.actions.answer('what.output', null, 'fixed')
    store.actions.differ('what.output', 'diagnose')
    store.actions.clear('what.output', 'diagnose')
    expect(store.cell('what.output', 'diagnose')).toEqual({})
  })

  test('that is unticked keeps its answers', () => {
    const store = aStore()
    store.actions.answer('what.actions', null, ['inform', 'diagnose'])
    store.actions.answer('what.output', 'diagnose', 'generated')
    store.actions.tick('what.actions', null, 'diagnose', false)
    expect(store.cell('what.output', 'diagnose')?.value).toBe('generated')
  })
})

describe('at the table', () => {
  test('people are added, moved and changed', () => {
    const store = aStore()
    const [first, second] = [store.actions.addPerson(ana), store.actions.addPerson({ ...ana, name: 'Ben' })]
    store.actions.movePerson(second, -1)
    store.actions.movePerson(second, -1)
    store.actions.patchPerson(first, { interest: true })
    expect(store.record().team.order).toEqual([second, first])
    expect(store.record().team.people[first]?.interest).toBe(true)
  })

  test('who leaves takes their verdict and words along, and no answer names them any more', () => {
    const store = aStore()
    const id = store.actions.addPerson(ana)
    store.actions.setActor(id)
    store.actions.answer('who.ages', null, 'adults')
    store.actions.patchSafeguard('breaks', { status: 'planned' })
    store.actions.patchJudgement(id, { verdict: 'acceptable' })
    store.actions.patchOwnWords(id, 'worry', { text: 'That it listens.' })
    store.actions.rate('inform', 'unequal', id, { severity: 2, likelihood: 2, reason: '' })
    const hazard = store.actions.addOwnHazard({ name: '', severity: 3, likelihood: 3, reason: 'It did.' })
    store.actions.keepVariant('As we said it')
    store.actions.removePerson(id)
    expect(worksheetText(store.record())).not.toContain(id)
    expect(store.cell('who.ages')?.value).toBe('adults')
    expect(store.record().ratings).toEqual({})
    expect(store.record().ownHazards.byId[hazard]).toMatchObject({ name: '', reason: 'It did.' })
    store.actions.undo()
    expect(store.record().inMyWords[id]?.['worry']?.text).toBe('That it listens.')
  })

  test('a judgement, an acceptance and words that say nothing any more go', () => {
    const store = aStore()
    store.actions.patchJudgement('a', { reason: 'x' })
    store.actions.patchJudgement('a', { reason: '' })
    store.actions.accept('inform', 'unequal', 'x')
    store.actions.accept('inform', 'unequal', '')
    store.actions.patchOwnWords('a', 'worry', { text: 'x' })
    store.actions.patchOwnWords('a', 'worry', { text: '' })
    expect(store.record()).toMatchObject({ judgements: {}, accepted: {}, inMyWords: {} })
  })

  test('passing on a point is kept without words, and goes when it is taken back', () => {
    const store = aStore()
    store.actions.patchOwnWords('a', 'worry', { declined: true })
    expect(store.record().inMyWords).toEqual({ a: { worry: { text: '', declined: true } } })
    store.actions.patchOwnWords('a', 'worry', { declined: undefined })
    expect(store.record().inMyWords).toEqual({})
  })
})

describe('whatever a person does', () => {
  type Deed = (actions: WorksheetActions) => void
  const anyDeed: fc.Arbitrary<Deed> = fc.constantFrom(...QUESTION_IDS).chain((id): fc.Arbitrary<Deed> => {
    const question: Question = questions[id]
    const action = fc.constantFrom(...(question.scope === 'action' ? [null, 'inform', 'diagnose'] as const : [null]))
    const value = question.kind === 'text' ? fc.string()
      : question.kind === 'one' ? fc.constantFrom(...question.options) : fc.subarray([...question.options])
    return fc.tuple(action, value, fc.boolean(), fc.nat(17)).map(([at, given, on, deed]): Deed => (actions) => {
      const own = at ?? 'inform'
      const deeds = [
        () => actions.answer(id, at, given), () => actions.setUnknown(id, at, on), () => actions.clear(id, at),
        () => actions.patchCell(id, at, { note: String(given) }), () => actions.decline(id, at, on),
        () => question.scope === 'action' && actions.differ(id, own), () => actions.holdForAll(id, own),
        () => actions.patchSafeguard('breaks', { evidence: String(given) }),
        () => actions.accept('inform', 'unequal', String(given)),
        () => actions.patchBenefit({ benefit: String(given) }),
        () => actions.keepVariant(String(given)), () => actions.openVariant(on ? 'id-1' : null),
        () => actions.noteVariant('id-1', String(given)), () => actions.adoptVariant('id-1', String(given)),
        () => actions.removeVariant('id-1'),
        () => actions.addOwnHazard({ name: String(given), severity: 2, likelihood: 3, reason: '' }),
        () => actions.patchOwnHazard('id-2', { name: String(given), reason: '' }),
        () => actions.patchPlan('hear-of-harm', { owner: String(given), done: on || undefined }),
      ]
      deeds[deed]?.()
    })
  })

  test('the record stays one that opens, and undo leads back to where it began', () => {
    fc.assert(fc.property(fc.array(anyDeed, { maxLength: 25 }), (deeds) => {
      const store = aStore()
      for (const deed of deeds) deed(store.actions)
      const after = store.record()
      expect(checkWorksheet(JSON.parse(worksheetText(after))).ok).toBe(true)
      while (store.getState().canUndo) store.actions.undo()
      expect({ ...store.record(), changed: '' }).toEqual({ ...blank(), changed: '' })
      while (store.getState().canRedo) store.actions.redo()
      expect({ ...store.record(), changed: '' }).toEqual({ ...after, changed: '' })
    }), { numRuns: fuzzRuns(60) })
  })
})
