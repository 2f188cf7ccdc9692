import { expect, test } from 'vitest'
import { instantOf } from '../../../src/signature/pdf-date.ts'

test.each([
  ["D:20261122030405+01'00'", '2026-11-22T03:04:05+01:00'],
  ["D:20261122030405-03'30", '2026-11-22T03:04:05-03:30'],
  ['D:20261122030405Z', '2026-11-22T03:04:05Z'],
  ["D:20261122030405Z00'00'", null],
  ['D:2026', '2026-01-01T00:00:00Z'],
  ['D:20261399', null],
  ['22 November 2026', null],
  [null, null],
])('%s is %s', (pdfDate, instant) => {
  expect(instantOf(pdfDate)).toBe(instant)
})
