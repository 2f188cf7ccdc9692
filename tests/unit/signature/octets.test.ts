import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { latin1Of, octetsOf } from '../../../src/signature/octets.ts'

test('a string has one character for each byte, and gives the bytes back', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), octets => {
    const text = latin1Of(octets)
    expect(Array.from(text, char => char.charCodeAt(0))).toEqual([...octets])
    expect(octetsOf(text)).toEqual(octets)
  }))
})

test('so it does for a long file, whatever stands at its seams', () => {
  const octets = Uint8Array.from({ length: 100_001 }, (_, at) => at * 7)
  expect(latin1Of(octets)).toBe(Buffer.from(octets).toString('latin1'))
  expect(octetsOf(latin1Of(octets))).toEqual(octets)
})
