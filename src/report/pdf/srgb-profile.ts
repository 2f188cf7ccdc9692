/**
 * An sRGB output profile, written here so that none has to be licensed: ICC.1:2010 (v4.3), matrix and parametric curve.
 * Primaries are those of IEC 61966-2-1 adapted to D50 (Bradford), as printed in the ICC's own sRGB v4 profiles.
 */

const ascii = (word: string): readonly number[] => Array.from(word, (char) => char.charCodeAt(0))

const tagged = (signature: string, body: readonly number[]): readonly number[] =>
  [...ascii(signature), 0, 0, 0, 0, ...body]

const uint32 = (value: number): readonly number[] =>
  [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]

/** s15Fixed16Number. */
const fixed = (value: number): readonly number[] => uint32(Math.round(value * 65536) | 0)

const xyz = (...values: readonly number[]) => tagged('XYZ ', values.flatMap(fixed))

/** One record of 12 bytes, US English, its text after the 28 bytes of head. */
const text = (words: string) => tagged('mluc', [
  ...uint32(1), ...uint32(12), ...ascii('enUS'), ...uint32(words.length * 2), ...uint32(28),
  ...ascii(words).flatMap((char) => [0, char]),
])

/** The sRGB transfer curve as function type 3: (aX+b)^g above d, cX below. */
const curve = tagged('para', [0, 3, 0, 0, ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed)])

const D50 = [0.9642, 1, 0.8249] as const

const TAGS: readonly (readonly [string, readonly number[]])[] = [
  ['desc', text('sRGB')],
  ['cprt', text('No copyright, use freely')],
  ['wtpt', xyz(...D50)],
  ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
  ['chad', tagged('sf32', [
    1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179,
  ].flatMap(fixed))],
]

const header = (size: number): readonly number[] => [
  ...uint32(size), 0, 0, 0, 0, ...uint32(0x04300000), ...ascii('mntrRGB XYZ '),
  // Made on 1 January 2026: a fixed day, since the profile never changes.
  ...[2026, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]),
  ...ascii('acsp'), ...new Array<number>(24).fill(0), ...uint32(0), ...D50.flatMap(fixed),
  ...new Array<number>(48).fill(0),
]

const padded = (body: readonly number[]) => [...body, ...new Array<number>((4 - (body.length % 4)) % 4).fill(0)]

/** The profile's bytes. */
export const srgbProfile = (): Uint8Array => {
  const start = 128 + 4 + 12 * TAGS.length
  const table: number[] = [...uint32(TAGS.length)]
  const data: number[] = []
  for (const [signature, body] of TAGS) {
    table.push(...ascii(signature), ...uint32(start + data.length), ...uint32(body.length))
    data.push(...padded(body))
  }
  return Uint8Array.from([...header(start + data.length), ...table, ...data])
}
