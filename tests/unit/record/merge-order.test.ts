import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import type { Answers } from '../../../src/record/merge-answers.ts'
import { ownPartOf } from '../../../src/record/own-part.ts'
import { checkWorksheet } from '../../../src/record/read-worksheet.ts'
import { keyOf, meaningOf, saidIn } from '../../../src/record/said.ts'
import type { OwnPart, Worksheet } from '../../../src/record/worksheet.ts'
import { mergeAnswers } from '../../cases/merge-answers.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { LATER, aFile, anyLot, anyPart, anyShared, frozen, jointIn, mixOf } from './any-shared.ts'

const WHO = ['ana', 'ben', 'cy', 'new', 'other', 'q1', 'q2'] as const

const selfOf = (person: string): Partial<Answers> =>
  (person.startsWith('q') ? { self: { name: '', role: 'other', interest: false, signer: false, anonymous: true } } : {})

/** Two hazards of two people have two ids: they are drawn by lot. */
const ofPerson = (person: string, n: number, part: OwnPart): OwnPart => ({
  ...part,
  hazards: Object.fromEntries(Object.entries(part.hazards).map(([id, hazard]) => [`${id}-${person}-${n}`, hazard])),
})

const anyFile = (n: number): fc.Arbitrary<(a: OwnPart, b: OwnPart) => Answers> =>
  fc.tuple(fc.constantFrom(...WHO), anyLot, anyLot).map(([person, said, base]) => (a, b) =>
    aFile(
      person, n, ofPerson(person, n, mixOf(a, b, said)),
      { base: ofPerson(person, n, mixOf(a, b, base)), ...selfOf(person) }
    ))

interface Batch {
  readonly record: Worksheet
  readonly files: readonly Answers[]
}

const anyBatch: fc.Arbitrary<Batch> =
  fc.tuple(
    anyShared, anyPart, anyPart, fc.tuple(anyFile(1), anyFile(2), anyFile(3), anyFile(4)),
    fc.integer({ min: 1, max: 4 })
  )
    .map(([record, a, b, files, count]) => ({ record, files: files.slice(0, count).map((make) => make(a, b)) }))

const merged = (record: Worksheet, files: readonly Answers[], now = LATER) => mergeAnswers(record, files, {}, now)
const oneByOne = (record: Worksheet, files: readonly Answers[]) =>
  files.reduce((left, file) => merged(left, [file]).record, record)
const eachOnce = (files: readonly Answers[]) =>
  files.filter(({ person }, at) => files.findIndex((other) => other.person === person) === at)

const checked = (batch: (batch: Batch) => void) =>
  fc.assert(fc.property(anyBatch, batch), { numRuns: fuzzRuns(12) })

describe('adding files', () => {
  test('again, and later, changes nothing', () => checked(({ record, files }) => {
    const once = merged(record, files)
    const again = merged(once.record, files, '2027-01-01T00:00:00Z')
    expect(worksheetText(again.record)).toBe(worksheetText(once.record))
    const single = oneByOne(record, eachOnce(files))
    expect(worksheetText(merged(single, eachOnce(files)).record)).toBe(worksheetText(single))
  }))

  test('in any order gives the same, bytes and conflicts', () => checked(({ record, files }) => {
    const [once, turned] = [merged(record, files), merged(record, files.toReversed())]
    expect(worksheetText(turned.record)).toBe(worksheetText(once.record))
    expect(turned.conflicts).toEqual(once.conflicts)
  }))

  test('changes nothing in place', () => checked(({ record, files }) => {
    const text = worksheetText(record)
    merged(frozen(record), frozen(files))
    expect(worksheetText(record)).toBe(text)
  }))

  test('touches no joint answer, and nobody who sent nothing', () => checked(({ record, files }) => {
    const after = merged(record, files).record
    expect(jointIn(after)).toEqual(jointIn(record))
    expect(after.answers.variants).toBe(record.answers.variants)
    for (const person of ['ana', 'ben', 'cy'].filter((id) => files.every((file) => file.person !== id))) {
      expect(ownPartOf(after, person)).toEqual(ownPartOf(record, person))
    }
    const unsigned = (sheet: Worksheet) => Object.values(sheet.ownHazards.byId).filter(({ by }) => by === undefined)
    expect(unsigned(after)).toEqual(unsigned(record))
  }))

  test('takes each thing as it stands or as a file says it, or tells of it', () => checked(({ record, files }) => {
    const after = merged(record, files)
    for (const person of new Set(files.map((file) => file.person))) {
      const [before, now] = [record, after.record].map((sheet) =>
        new Map(saidIn(ownPartOf(sheet, person)).map((said) => [keyOf(said), meaningOf(said)])))
      const told = new Set(after.conflicts.filter((one) => one.person === person).map(({ key }) => key))
      const theirs = files.filter((file) => file.person === person).map(({ part }) =>
        new Map(saidIn(part).map((said) => [keyOf(said), meaningOf(said)])))
      for (const key of new Set([...before?.keys() ?? [], ...now?.keys() ?? []])) {
        const is = now?.get(key)
        if (is === before?.get(key)) continue
        expect(theirs.some((file) => file.get(key) === is)).toBe(true)
        expect(told.has(key)).toBe(false)
      }
    }
  }))

  test('leaves a worksheet that opens', () => checked(({ record, files }) => {
    const outcome = checkWorksheet(JSON.parse(worksheetText(merged(record, files).record)))
    expect(outcome.ok || outcome.failure).toBe(true)
  }))
})

/** Orders that a team may change: those with a name come in the order in which their files were added. */
const withoutOrders = (record: Worksheet): Worksheet => ({
  ...record,
  team: { ...record.team, order: record.team.order.toSorted() },
  ownHazards: { ...record.ownHazards, order: record.ownHazards.order.toSorted() },
})

describe('files of different people, one by one', () => {
  test('give the same as together, but for the order of what is new and named', () => checked(({ record, files }) => {
    const [batch, single] = [merged(record, eachOnce(files)).record, oneByOne(record, eachOnce(files))]
    expect(worksheetText(withoutOrders(single))).toBe(worksheetText(withoutOrders(batch)))
  }))

  test('and the very same where everybody sits at the table and adds no hazard', () => checked(({ record, files }) => {
    const known = eachOnce(files).filter(({ person }) => ['ana', 'ben', 'cy'].includes(person))
      .map((file) => ({ ...file, part: { ...file.part, hazards: {} } }))
    const ways = [merged(record, known).record, oneByOne(record, known), oneByOne(record, known.toReversed())]
    expect(new Set(ways.map(worksheetText)).size).toBe(1)
  }))

  test('and the very same for people without a name, who stand last', () => checked(({ record, files }) => {
    const nameless = eachOnce(files).filter(({ person }) => person.startsWith('q'))
    const ways = [merged(record, nameless).record, oneByOne(record, nameless), oneByOne(record, nameless.toReversed())]
    expect(new Set(ways.map(worksheetText)).size).toBe(1)
  }))
})
