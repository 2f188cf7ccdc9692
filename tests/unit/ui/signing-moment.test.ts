import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signingMoment } from '../../../src/ui/screens/sign/signing-moment.ts'

test.each([
  ['2026-11-22T09:30:05.123+01:00', "D:20261122093005+01'00'", '2026-11-22 09:30 (UTC+01:00)'],
  ['2026-01-02T23:59:59-03:30', "D:20260102235959-03'30'", '2026-01-02 23:59 (UTC-03:30)'],
  ['2026-01-02T23:59:59Z', "D:20260102235959+00'00'", '2026-01-02 23:59 (UTC+00:00)'],
])('%s', (instant, pdfDate, printed) => {
  expect(signingMoment(instant)).toEqual({ pdfDate, printed })
})

test('anything else is no moment', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(signingMoment(text)).toBeNull()
  }))
})
