import { expect, test } from 'vitest'
import { signInTime } from '../../../src/jobs/sign-desk.ts'
import { requestOf } from '../signature/people.ts'
import { makeReport, plainLettering } from '../signature/report-fixture.ts'

test.each([
  ["D:19700101000000+00'00'", 'not-valid-yet'],
  ["D:20261122015959+01'00'", 'not-valid-yet'],
  ["D:20261122020000+01'00'", null],
  ["D:20361122020001+01'00'", 'run-out'],
])('with a key of ten years from 22 November 2026, at %s: %s', async (pdfDate, failure) => {
  const outcome = await signInTime(makeReport(), await requestOf(1, { at: { pdfDate, printed: '' } }), plainLettering)
  expect(outcome.ok ? null : outcome.failure).toBe(failure)
})
