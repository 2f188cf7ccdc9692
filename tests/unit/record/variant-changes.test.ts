import { expect, test } from 'vitest'
import { variantChanges } from '../../../src/record/variant-changes.ts'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { judgedWorksheet } from '../report/example-record.ts'

const joint: Layer = {
  all: { 'who.ages': { value: 'adults' }, 'who.acuity': { value: 'mild' }, 'where.runs': { unknown: true } },
  actions: { diagnose: { 'when.oversight': { value: 'never' } } },
  safeguards: { breaks: { status: 'planned' } },
}
const withVariant = (layer: Layer): Worksheet => ({
  ...judgedWorksheet,
  answers: { ...judgedWorksheet.answers, joint, variants: { kept: { title: 'Kept', layer } }, variantOrder: ['kept'] },
})
const changesOf = (layer: Layer) => variantChanges(withVariant(layer), 'kept')

test('a copy changes nothing, and neither does another note or basis', () => {
  const ages = { value: 'adults', note: 'As before.', basis: 'decided' } as const
  expect(changesOf({ ...joint, all: { ...joint.all, 'who.ages': ages } })).toEqual({ answers: [], safeguards: [] })
})

test('what is changed, added or taken away is named at its place, as the what-if has it', () => {
  const changes = changesOf({
    all: { 'who.ages': { value: 'from-13' }, 'who.acuity': { value: 'mild' }, 'when.length': { value: 'session' } },
    actions: {},
    safeguards: { breaks: { status: 'in-place' }, tested: { status: 'verified' } },
  })
  expect(changes.answers).toEqual([
    { question: 'who.ages', action: null, cell: { value: 'from-13' } },
    { question: 'when.length', action: null, cell: { value: 'session' } },
    { question: 'where.runs', action: null, cell: undefined },
    { question: 'when.oversight', action: 'diagnose', cell: undefined },
  ])
  expect(changes.safeguards).toEqual([
    { safeguard: 'breaks', status: 'in-place' },
    { safeguard: 'tested', status: 'verified' },
  ])
})

test('a what-if that is not there changes nothing', () => {
  expect(variantChanges(withVariant(joint), 'constructor')).toEqual({ answers: [], safeguards: [] })
})
