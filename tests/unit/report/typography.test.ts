import { assert, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/report/layout/lay-line.ts'
import { createTypography } from '../../../src/report/layout/typography.ts'
import type { Face, Faces } from '../../../src/report/pdf/face.ts'
import { fuzzRuns } from '../fuzz-runs.ts'

/** Faces whose letters are all half as wide as they are high. */
const face = (name: Face['name'], pattern: RegExp): Face =>
  ({ name, covers: (code) => pattern.test(String.fromCodePoint(code)), advance: () => 500 })
const faces: Faces = {
  regular: face('regular', /[ -~À-ÿ]|\u0300/),
  bold: face('bold', /[ -~]/),
  symbols: face('symbols', /→/),
}

const textOf = ({ runs }: Line) => runs.map(({ text }) => text).join('')
/** Sets text 10 points high, so that a letter takes 5. */
const set = (prose: Parameters<ReturnType<typeof createTypography>['set']>[0], width = 50) => {
  const type = createTypography(faces)
  return { lines: type.set(prose, 10, width), missing: type.missing() }
}

describe('lines', () => {
  test.each([
    ['one two three', ['one two ', 'three']],
    ['a space hangs over the edge, letters do not: 1234567890 x', [
      'a space ', 'hangs over ', 'the edge, ', 'letters do ', 'not: ', '1234567890 ', 'x',
    ]],
    ['Donaudampfschiff', ['Donaudampf', 'schiff']],
    ['well-beinged people', ['well-', 'beinged ', 'people']],
    ['at 10-20 or -5', ['at 10-20 ', 'or -5']],
    ['one\ntwo\r\n\nthree', ['one ', 'two ', ' ', 'three']],
    ['', ['']],
  ])('%j', (text, lines) => {
    expect(set(text).lines.map(textOf)).toEqual(lines)
  })

  test('joined are the text, and none is wider than it may be', () => {
    const ascii = string({ unit: 'grapheme-ascii', maxLength: 200 })
    assert(property(ascii, integer({ min: 10, max: 200 }), (text, width) => {
      const { lines } = set(text, width)
      expect(lines.map(textOf).join('')).toBe(text)
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width)
    }), { numRuns: fuzzRuns() })
  })
})

describe('runs', () => {
  test('change where the face or the look changes, and lie side by side', () => {
    const { lines: [line] } = set([{ text: 'ab→' }, { text: 'cd', look: 'bold' }])
    expect(line?.runs.map(({ face: name, text, x }) => [name, text, x])).toEqual([
      ['regular', 'ab', 0], ['symbols', '→', 10], ['bold', 'cd', 15],
    ])
  })

  test('a letter and its mark are composed, or stay together', () => {
    expect(set('e\u0300').lines.map(textOf)).toEqual(['è'])
    expect(set('123456789x\u0300', 50).lines.map(textOf)).toEqual(['123456789', 'x\u0300'])
  })
})

describe('what nobody could read', () => {
  test.each([
    ['an emoji', '🙂', 'U+1F642'],
    ['a letter no face has', 'ש', 'U+05E9'],
    ['a control that turns the text around', '\u202e', 'U+202E'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a null', '\u0000', 'U+0000'],
    ['half a surrogate pair', '\ud800', 'U+D800'],
  ])('%s is printed as its code point and counted', (_, char, codePoint) => {
    const { lines, missing } = set(`a${char}b${char}`, 1000)
    expect(lines.map(textOf)).toEqual([`a[${codePoint}]b[${codePoint}]`])
    expect(missing).toEqual([{ char, codePoint, count: 2 }])
  })
})
