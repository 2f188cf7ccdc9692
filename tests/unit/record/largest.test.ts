import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { differencesIn } from '../../../src/record/differences.ts'
import { fitOf } from '../../../src/record/fit-answers.ts'
import { invitationFile } from '../../../src/record/invite.ts'
import { NOTHING_OWN, withOwnPart, withPlaces } from '../../../src/record/own-part.ts'
import { assessmentNow } from '../../../src/record/places.ts'
import { MAX_FILE, readWorksheet } from '../../../src/record/read-worksheet.ts'
import { scored } from '../../../src/record/scored.ts'
import type { OwnPart, Worksheet } from '../../../src/record/worksheet.ts'
import { settle } from '../../../src/state/edit-settlement.ts'
import { largeWorksheet } from '../../cases/large-worksheet.ts'
import { manyAnswers } from '../../cases/many-answers.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { aStore } from '../state/a-store.ts'
import { NOW } from './any-record.ts'
import { shaOf } from './any-shared.ts'

const rating = { severity: 3, likelihood: 3, reason: 'R.', at: NOW } as const
const condition = { text: 'A.', owner: 'Li', due: '2027-01-31', done: false }

/** Thirty people on twelve actions, each with a verdict and twenty ratings; all they differ about settled. */
const settledByAll = (): Worksheet => {
  const rows = scored(assessmentNow(largeWorksheet)).rows.slice(0, 20)
  const ratings = Object.fromEntries(rows.map(({ action, hazard }) => [`${action}.${hazard}`, rating]))
  const judgement = { verdict: 'with-conditions', conditions: [condition], at: NOW } as const
  const files = manyAnswers.map((one) => ({ ...one, part: { ...one.part, ratings, judgement } }))
  const { record } = mergeAnswers(largeWorksheet, files, {}, NOW)
  return differencesIn(record).filter(({ state }) => state === 'differs').reduce((left, { place, held: [first] }) =>
    (first ? settle(place, { heldBy: first.people }, { by: 'person-1', at: NOW })(left) : left), record)
}

test('the largest worksheet opens again, with all that thirty people say and two what-ifs', () => {
  const store = aStore(settledByAll())
  store.actions.keepVariant('One')
  store.actions.keepVariant('Two')
  const record = store.record()
  expect([record.team.order.length, record.answers.variantOrder.length]).toEqual([30, 2])
  const text = worksheetText(record)
  expect(text.length).toBeLessThan(MAX_FILE)
  const read = readWorksheet(text)
  expect(read.ok || read.failure).toBe(true)
})

describe('one file', () => {
  const asked = invitationFile(largeWorksheet, { id: 'inv', person: 'person-1', blind: true, now: NOW })
  const adding = (n: number): OwnPart => ({
    ...NOTHING_OWN,
    hazards: Object.fromEntries(Array.from({ length: n }, (_, at) =>
      [`h${at}`, { name: 'H', severity: 1, likelihood: 1, reason: '', by: 'person-1' }])),
  })

  test.each([[200, 'answers'], [201, 'too-much']])('that adds %i things that could go wrong: %s', (n, kind) => {
    const worksheet = withOwnPart(asked, 'person-1', adding(n))
    expect(fitOf(largeWorksheet, { name: 'f', sha256: shaOf(1), worksheet }).kind).toBe(kind)
  })
})

test('a long order is made in no time', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => `id-${at}`)
  const started = performance.now()
  expect(withPlaces(ids, ids.toReversed(), () => false)).toEqual(ids)
  expect(performance.now() - started).toBeLessThan(1000)
})
