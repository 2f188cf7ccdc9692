import { expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Tier } from '../../../src/domain/hazard.ts'
import type { LensReading } from '../../../src/domain/lens.ts'
import { readLenses } from '../../../src/domain/read-lenses.ts'
import { approveAgain } from '../../../src/record/approve-again.ts'
import { type Comparison, compareWorksheets } from '../../../src/record/compare-worksheets.ts'
import { assessmentNow } from '../../../src/record/places.ts'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { judgedWorksheet } from '../report/example-record.ts'

const joint = judgedWorksheet.answers.joint
const claimed: Worksheet = {
  ...judgedWorksheet,
  answers: {
    ...judgedWorksheet.answers,
    joint: {
      ...joint,
      all: { ...joint.all, 'feature.jurisdictions': { value: ['elsewhere'] } },
      safeguards: { 'reviewer-training': { status: 'in-place', evidence: 'A log' } },
    },
  },
  conclusion: { verdict: 'with-conditions' },
}

type Change = (record: Worksheet) => Worksheet

const withJoint = (change: (layer: Layer) => Partial<Layer>): Change => (record) => ({
  ...record,
  answers: { ...record.answers, joint: { ...record.answers.joint, ...change(record.answers.joint) } },
})
const answer = (question: string, value: string | string[]): Change =>
  withJoint(({ all }) => ({ all: { ...all, [question]: { value } } }))
const unknown = (question: string): Change =>
  withJoint(({ all }) => ({ all: { ...all, [question]: { unknown: true } } }))
const both = (first: Change, second: Change): Change => (record) => second(first(record))
const act = (...more: readonly string[]): Change =>
  withJoint(({ all }) => ({
    all: { ...all, 'what.actions': { value: [[all['what.actions']?.value ?? []].flat(), more].flat() } },
  }))

const againBetween = (before: Worksheet, after: Worksheet) => approveAgain(compareWorksheets(before, after))
/** Each kind once, in the order in which they are said. */
const kindsAfter = (change: Change, start: Worksheet = claimed): readonly string[] =>
  [...new Set(againBetween(start, change(start)).map(({ kind }) => kind))]

const safer = both(answer('when.oversight', 'before'), answer('who.ages', 'adults'))

test.each<readonly [string, Change, readonly string[]]>([
  ['nothing changed', (record) => record, []],
  ['other words for the feature', answer('feature.for', 'Something else.'), []],
  ['a safer answer', answer('who.acuity', 'not-unwell'), []],
  ['other rules', (record) => ({ ...record, rubric: { version: '0.9', sha256: '0'.repeat(64) } }), ['rules']],
  ['a safeguard that is only planned now',
    withJoint(() => ({ safeguards: { 'reviewer-training': { status: 'planned' } } })), ['safeguard']],
  ['evidence that is gone',
    withJoint(() => ({ safeguards: { 'reviewer-training': { status: 'in-place' } } })), ['evidence']],
  ['evidence put otherwise',
    withJoint(() => ({ safeguards: { 'reviewer-training': { status: 'in-place', evidence: 'Two logs' } } })), []],
  ['a safeguard further than before',
    withJoint(() => ({ safeguards: { 'reviewer-training': { status: 'verified', evidence: 'A log' } } })), []],
  ['a place whose laws newly apply, and may forbid it', answer('feature.jurisdictions', ['elsewhere', 'us']),
    ['stop', 'lens']],
  ['a verdict that is stricter', (record) => ({
    ...record, judgements: { ...record.judgements, li: { verdict: 'cannot-judge', conditions: [] } },
  }), ['verdict']],
  ['a verdict that is gone', (record) => ({ ...record, judgements: { ...record.judgements, mo: { conditions: [] } } }),
    ['verdict']],
  ['a verdict that is kinder', (record) => ({
    ...record, judgements: { ...record.judgements, mo: { verdict: 'acceptable', conditions: [] } },
  }), []],
  ['a conclusion taken back', (record) => ({ ...record, conclusion: { verdict: 'not-acceptable' } }), ['conclusion']],
  ['something that people added', (record) => ({
    ...record,
    ownHazards: { order: ['h'], byId: { h: { name: 'Noise', severity: 2, likelihood: 3, reason: 'Loud.' } } },
  }), ['own-hazard']],
])('%s', (_what, change, kinds) => {
  expect(kindsAfter(change)).toEqual(kinds)
})

test('a riskier answer is named with what rises because of it, the tier first', () => {
  const kinds = kindsAfter(answer('who.acuity', 'crisis'), answer('who.acuity', 'not-unwell')(claimed))
  expect(kinds).toContain('answer')
  expect(kinds).toContain('rating')
  expect(kinds.indexOf('rating')).toBeLessThan(kinds.indexOf('answer'))
})

test('a tier that rises comes first, and one that is not known any more is no tier that anybody approved', () => {
  const low = both(safer, answer('what.actions', ['schedule']))(claimed)
  const high = act('crisis')(low)
  expect(againBetween(low, high)[0]).toMatchObject({ kind: 'tier' })
  expect(againBetween(high, low)).toEqual([])
  expect(kindsAfter(unknown('what.actions'), low)).toContain('tier')
})

test('a new action stands for its own ratings, and raises those of others only where they rose', () => {
  const again = againBetween(claimed, act('crisis')(claimed))
  expect(again).toContainEqual({ kind: 'action', action: 'crisis' })
  const rated = again.flatMap((one) => (one.kind === 'rating' ? one.change.actions : []))
  expect(rated).not.toContain('crisis')
  expect(again.some((one) => one.kind === 'answer' && one.change.question === 'what.actions')).toBe(false)
})

test('a scored answer that is not known any more is open again; one that is not asked any more is not', () => {
  expect(kindsAfter(unknown('who.acuity'), answer('who.acuity', 'mild')(claimed))).toContain('open-answer')
  expect(kindsAfter(unknown('feature.stage'), answer('feature.stage', 'pilot')(claimed))).toEqual([])
})

test('a reason not to proceed that is new, or can no longer be ruled out', () => {
  const stopsAfter = (change: Change, start: Worksheet) => againBetween(start, change(start))
    .flatMap((one) => (one.kind === 'stop' ? [[one.change.stop, one.change.before, one.change.after]] : []))
  const manner = (value: string[]) => answer('what.manner', value)
  const clear = manner([])(claimed)
  const held = manner(['keeps-from-leaving'])
  expect(stopsAfter(held, clear)).toEqual([['manipulative-engagement', 'none', 'stands']])
  expect(stopsAfter(unknown('what.manner'), clear))
    .toContainEqual(['manipulative-engagement', 'none', 'cannot-be-ruled-out'])
  expect(stopsAfter(held, unknown('what.manner')(claimed)))
    .toEqual([['manipulative-engagement', 'cannot-be-ruled-out', 'stands']])
  const open = stopsAfter(unknown('what.manner'), held(claimed)).map(([stop]) => stop)
  expect(open).not.toContain('manipulative-engagement')
})

test('of two different worksheets nothing is said to need it', () => {
  const other = { ...answer('who.acuity', 'crisis')(claimed), id: 'another' }
  expect(compareWorksheets(claimed, other).isSameLine).toBe(false)
  expect(againBetween(claimed, other)).toEqual([])
  expect(againBetween(claimed, { ...other, ancestors: [claimed.id] })).not.toEqual([])
})

const still = compareWorksheets(claimed, claimed)
const tiers = (best: Tier, worst: Tier) => ({ best, worst })

test.each<readonly [string, Comparison['tier'], boolean]>([
  ['a higher worst end', { before: tiers(2, 2), after: tiers(2, 3) }, true],
  ['a higher best end alone', { before: tiers(1, 3), after: tiers(3, 3) }, true],
  ['a higher best end below a lower worst one', { before: tiers(1, 4), after: tiers(2, 3) }, false],
  ['a lower best end', { before: tiers(3, 3), after: tiers(1, 3) }, false],
  ['known for the first time', { before: null, after: tiers(1, 1) }, true],
])('tier: %s', (_what, tier, again) => {
  expect(approveAgain({ ...still, tier }).map(({ kind }) => kind)).toEqual(again ? ['tier'] : [])
})

test('a new hazard that the standard calls acceptable asks for nothing, a higher one does', () => {
  const added = (level: 1 | 2 | 3): Worksheet => ({
    ...claimed,
    ownHazards: { order: ['h'], byId: { h: { name: 'Noise', severity: level, likelihood: 1, reason: 'Loud.' } } },
  })
  expect(againBetween(claimed, added(1))).toEqual([])
  expect(againBetween(claimed, added(3)).map(({ kind }) => kind)).toEqual(['own-hazard'])
})

test('a law that applied before and reaches a higher level, or surely reaches it, is looked at again', () => {
  const { levels } = rubric.lenses['imdrf-n12']
  const reading = readLenses(rubric, assessmentNow(claimed)).find(({ lens }) => lens === 'imdrf-n12')
  const kinds = (before: readonly [number, number], after: readonly [number, number]) => {
    const [was, is] = [before, after].map(([surely, worst]) => ({
      ...reading, state: 'applies', surely: levels[surely], level: { best: levels[surely], worst: levels[worst] },
    }) as LensReading)
    const changes = was && is ? [{ lens: 'imdrf-n12', before: was, after: is }] : []
    return approveAgain({ ...still, lenses: { changes, same: 0 } }).map(({ kind }) => kind)
  }
  expect(kinds([1, 2], [1, 3])).toEqual(['lens'])
  expect(kinds([1, 3], [2, 3])).toEqual(['lens'])
  expect(kinds([2, 3], [1, 2])).toEqual([])
})
