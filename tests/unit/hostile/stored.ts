import * as fc from 'fast-check'
import { HORRORS } from './horrors.ts'

/** Everything that a browser can keep (the structured clone algorithm of HTML), and that no release of ours keeps. */

const circle = (): unknown => {
  const one: Record<string, unknown> = { id: 'a', name: 'b', list: [] as unknown[] }
  one['self'] = one
  ;(one['list'] as unknown[]).push(one, one)
  return one
}
const UNSPEAKABLE = { toString: 1, valueOf: { toString: null }, toJSON: 'x' }

const anyOddity: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    undefined, null, NaN, Infinity, -0, 10n ** 30n, new Date(NaN), new Date(0), new Map([['id', 'a']]), new Set([1]),
    /x+/g, new Uint8Array(9), new ArrayBuffer(1 << 16), new Error('<img>'), UNSPEAKABLE, [UNSPEAKABLE], circle(),
    new Blob(['x']), Array(1_000), JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{}}}'),
    'x'.repeat(100_000), new Float64Array(3), new DataView(new ArrayBuffer(2)),
  ),
  fc.constantFrom(...HORRORS),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, maxDepth: 3 }),
)

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)

/** A value with what stands at one of its places, however deep, put or gone. */
const changed = (value: unknown, lots: readonly number[], put: unknown, gone: boolean): unknown => {
  const [lot = 0, ...rest] = lots
  if (!isTree(value) || rest.length === 0) return put
  const keys = Object.keys(value)
  const chosen = keys[lot % Math.max(1, keys.length)]
  const entries = Object.entries(value).flatMap(([key, inside]): (readonly [string, unknown])[] =>
    key !== chosen ? [[key, inside]] : gone && rest.length === 1 ? [] : [[key, changed(inside, rest, put, gone)]])
  return Array.isArray(value) ? entries.map(([, inside]) => inside) : Object.fromEntries(entries)
}

/** Values that were good but for one place, and some that are nothing of the kind. */
export const editedValue = (...good: readonly unknown[]): fc.Arbitrary<unknown> => fc.oneof(
  { weight: 1, arbitrary: anyOddity },
  { weight: 5, arbitrary: fc.tuple(
    fc.constantFrom(...good), fc.array(fc.nat(40), { maxLength: 6 }), anyOddity, fc.boolean(), fc.nat(3),
  ).map(([value, lots, put, gone, spared]) => (spared === 0 ? value : changed(value, lots, put, gone))) },
)
