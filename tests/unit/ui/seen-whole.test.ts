import { expect, test } from 'vitest'
import { seenWhole } from '../../../src/ui/screens/check/seen-whole.ts'

test.each([
  ['Dr Ada Ünal', 'Dr Ada Ünal'],
  ['דר עדה', 'דר עדה'],
  ['Ada\u202Eytirohtua na yb dekcehc', 'Ada[U+202E]ytirohtua na yb dekcehc'],
  ['A\u200Bda\u0000', 'A[U+200B]da[U+0000]'],
])('%j is shown as %j', (typed, shown) => {
  expect(seenWhole(typed)).toBe(shown)
})
