import { BitString, Integer, OctetString, Sequence } from 'asn1js'
import fc from 'fast-check'
import { AlgorithmIdentifier } from 'pkijs'
import { describe, expect, test } from 'vitest'
import { checkCms } from '../../../src/signature/check-cms.ts'
import { bearableDer } from '../../../src/signature/bearable-der.ts'
import { openPkcs12 } from '../../../src/signature/open-pkcs12.ts'
import { roundsForOneFile, spendRounds } from '../../../src/signature/pkcs12-rounds.ts'
import { readRoots } from '../../../src/signature/read-roots.ts'
import { PASSWORD, fixture } from './key-files.ts'

/** Milliseconds. Without a bound each of these takes minutes. */
const HANGS = 5_000

const value = (tag: number, content: Uint8Array): Uint8Array => {
  const { length } = content
  return Buffer.concat([Buffer.from([tag, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]), content])
}
/** The tag in octets of its own, as only tags of 31 or more should have it. */
function longTagged(tag: number, content: Uint8Array, ...before: readonly number[]): Uint8Array {
  return Buffer.concat([Buffer.of(0x1f, ...before), value(tag, content)])
}

const long = value(1, new Uint8Array(600_000))
const nested: Readonly<Record<string, Uint8Array>> = {
  'by itself': long,
  'in a sequence': value(0x30, long),
  'in a string of octets': value(0x30, value(4, value(0x30, long))),
  'in a string of bits': value(3, Buffer.concat([Buffer.of(0), long])),
  'behind a length without an end': Buffer.concat([Buffer.of(0x30, 0x80), long]),
  'in a value of somebody’s own': value(0xa0, long),
  'longer than what it stands in': value(0x30, Buffer.concat([
    Buffer.of(0x30, 5), long.subarray(0, 5), value(0x80, new Uint8Array(600_000)),
  ])),
  'under a long tag': value(0x30, longTagged(1, new Uint8Array(600_000))),
  'under a long tag with room before it': value(0x30, longTagged(1, new Uint8Array(600_000), 0x80)),
  'in a string under a long tag': value(0x30, longTagged(4, long)),
}

describe('a truth value of megabytes, which takes the reader minutes, is refused', () => {
  test.each(Object.entries(nested))('%s', async (_, octets) => {
    expect(() => bearableDer(octets)).toThrow(RangeError)
    expect(await readRoots(octets)).toEqual({ ok: false, failure: 'not-a-certificate' })
    expect(await openPkcs12(octets, PASSWORD)).toEqual({ ok: false, failure: 'damaged' })
    expect(await checkCms(octets, new Uint8Array(), crypto.subtle)).toMatchObject({ signer: null })
  }, HANGS)
})

test('so are more values than anybody can read', () => {
  expect(() => bearableDer(new Uint8Array(50_000))).not.toThrow()
  expect(() => bearableDer(new Uint8Array(900_000))).toThrow(RangeError)
})

test('a signature may begin like a truth value: its octets are drawn at random', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 256, maxLength: 2_048 }), (drawn) => {
    const signature = Uint8Array.from([1, 0x82, 8, 0, ...drawn])
    const octets = new Uint8Array(new Sequence({ value: [new BitString({ valueHex: signature })] }).toBER())
    expect(bearableDer(octets)).toEqual(octets)
  }))
})

test('many truth values that are long together are refused like one', () => {
  const some = value(1, new Uint8Array(2_000))
  expect(() => bearableDer(value(0x30, Buffer.concat(Array<Uint8Array>(2).fill(some))))).not.toThrow()
  expect(() => bearableDer(value(0x30, Buffer.concat(Array<Uint8Array>(3).fill(some))))).toThrow(RangeError)
})

test.each([6, 13])('a name of a million arcs is refused: tag %i', (tag) => {
  expect(() => bearableDer(value(0x30, value(tag, new Uint8Array(16_000).fill(1))))).not.toThrow()
  expect(() => bearableDer(value(0x30, value(tag, new Uint8Array(990_000).fill(1))))).toThrow(RangeError)
})

test.each(['p256', 'rsa', 'sign-and-lock', 'legacy'])('what honest programs write is left as it is: %s', (name) => {
  const file = fixture(`${name}.p12`)
  expect(bearableDer(file)).toEqual(file)
})

test('a list of a thousand authorities is refused before any of them is read', async () => {
  const many = Buffer.from(fixture('root.pem')).toString().repeat(1_000)
  expect(await readRoots(new Uint8Array(Buffer.from(many)))).toEqual({ ok: false, failure: 'too-large' })
}, HANGS)

test('all parts of a key file together may ask for as many rounds as one', () => {
  const lockOf = (rounds: number) => new AlgorithmIdentifier({
    algorithmId: '1.2.840.113549.1.12.1.3',
    algorithmParams: new Sequence({ value: [new OctetString(), new Integer({ value: rounds })] }),
  })
  const rounds = roundsForOneFile()
  spendRounds(rounds, lockOf(600_000))
  spendRounds(rounds, lockOf(300_000))
  expect(() => spendRounds(rounds, lockOf(200_000))).toThrow(RangeError)
  spendRounds(rounds, lockOf(100_000))
})
