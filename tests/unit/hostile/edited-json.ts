import * as fc from 'fast-check'
import { HORRORS, NATURAL, anyUnits } from './horrors.ts'

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null
type Way = readonly (string | number)[]

/** One change to a file that was good: where, how, and with what. A number means one of a list, whatever its size. */
interface Move {
  readonly how: (typeof HOWS)[number]
  readonly at: number
  readonly put: Json
  readonly other: number
}

const HOWS = ['put', 'put', 'text', 'text', 'drop', 'rename', 'add', 'copy', 'twice', 'wrap'] as const

const deep = (depth: number): Json => Array.from({ length: depth }).reduce<Json>((inside) => ({ a: [inside] }), 0)

const anyScalar = fc.constantFrom<Json[]>(
  null, true, false, 0, -1, 3, 1e308, -1e-320, 2 ** 53 + 2, 'adults', 'treat', 'slot-1', '2026-13-45T00:00:00Z',
  '2026-11-24T09:30:00+01:00', 'x'.repeat(90),
)
const anyHorror: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HORRORS) },
  { weight: 1, arbitrary: anyUnits(20) },
)
const anyTree = fc.constantFrom<Json[]>(
  [], {}, [[]], ['ana', 'ana'], { value: 'adults' }, { value: ['inform'], unknown: true }, deep(9), deep(60),
  { order: [], people: {} }, Object.fromEntries(NATURAL.map((key) => [key, { polluted: true }])),
  JSON.parse('{"__proto__":{"polluted":true}}') as Json, Array.from({ length: 400 }, (_, n) => n),
)
const anyPut: fc.Arbitrary<Json> = fc.oneof(
  { weight: 80, arbitrary: anyScalar }, { weight: 80, arbitrary: anyHorror }, { weight: 40, arbitrary: anyTree },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(4_000), 'ä'.repeat(320_000)) },
)

const anyMove: fc.Arbitrary<Move> =
  fc.record({ how: fc.constantFrom(...HOWS), at: fc.nat(), put: anyPut, other: fc.nat() })

const isTree = (value: Json | undefined): value is { readonly [key: string]: Json } | readonly Json[] =>
  typeof value === 'object' && value !== null

const waysIn = (value: Json, way: Way = []): readonly Way[] =>
  isTree(value) ? [way, ...Object.entries(value).flatMap(([key, inside]) => waysIn(inside, [...way, key]))] : [way]

const valueAt = (tree: Json, way: Way): Json | undefined =>
  way.reduce<Json | undefined>(
    (inside, key) => (isTree(inside) ? (inside as Record<string, Json>)[key] : undefined), tree,
  )

/** The tree with the entries of one of its objects or lists changed; where there is none any more, as it was. */
const changedAt = (tree: Json, way: Way, change: (entries: [string, Json][]) => readonly [string, Json][]): Json => {
  if (!isTree(tree)) return tree
  const [key, ...rest] = way
  const entries = Object.entries(tree)
  const next = key === undefined ? change(entries)
    : entries.map(([name, inside]): [string, Json] =>
      [name, name === String(key) ? changedAt(inside, rest, change) : inside])
  return Array.isArray(tree) ? next.map(([, inside]) => inside) : Object.fromEntries(next)
}

const bothTexts = (a: Json, b: Json): boolean => typeof a === 'string' && typeof b === 'string'

const moved = (tree: Json, ways: readonly Way[], { how, at, put, other }: Move): Json => {
  const way = ways[at % ways.length] ?? []
  const last = String(way.at(-1) ?? '')
  const from = valueAt(tree, ways[other % ways.length] ?? []) ?? null
  const name = typeof put === 'string' ? put.slice(0, 60) : NATURAL[other % NATURAL.length] ?? ''
  const each = (swap: (key: string, value: Json) => readonly [string, Json][]) =>
    changedAt(tree, way.slice(0, -1), (entries) =>
      entries.flatMap(([key, value]) => (key === last ? swap(key, value) : [[key, value] as [string, Json]])))
  switch (how) {
    case 'put': return each((key) => [[key, put]])
    case 'text': return each((key, value) => [[key, bothTexts(value, put) ? put : value]])
    case 'drop': return each(() => [])
    case 'rename': return each((_, value) => [[name, value]])
    case 'copy': return each((key) => [[key, from]])
    case 'twice': return each((key, value) => [[key, value], [`${key}2`, value]])
    case 'wrap': return each((key, value) => [[key, [value]]])
    case 'add': return changedAt(tree, way, (entries) => [...entries, [name, from]])
  }
}

/** What happens to a text after it was written: cut, spliced, keys twice, numbers as nobody writes them. */
const anySlip: fc.Arbitrary<(text: string) => string> = fc.tuple(fc.nat(), fc.nat(), fc.nat(), anyHorror).map(
  ([which, a, b, put]) => (text: string) => {
    const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [number, number]
    const after = (mark: string, insert: string) => {
      const at = text.indexOf(mark, from)
      return at < 0 ? text : text.slice(0, at + 1) + insert + text.slice(at + 1)
    }
    const slips = [
      () => text.slice(0, from), () => text.slice(from) + text.slice(0, from),
      () => text.slice(0, from) + text.slice(to),
      () => text.slice(0, from) + put + text.slice(from), () => text.slice(0, to) + text.slice(from),
      () => after('{', '"__proto__":{"polluted":1},'), () => after('{', `${JSON.stringify(put)}:1,`),
      () => after('{', '"id":"a","id":"b","version":1,'), () => after(':', '['.repeat(40) + ']'.repeat(40)),
      () => after('{', `"${String.raw`\u005f\u005fproto__`}":{"polluted":1},`), () => `\ufeff${text}`,
      () => after(':', '1e999,"x":'), () => after(':', '-0,"y":'), () => `${text}\n`, () => `${text}${text}`,
      () => text.replace(/\d+/, '9'.repeat(400)), () => text.replace(/"[^"]*"/g, (word, at: number) =>
        (at >= from && at < from + 60 ? JSON.stringify(put) : word)),
    ]
    return slips[which % slips.length]?.() ?? text
  },
)

/** Files that were good before somebody, or something, changed them in a few places. */
export const editedJson = (good: readonly string[]): fc.Arbitrary<string> => {
  const trees = good.map((text) => JSON.parse(text) as Json)
  const ways = trees.map((tree) => waysIn(tree).filter((way) => way.length > 0))
  return fc.tuple(
    fc.nat(trees.length - 1), fc.array(anyMove, { minLength: 0, maxLength: 4 }),
    fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anySlip }),
  ).map(([which, moves, slip]) => {
    const tree = moves.reduce((before, move) => moved(before, ways[which] ?? [], move), trees[which] ?? null)
    const text = JSON.stringify(tree) ?? ''
    return slip ? slip(text) : text
  })
}
