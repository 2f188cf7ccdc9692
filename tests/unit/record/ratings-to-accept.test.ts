import { expect, test } from 'vitest'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { isAccepted } from '../../../src/record/ratings-to-accept.ts'

const empty = newWorksheet({ id: 'w', now: '2026-11-22T09:30:00.000+01:00', depth: 'full' })

type Verdict = NonNullable<Worksheet['conclusion']['verdict']>

test.each([
  ['acceptable', true], ['with-conditions', true],
  ['not-acceptable', false], ['cannot-judge', false], ['did-not-agree', false],
] as const satisfies readonly (readonly [Verdict, boolean])[])('%s together accepts: %s', (verdict, accepts) => {
  expect(isAccepted({ ...empty, conclusion: { verdict } })).toBe(accepts)
})

test('one person who accepts is enough, and nobody is not', () => {
  const judged = (verdict: 'acceptable' | 'not-acceptable'): Worksheet =>
    ({ ...empty, judgements: { a: { verdict: 'not-acceptable', conditions: [] }, b: { verdict, conditions: [] } } })
  expect([empty, judged('not-acceptable'), judged('acceptable')].map(isAccepted)).toEqual([false, false, true])
})
