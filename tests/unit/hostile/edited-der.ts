import * as fc from 'fast-check'

/** One value of ASN.1 in DER (X.690): a tag, and what stands in it. */
interface Value {
  readonly tag: number
  readonly inside: Uint8Array | readonly Value[]
}

const CONSTRUCTED = 0x20
const OCTETS = 0x04
const MOST = 40

/** The values in some octets; null where they are none. */
const readValues = (octets: Uint8Array, depth = 0): readonly Value[] | null => {
  const found: Value[] = []
  for (let at = 0; at < octets.length;) {
    const [tag = 0, first = 0] = octets.subarray(at, at + 2)
    const size = first & 0x80 ? first & 0x7f : 0
    const long = octets.subarray(at + 2, at + 2 + size).reduce((sum, octet) => sum * 256 + octet, 0)
    const length = size === 0 ? first : long
    const start = at + 2 + size
    const content = octets.subarray(start, start + length)
    if (size > 4 || (tag & 0x1f) === 0x1f || content.length < length || depth > MOST) return null
    const within = tag & CONSTRUCTED || (tag === OCTETS && length > 60) ? readValues(content, depth + 1) : null
    if (tag & CONSTRUCTED && within === null) return null
    found.push({ tag, inside: within?.length ? within : content })
    at = start + length
  }
  return found
}

const lengthOf = (length: number): readonly number[] => {
  if (length < 0x80) return [length]
  const octets = length < 0x100 ? [length] : length < 0x10000 ? [length >> 8, length & 0xff]
    : [length >> 16, (length >> 8) & 0xff, length & 0xff]
  return [0x80 | octets.length, ...octets]
}

/** In DER again, every length mended. */
const written = ({ tag, inside }: Value): Buffer => {
  const content = inside instanceof Uint8Array ? Buffer.from(inside) : Buffer.concat(inside.map(written))
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content])
}

type Way = readonly number[]

const waysIn = (values: readonly Value[], way: Way = []): readonly Way[] =>
  values.flatMap(({ inside }, at) =>
    [[...way, at], ...(inside instanceof Uint8Array ? [] : waysIn(inside, [...way, at]))])

const changedAt = (
  values: readonly Value[], [first = 0, ...rest]: Way, change: (value: Value) => readonly Value[],
): readonly Value[] =>
  values.flatMap((value, at) => {
    if (at !== first) return [value]
    if (rest.length === 0) return change(value)
    return value.inside instanceof Uint8Array ? [value] : [{ ...value, inside: changedAt(value.inside, rest, change) }]
  })

const valueAt = (values: readonly Value[], [first = 0, ...rest]: Way): Value | undefined => {
  const value = values[first]
  if (value === undefined || rest.length === 0) return value
  return value.inside instanceof Uint8Array ? undefined : valueAt(value.inside, rest)
}

const wrapped = (value: Value, times: number): Value =>
  Array.from({ length: times }).reduce<Value>((inside) => ({ tag: 0x30, inside: [inside] }), value)

const anyContent = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc.constantFrom(
    [], [0], [0xff], [0x7f, 0xff, 0xff, 0xff], [0x0f, 0xff], [0x2a, 0x86, 0x48, 0x86, 0xf7],
    Array(80).fill(0xff), Array(3_000).fill(0x30), Array(40_000).fill(0),
    [...Buffer.from('<img src=x onerror=alert(1)>')], [...Buffer.from('20260230999999Z')],
  ).map((octets) => Uint8Array.from(octets as number[])),
)

const TAGS = [0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x17, 0x1e, 0x24, 0x30, 0x31, 0xa0, 0x80, 0x00, 0x9f]

const anyMove = fc.record({
  how: fc.nat(7), at: fc.nat(), other: fc.nat(), tag: fc.constantFrom(...TAGS), content: anyContent,
})

type Move = typeof anyMove extends fc.Arbitrary<infer M> ? M : never

const moved = (values: readonly Value[], { how, at, other, tag, content }: Move): readonly Value[] => {
  const ways = waysIn(values)
  const way = ways[at % Math.max(1, ways.length)]
  if (way === undefined) return values
  const from = valueAt(values, ways[other % ways.length] ?? [])
  const changes: readonly ((value: Value) => readonly Value[])[] = [
    (value) => [{ ...value, tag }], (value) => [{ ...value, inside: content }], () => [], (value) => [value, value],
    (value) => [from ?? value], (value) => [wrapped(value, (other % 3) * 40 + 1)],
    (value) => [{ ...value, inside: value.inside instanceof Uint8Array ? value.inside : value.inside.toReversed() }],
    (value) => Array.from({ length: 60 }, () => value),
  ]
  return changedAt(values, way, changes[how] ?? (() => []))
}

const anyDamage = fc.tuple(fc.nat(3), fc.nat(), fc.integer({ min: 1, max: 255 })).map(([how, place, by]) =>
  (bytes: Uint8Array): Uint8Array => {
    const at = place % Math.max(1, bytes.length)
    if (how === 0) return bytes.subarray(0, at)
    if (how === 1) return Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)])
    return bytes.map((octet, index) => (index === at ? octet ^ by : octet))
  })

/**
 * Files in DER with some of their values changed and every length mended, or their octets damaged. `seal` puts right
 * what must fit for anybody to look inside.
 */
export const editedDer = (
  good: readonly Uint8Array[], seal: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array> = (bytes) => bytes,
): fc.Arbitrary<() => Promise<Uint8Array>> => {
  const read = good.map((bytes) => readValues(bytes) ?? [])
  if (read.some(({ length }) => length === 0)) throw new Error('No DER to begin with')
  return fc.record({
    which: fc.nat(good.length - 1), moves: fc.array(anyMove, { minLength: 0, maxLength: 3 }), sealed: fc.boolean(),
    damage: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyDamage }),
  }).map(({ which, moves, sealed, damage }) => async () => {
    const bytes = Buffer.concat(moves.reduce<readonly Value[]>(moved, read[which] ?? []).map(written))
    const whole = sealed ? await seal(bytes) : bytes
    return damage ? damage(whole) : whole
  })
}
