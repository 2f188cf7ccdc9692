import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, noteRows } from '../../../src/exports/csv.ts'
import { readCsv } from './read-csv.ts'

const cellOf = (text: string): string | undefined => readCsv(csvOf([[text]]))[0]?.[0]

/** Characters that matter here, more often than chance would bring them. */
const typed = fc.array(fc.oneof(
  fc.constantFrom(...'=+-@＝＋－＠\t\r\n;", \u00A0\u200B\u0000\u2028\'a'), fc.string({ unit: 'binary', maxLength: 2 }),
)).map((parts) => parts.join(''))

/** How other countries' spreadsheets take a file apart: at every semicolon and at every line end. */
const begins = (cell: string): readonly string[] => cell.split(/[;\n\r]/)

const CALCULATES = /^[\s\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u

test('it begins with the mark of UTF-8 and ends every line with CR LF', () => {
  expect(csvOf([['a', 'b'], ['c', 'd']])).toBe('\uFEFF"a","b"\r\n"c","d"\r\n')
})

test('quotes, commas and line ends stay within their cell', () => {
  expect(readCsv(csvOf([['a "b", c', 'd\r\ne']]))).toEqual([['a "b", c', 'd\ne']])
})

test.each([
  ['=1+1', "'=1+1"], ['+1', "'+1"], ['-1', "'-1"], ['@SUM(A1)', "'@SUM(A1)"], ['＝1', "'＝1"], ['＋1', "'＋1"],
  ['  =1', "'  =1"], ['\u00A0=1', "'\u00A0=1"], ['\u200B=1', "'\u200B=1"], ['\t=1', "' =1"], ['\r=1', "'\n'=1"],
  ['see;=1', "see;'=1"], ['see\n=1', "see\n'=1"], ['\u0000=1', "'=1"],
])('%j cannot begin a formula', (text, cell) => {
  expect(cellOf(text)).toBe(cell)
})

test.each(['a=b', 'well-known', 'me@home', '5 - 3', '', "'quoted'"])('%j stays as it is', (text) => {
  expect(cellOf(text)).toBe(text)
})

test('a cell of nothing but line ends, or of what looks like beginnings, holds nothing up', () => {
  const [ends, formulas] = ['\n'.repeat(32_000), '\n;='.repeat(10_000)]
  expect(cellOf(ends)).toBe(ends)
  expect(begins(cellOf(formulas) ?? '').some((part) => CALCULATES.test(part))).toBe(false)
}, 2_000)

test('whatever is typed, no part of any cell calculates, and no control character is left', () => {
  fc.assert(fc.property(typed, (text) => {
    const cell = cellOf(text) ?? ''
    expect(begins(cell).filter((part) => CALCULATES.test(part))).toEqual([])
    expect(cell).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
  }))
})

test('rows and cells come back as many as they were, with their words', () => {
  const words = fc.string({ unit: fc.constantFrom(...'aä"; ,日😀'), maxLength: 6 })
  fc.assert(fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
    expect(readCsv(csvOf(rows))).toEqual(rows)
  }))
})

test('a cell is never longer than a spreadsheet takes, and is not cut within a character', () => {
  const cell = cellOf('😀'.repeat(20_000)) ?? ''
  expect(cell.length).toBeLessThan(32_767)
  expect(cell).toMatch(/^(?:😀)+ …$/u)
})

test('a note below a table is as wide as the table', () => {
  expect(noteRows('Left out', 3)).toEqual([['', '', ''], ['Left out', '', '']])
})
