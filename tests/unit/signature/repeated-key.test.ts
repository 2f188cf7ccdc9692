import { expect, test } from 'vitest'
import { repeatsKey } from '../../../src/signature/repeated-key.ts'

test.each([
  '7 0 obj\n<</Type/Annot/Subtype/Widget/T(slot-1)/Rect[0 0 9 9]/AP<</N 4 0 R>>>>\nendobj\n',
  '<</A/A/B/A/C[/A/A]/D<</A 1>>>>',
  String.raw`<</T(a \( b \\)/U(\)/T)>>`,
  '<</Hex<FE FF>/Empty()/N null/B true/X -1.5>>',
])('%j is read alike by every parser', text => {
  expect(repeatsKey(text)).toBe(false)
})

test.each([
  ['a key twice', '<</A 1/A 2>>'],
  ['a key twice further down', '<</A[<</B 1/C 2/B 3>>]>>'],
  ['a key that is escaped', '<</A 1/#41 2>>'],
  ['a comment', '<</A 1 %/A 2\n>>'],
  ['bracketed text in text', '<</A(b(c)d)>>'],
  ['text that does not end', '<</A(b/A 1>>'],
  ['a dictionary that does not end', '<</A 1'],
  ['a dictionary that ends twice', '<</A 1>>>>'],
])('%s is not', (_, text) => {
  expect(repeatsKey(text)).toBe(true)
})
