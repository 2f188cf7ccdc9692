import { expect, test } from 'vitest'
import { isPlainObject } from '../../../src/signature/plain-object.ts'

const object = (value: string) => `7 0 obj\n${value}\nendobj\n`
const stream = (entries: string, data: string) => object(`<<${entries}>>\nstream\n${data}\nendstream`)

test.each([
  object('<</Type/Annot/Subtype/Widget/T(slot-1)/Rect[0 0 9 9]/AP<</N 4 0 R>>>>'),
  object('<</A/A/B/A/C[/A/A]/D<</A 1>>>>'),
  object(String.raw`<</T(a \( b \\)/U(\)/T)>>`),
  object('<</Hex<FE FF>/Empty()/N null/B true/X -1.5/Y .5/Z +4.>>'),
  object('[[1 2 0 R][]<<>>]'),
  object('(text)'),
  '7 0 obj<</A 1>>endobj',
  stream('/Length 3', '>>%'),
  stream('/Length 6/Filter[/FlateDecode]', '\xff\0\nendobj'.slice(0, 6)),
  '7 0 obj<</Length 1>>stream\r\nxendstream endobj\r\n',
])('%j is read alike by every parser', text => {
  expect(isPlainObject(text)).toBe(true)
})

test.each([
  ['a key twice', object('<</A 1/A 2>>')],
  ['a key twice further down', object('<</A[<</B 1/C 2/B 3>>]>>')],
  ['a key that is escaped', object('<</A 1/#41 2>>')],
  ['a key behind which a NUL stands', object('<</A\0 1/A 2>>')],
  ['a comment', object('<</A 1 %/A 2\n>>')],
  ['bracketed text in text', object('<</A(b(c)d)>>')],
  ['text that does not end', object('<</A(b/A 1>>')],
  ['a dictionary that does not end', object('<</A 1')],
  ['a dictionary that ends twice', object('<</A 1>>>>')],
  ['a dictionary that ends as a list', object('<</A 1]')],
  ['a key without a value', object('<</A>>')],
  ['two values for a key', object('<</A 1 2>>')],
  ['a number for a key', object('<<1 2>>')],
  ['a number with a sign inside', object('<</A 1-2>>')],
  ['a number with two signs', object('<</A --1>>')],
  ['a number in powers of ten', object('<</A 1e9>>')],
  ['a number too large for most', object('<</A 99999999999>>')],
  ['a word that PDF does not know', object('<</A yes>>')],
  ['two values', object('1 2')],
  ['no value', object('')],
  ['no end', '7 0 obj\n<</A 1>>'],
  ['something after the end', `${object('1')}2`],
  ['two objects', object('1') + object('2')],
  ['an object in a text', object('(\n8 0 obj\n)')],
  ['a trailer in a text', object('(trailer <<)')],
  ['another kind of beginning', '7 0 objX\n1\nendobj'],
  ['a second generation', '7 1 obj\n1\nendobj'],
  ['a stream without a length', stream('', 'x')],
  ['a stream whose length stands elsewhere', stream('/Length 8 0 R', 'x')],
  ['a stream whose length stands further down', stream('/DecodeParms<</Length 1>>', 'x')],
  ['a stream that is longer than it says', stream('/Length 2', 'longer')],
  ['a stream that is shorter than it says', stream('/Length 99', 'x')],
  ['an object in a stream', stream('/Length 7', '8 0 obj')],
])('%s is not', (_, text) => {
  expect(isPlainObject(text)).toBe(false)
})

test.each(['[', '<<', '(', '/A', '<', '9', ' '])('nor is a long run of %j, and the search for its end ends', part => {
  expect(isPlainObject(object(part.repeat(200_000)))).toBe(false)
})
