import { expect, test } from 'vitest'
import { seenWhole } from '../../../src/ui/screens/check/seen-whole.ts'

test.each([
  ['Dr Ada Ünal', 'Dr Ada Ünal'],
  ['דר עדה', 'דר עדה'],
  ['Ada\u202Eytirohtua na yb dekcehc', 'Ada[U+202E]ytirohtua na yb dekcehc'],
  ['A\u200Bda\u0000', 'A[U+200B]da[U+0000]'],
  ['Ada\u3164 Ruiz\u115F', 'Ada[U+3164] Ruiz[U+115F]'],
  ['Ada\u2800Ruiz\u2028', 'Ada[U+2800]Ruiz[U+2028]'],
])('%j is shown as %j', (typed, shown) => {
  expect(seenWhole(typed)).toBe(shown)
})
