import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { cellChanges } from '../../../src/record/journal.ts'
import { inVariant } from '../../../src/record/variant.ts'
import { titleOf } from '../../../src/record/title.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyRecord } from '../record/any-record.ts'
import { aStore } from './a-store.ts'

/** A worksheet for adults, with a what-if of it that lies open. */
const inWhatIf = () => {
  const store = aStore()
  store.actions.answer('who.ages', null, 'adults')
  const id = store.actions.keepVariant('For teenagers')
  store.actions.openVariant(id)
  const shownAges = () => store.getState().shown.answers.joint.all['who.ages']?.value
  return { store, id, shownAges }
}

describe('the two sets of answers change places', () => {
  test('and back', () => {
    fc.assert(fc.property(anyRecord, (record) => {
      for (const id of [...record.answers.variantOrder, 'none']) {
        const within = inVariant(record, id)
        expect(within.answers.joint).toBe(record.answers.variants[id]?.layer ?? record.answers.joint)
        expect(inVariant(within, id)).toEqual(record)
      }
    }), { numRuns: fuzzRuns(30) })
  })

  test('an id that every object has is no what-if', () => {
    fc.assert(fc.property(anyRecord, (record) => {
      expect(inVariant(record, 'constructor')).toBe(record)
    }), { numRuns: fuzzRuns(5) })
  })
})

describe('while a what-if lies open', () => {
  test('its answers are shown and changed, and the worksheet keeps its own', () => {
    const { store, id, shownAges } = inWhatIf()
    store.actions.answer('who.ages', null, 'from-13')
    store.actions.patchSafeguard('breaks', { status: 'planned' })
    expect(shownAges()).toBe('from-13')
    expect(store.cell('who.ages')?.value).toBe('adults')
    expect(store.record().answers.joint.safeguards).toEqual({})
    expect(store.record().answers.variants[id]?.layer.safeguards).toMatchObject({ breaks: { status: 'planned' } })
    store.actions.openVariant(null)
    expect(shownAges()).toBe('adults')
  })

  test('one answer is one row of the journal', () => {
    const { store, id } = inWhatIf()
    const before = store.record()
    store.actions.answer('who.ages', null, 'from-13')
    expect(cellChanges(before, store.record())).toEqual([
      { kind: 'set', path: ['changed'], value: store.record().changed },
      {
        kind: 'set', path: ['answers', 'variants', id, 'layer', 'all', 'who.ages'],
        value: store.record().answers.variants[id]?.layer.all['who.ages'],
      },
    ])
  })

  test('people, verdicts and the plan are those of the worksheet', () => {
    const { store } = inWhatIf()
    const person = store.actions.addPerson({ name: 'Ana', role: 'clinician', interest: false, signer: true })
    store.actions.addCondition(person, 'For adults only.')
    store.actions.patchPlan('hear-of-harm', { owner: 'Ana' })
    expect(store.record().judgements[person]?.conditions).toEqual([{ text: 'For adults only.', done: false }])
    expect(store.getState().shown.plan).toEqual({ 'hear-of-harm': { owner: 'Ana' } })
  })

  test('what changes nothing is no step', () => {
    const { store } = inWhatIf()
    const before = store.record()
    store.actions.confirm('who.ages', null)
    expect(store.record()).toBe(before)
  })

  test('undo takes back its answers, then the what-if itself, which is open no more', () => {
    const { store, shownAges } = inWhatIf()
    store.actions.answer('who.ages', null, 'from-13')
    store.actions.undo()
    expect(shownAges()).toBe('adults')
    expect(store.getState().variant).not.toBeNull()
    store.actions.undo()
    expect(store.getState().variant).toBeNull()
    expect(store.record().answers.variantOrder).toEqual([])
  })
})

describe('opening and closing', () => {
  test('is no edit, resets the forms, and ends a run of typing', () => {
    const store = aStore()
    const id = store.actions.keepVariant('Other')
    store.actions.answer('feature.for', null, 'S')
    const { record, epoch } = store.getState()
    store.actions.openVariant(id)
    expect(store.getState()).toMatchObject({ record, epoch: epoch + 1, variant: id })
    store.actions.answer('feature.for', null, 'A')
    store.actions.undo()
    expect(titleOf(store.record())).toBe('S')
  })

  test('of one that is not there shows the worksheet', () => {
    const store = aStore()
    store.actions.openVariant('nobody')
    expect(store.getState()).toMatchObject({ variant: null, shown: store.record() })
  })
})

describe('a what-if', () => {
  test('is renamed, noted, printed and removed', () => {
    const { store, id } = inWhatIf()
    store.actions.renameVariant(id, '')
    store.actions.noteVariant(id, 'Too early.')
    store.actions.printVariant(id, true)
    expect(store.record().answers.variants[id]).toMatchObject({ title: '', note: 'Too early.', printed: true })
    store.actions.printVariant(id, false)
    expect(store.record().answers.variants[id]).not.toHaveProperty('printed')
    store.actions.removeVariant(id)
    expect(store.getState()).toMatchObject({ variant: null })
    expect(store.record().answers).toMatchObject({ variants: {}, variantOrder: [] })
  })

  test('that becomes the worksheet leaves what was it in its place, with the end of its time', () => {
    const { store, id, shownAges } = inWhatIf()
    store.actions.answer('who.ages', null, 'from-13')
    store.actions.noteVariant(id, 'They asked for it.')
    const other = store.actions.keepVariant('Another')
    store.actions.adoptVariant(id, 'For adults')
    expect(store.cell('who.ages')?.value).toBe('from-13')
    expect(shownAges()).toBe('from-13')
    const { changed, answers } = store.record()
    expect(answers.variantOrder).toEqual([id, other])
    expect(answers.variants[id]).toMatchObject({ title: 'For adults', note: 'They asked for it.', was: changed })
    expect(answers.variants[id]?.layer.all['who.ages']?.value).toBe('adults')
    store.actions.undo()
    expect(store.cell('who.ages')?.value).toBe('adults')
  })

  test('is saved with all that was typed into it', () => {
    const { store, id } = inWhatIf()
    store.actions.patchCell('who.ages', null, { note: 'Ask their parents.' })
    store.actions.openVariant(null)
    expect(worksheetText(store.record())).toContain('Ask their parents.')
    expect(store.record().answers.variants[id]?.layer.all['who.ages']?.note).toBe('Ask their parents.')
    expect(store.cell('who.ages')).not.toHaveProperty('note')
  })
})
