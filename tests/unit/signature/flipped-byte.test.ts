import { assert, asyncProperty, integer } from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { joined, latin1Of } from '../../../src/signature/octets.ts'
import { verdictOf } from '../../../src/signature/verdict.ts'
import { verify } from '../../../src/signature/verify.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { NOW, signedBy } from './people.ts'
import { makeReport } from './report-fixture.ts'
import { lastGap } from './tamper.ts'

const NOTICED = ['altered', 'unreadable']
let signed: Uint8Array

beforeAll(async () => {
  signed = await signedBy(makeReport(), 2, 1, 3)
})

async function verdictWithFlip(at: number, mask: number) {
  const flipped = joined(signed)
  flipped[at] = (flipped[at] ?? 0) ^ mask
  return verdictOf(await verify(flipped, NOW))
}

async function expectNoticed(from: number, to: number) {
  const flip = asyncProperty(integer({ min: from, max: to - 1 }), integer({ min: 1, max: 255 }), async (at, mask) => {
    expect(NOTICED).toContain(await verdictWithFlip(at, mask))
  })
  await assert(flip, { numRuns: fuzzRuns() })
}

test('wherever a byte of a signed file changes, it is noticed', async () => {
  await expectNoticed(0, signed.length)
})

test('also in the last signature itself, which no other covers', async () => {
  const { start, end } = lastGap(signed)
  await expectNoticed(start, end)
})

const REGIONS = [
  ['the header', '%PDF-'],
  ['text on a page', 'Tier: High'],
  ['the attached file', '"tier":3'],
  ['the name of the attached file', '(w.json)'],
  ['the title', '(Worksheet)'],
  ['the catalog', '/AcroForm'],
  ['the form', '/Fields'],
  ['a field', '/FT'],
  ['the way to a signature', '/V '],
  ['the ranges of a signature', '/ByteRange [0 '],
  ['the meaning of a signature', '/AFWS_Meaning'],
  ['the moment of a signature', '(D:2026'],
  ['an appearance', '/BBox'],
  ['the form’s flags', '/SigFlags'],
  ['a table', 'xref\n'],
  ['a trailer', 'trailer'],
  ['the way to the table before', '/Prev '],
  ['the way to the table', 'startxref\n'],
  ['the end', '%%EOF'],
] as const

test.each(REGIONS)('in %s', async (_, text) => {
  const latin1 = latin1Of(signed)
  expect(latin1).toContain(text)
  for (const at of [latin1.indexOf(text), latin1.lastIndexOf(text)]) {
    expect(NOTICED).toContain(await verdictWithFlip(at + 1, 1))
    expect(NOTICED).toContain(await verdictWithFlip(at + text.length, 1))
  }
})

test('not even the line end at the end of the file is free', async () => {
  expect(await verdictWithFlip(signed.length - 1, 7)).toBe('altered')
})
