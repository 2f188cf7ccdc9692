import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { type Returned, fitOf, wholeAs } from '../../../src/record/fit-answers.ts'
import { type Answers, mergeAnswers } from '../../../src/record/merge-answers.ts'
import { NOTHING_OWN, ownPartOf, withOwnPart } from '../../../src/record/own-part.ts'
import { checkWorksheet, readWorksheet } from '../../../src/record/read-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { LATER, frozen, jointIn, shaOf } from './any-shared.ts'
import { golden } from './golden.ts'

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null

const { alone, ...team } = JSON.parse(golden) as Worksheet
const { nameless: _wish, ...named } = alone ?? { worksheet: 'w', base: NOTHING_OWN }
/** The golden file as one that is sent with a name. */
const file = JSON.stringify({ ...team, alone: named })
const table = frozen({ ...team, sources: {}, answers: { ...team.answers, positions: {} } } as Worksheet)
const SIZE = JSON.stringify(JSON.parse(file)).length

/** Every way to a value within a value. */
const waysIn = (value: Json, way: readonly string[] = []): readonly (readonly string[])[] =>
  (typeof value !== 'object' || value === null ? [way] : [
    way, ...Object.entries(value).flatMap(([key, inside]) => waysIn(inside as Json, [...way, key])),
  ])

const WAYS = waysIn(JSON.parse(file) as Json).filter((way) => way.length > 0)
const OWN = WAYS.filter(
  ([first]) => first !== undefined && ['alone', 'answers', 'team', 'ownHazards', 'judgements'].includes(first)
)
const HOSTILE: readonly Json[] = [
  null, '', 'ana', 'q7x2', 'constructor', '__proto__', 'printer', 0, 5, -1, 1e300, true, [], {}, ['ana', 'ana'],
  '\ud800',
  'x'.repeat(2000), { text: 'x' }, { value: 'adults' }, { at: '2026-11-24T09:30:00Z', held: ['ana'], accepted: [] },
  'file-00112233aabbccdd', '2026-13-01T00:00:00Z',
]

interface Move {
  readonly way: readonly string[]
  readonly how: 'put' | 'drop' | 'rename' | 'add' | 'copy'
  readonly put: Json
  readonly from: readonly string[]
}

const anyMove: fc.Arbitrary<Move> = fc.record({
  way: fc.oneof(fc.constantFrom(...WAYS), fc.constantFrom(...OWN)), put: fc.constantFrom(...HOSTILE),
  how: fc.constantFrom<Move['how'][]>('put', 'put', 'drop', 'rename', 'add', 'copy'), from: fc.constantFrom(...WAYS),
})

const at = (tree: Json, way: readonly string[]): Json | undefined =>
  way.reduce<Json | undefined>((inside, key) =>
    (typeof inside === 'object' && inside !== null ? (inside as Record<string, Json>)[key] : undefined), tree)

/** The golden file as somebody edited it by hand. */
const edited = (moves: readonly Move[]): string => {
  const tree = JSON.parse(file) as Json
  for (const { way, put, how, from } of moves) {
    const parent = at(tree, way.slice(0, -1)) as Record<string, Json> | undefined
    const key = way.at(-1) ?? ''
    if (typeof parent !== 'object' || parent === null) continue
    const before = parent[key]
    if (how === 'drop' || how === 'rename') delete parent[key]
    const name = typeof put === 'string' ? put.slice(0, 40) : 'renamed'
    if (how === 'rename' && before !== undefined) parent[name] = before
    if (how === 'put') parent[key] = put
    if (how === 'copy') parent[key] = structuredClone(at(tree, from) ?? null)
    if (how === 'add' && typeof before === 'object' && before !== null) Object.assign(before, { settled: put })
  }
  return JSON.stringify(tree)
}

const answersIn = (returned: Returned): readonly Answers[] => {
  const fit = fitOf(table, returned)
  if (fit.kind === 'answers') return [fit.answers, { ...fit.answers, person: 'q7x2' }]
  const { ana } = table.team.people
  return fit.kind === 'whole' && ana ? [wholeAs(returned, 'ana', ana), wholeAs(returned, 'q7x2', ana)] : []
}

const opens = (record: Worksheet) => {
  const outcome = checkWorksheet(JSON.parse(worksheetText(record)))
  return outcome.ok ? 'opens' : JSON.stringify(outcome.failure)
}

const tried = (text: string): number => {
  const read = readWorksheet(text)
  if (!read.ok) return 0
  const files = answersIn({ name: 'x'.repeat(900), sha256: shaOf(1), worksheet: frozen(read.worksheet) })
  for (const one of files) {
    const { record } = mergeAnswers(table, [one], {}, LATER)
    expect(opens(record)).toBe('opens')
    expect(jointIn(record)).toEqual(jointIn(table))
    for (const person of ['ana', 'ben', 'q7x2'].filter((id) => id !== one.person)) {
      expect(ownPartOf(record, person)).toEqual(ownPartOf(table, person))
    }
  }
  return files.length
}

describe('a file that somebody edited by hand', () => {
  test('is refused or added as a whole, never throws, and leaves a worksheet that opens', () => {
    let added = 0
    fc.assert(fc.property(fc.array(anyMove, { minLength: 1, maxLength: 3 }), (moves) => {
      added += tried(edited(moves))
    }), { numRuns: fuzzRuns(100) })
    expect(added).toBeGreaterThan(0)
  })

  test('is refused where its text was cut or changed anywhere', () => {
    const noise = fc.tuple(fc.nat(SIZE), fc.constantFrom('', '"', '{', '}', '0', '\\', ',', 'e'))
    fc.assert(fc.property(noise, ([place, text]) => {
      tried(file.slice(0, place) + text + file.slice(place + 1))
      tried(file.slice(0, place))
    }), { numRuns: fuzzRuns(50) })
  })
})

describe('what is only of another worksheet does not come along', () => {
  const read = JSON.parse(file) as Worksheet
  const stranger = { name: '', role: 'other', interest: false, signer: false } as const
  const traces = {
    source: 'file-00112233aabbccdd', settled: { at: LATER, by: 'them', held: ['them'], accepted: [] },
  } as const
  const sent: Worksheet = withOwnPart(
    {
      ...read, alone: { worksheet: read.id, person: 'ben', base: NOTHING_OWN },
      team: { order: [...read.team.order, 'them'], people: { ...read.team.people, them: stranger } },
    },
    'ben',
    {
      layer: {
        all: { 'who.ages': { value: 'under-13', by: 'them', ...traces } }, actions: {},
        safeguards: { breaks: { status: 'none', ...traces } },
      },
      ratings: {}, words: {}, hazards: {},
    },
  )

  test.each(['ben', 'q7x2'])('how it was settled and its file there, for %s', (person) => {
    expect(readWorksheet(worksheetText(sent)).ok).toBe(true)
    const fit = fitOf(table, { name: 'f', sha256: shaOf(3), worksheet: sent })
    const answers = fit.kind === 'answers' ? { ...fit.answers, person } : null
    const { record } = mergeAnswers(table, answers ? [answers] : [], {}, LATER)
    const source = person === 'ben' ? { source: `file-${shaOf(3).slice(0, 16)}` } : {}
    expect(ownPartOf(record, person).layer.all['who.ages']).toEqual({ value: 'under-13', by: person, ...source })
    expect(opens(record)).toBe('opens')
  })
})
