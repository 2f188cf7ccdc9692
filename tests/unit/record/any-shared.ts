import * as fc from 'fast-check'
import type { Answers } from '../../../src/record/merge-answers.ts'
import { type Said, keyOf, partOf, saidIn } from '../../../src/record/said.ts'
import type { Cell, Layer, OwnPart, SafeguardCell, Worksheet } from '../../../src/record/worksheet.ts'
import {
  NOW, anyJudgement, anyLayer, anyOwnHazard, anyOwnWords, anyRating, anyRecord, anyRow,
} from './any-record.ts'

export const PEOPLE = ['ana', 'ben', 'cy'] as const
export const LATER = '2026-11-25T18:00:00.000+01:00'

export const shaOf = (n: number): string => n.toString(16).padStart(4, '0').repeat(16)

const mapped = <A, B>(map: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))

/** Each answer of somebody who sent a file came in it. */
const withFiles = (layer: Layer, senders: readonly string[]): Layer => {
  const came = <T extends Cell | SafeguardCell>(cell: T): T =>
    (cell.by !== undefined && senders.includes(cell.by) ? { ...cell, source: `file-${cell.by}` } : cell)
  return {
    all: mapped(layer.all, came),
    actions: mapped(layer.actions, (cells) => mapped(cells, came)),
    safeguards: mapped(layer.safeguards, came),
  }
}

/** Any worksheet at which some were asked to answer alone, and some sent files back. */
export const anyShared: fc.Arbitrary<Worksheet> =
  fc.tuple(anyRecord, fc.subarray([...PEOPLE]), fc.subarray([...PEOPLE])).map(([record, asked, senders]) => ({
    ...record,
    answers: {
      ...record.answers,
      joint: withFiles(record.answers.joint, senders),
      positions: mapped(record.answers.positions, (layer) => withFiles(layer, senders)),
    },
    invitations: Object.fromEntries([
      ['inv-0', { sent: NOW }], ...asked.map((person) => [`inv-${person}`, { person, sent: NOW }] as const),
    ]),
    sources: Object.fromEntries(senders.map((person, at) =>
      [`file-${person}`, { name: `${person}.json`, sha256: shaOf(9000 + at), person, added: NOW }])),
  }))

/** All that somebody can say. */
export const anyPart: fc.Arbitrary<OwnPart> = fc.record({
  layer: anyLayer,
  judgement: anyJudgement,
  ratings: fc.dictionary(anyRow, anyRating, { maxKeys: 3 }),
  words: fc.dictionary(fc.constantFrom('worry', 'never'), anyOwnWords, { maxKeys: 2 }),
  hazards: fc.dictionary(fc.constantFrom('one', 'two', 'four'), anyOwnHazard, { maxKeys: 3 }),
}, { requiredKeys: ['layer', 'ratings', 'words', 'hazards'] })
  .map((part) => ({ ...part, hazards: mapped(part.hazards, (hazard) => ({ ...hazard, by: 'ana' })) }))

/** Of two people's worth of things said: each as the one or the other says it, or not at all. */
export const mixOf = (a: OwnPart, b: OwnPart, lot: readonly number[]): OwnPart => {
  const [one, other] = [a, b].map((part) => new Map(saidIn(part).map((said) => [keyOf(said), said])))
  const keys = [...new Set([...one?.keys() ?? [], ...other?.keys() ?? []])].toSorted()
  return partOf(keys.flatMap((key, at): readonly Said[] => {
    const from = [one, other, undefined][lot[at % lot.length] ?? 0]
    const said = from?.get(key)
    return said ? [said] : []
  }))
}

export const anyLot = fc.array(fc.nat(2), { minLength: 7, maxLength: 7 })

const SELF = { name: 'New', role: 'carer', interest: false, signer: true } as const

/** A file of this person, told apart by its number. */
export const aFile = (person: string, n: number, part: OwnPart, more: Partial<Answers> = {}): Answers => ({
  name: `answers-${person}-${n}.json`, sha256: shaOf(n), person, self: SELF, part,
  base: { layer: { all: {}, actions: {}, safeguards: {} }, ratings: {}, words: {}, hazards: {} },
  ...more,
})

/** The joint answers but for who accepted them: an acceptance goes with the answer it was given for. */
export const jointIn = ({ answers: { joint } }: Worksheet): unknown =>
  JSON.parse(JSON.stringify(joint, (key, value: unknown) => (key === 'accepted' ? undefined : value)))

/** Nothing in it can be changed in place. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
