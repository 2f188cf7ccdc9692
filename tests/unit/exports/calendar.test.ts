import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, calendarOf, inCalendar } from '../../../src/exports/calendar.ts'
import { readCalendar, textOf } from './read-calendar.ts'

const STAMP = '2026-11-27T10:30:00.123+01:00'

const entry = (more: Partial<Entry> = {}): Entry =>
  ({ id: 'w1-again', day: '2027-02-28', summary: 'Assess again', description: 'Worksheet', ...more })

const typed = fc.array(
  fc.oneof(fc.constantFrom(...';,\\:"\r\n\tnN 😀ä\u0000\u2028'), fc.string({ unit: 'binary', maxLength: 8 })),
).map((parts) => parts.join(''))

test('a whole day, without an alarm, that blocks no time', () => {
  const [event] = readCalendar(calendarOf([entry()], STAMP)).parts
  expect(event?.kind).toBe('VEVENT')
  expect(event?.parts).toEqual([])
  expect(event?.properties).toEqual([
    { name: 'UID', params: '', value: 'w1-again@affordance-worksheet.invalid' },
    { name: 'DTSTAMP', params: '', value: '20261127T093000Z' },
    { name: 'DTSTART', params: 'VALUE=DATE', value: '20270228' },
    { name: 'SUMMARY', params: '', value: 'Assess again' },
    { name: 'DESCRIPTION', params: '', value: 'Worksheet' },
    { name: 'TRANSP', params: '', value: 'TRANSPARENT' },
  ])
})

test('what is typed never breaks out of its property, however long it is', () => {
  fc.assert(fc.property(typed, typed, (summary, description) => {
    const calendar = readCalendar(calendarOf([entry({ summary, description })], STAMP))
    expect(calendar.parts).toHaveLength(1)
    const [event] = calendar.parts
    const words = (text: string) => text.replace(/[\s\p{Cc}\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    expect(event && words(textOf(event, 'SUMMARY'))).toBe(words(summary))
    expect(event && words(textOf(event, 'DESCRIPTION'))).toBe(words(description))
  }))
})

test('a line is folded at 75 octets and no character is cut', () => {
  const summary = '😀ä'.repeat(60)
  const [event] = readCalendar(calendarOf([entry({ summary })], STAMP)).parts
  expect(event && textOf(event, 'SUMMARY')).toBe(summary)
})

test('line ends of a description are kept, those of a summary are not', () => {
  const [event] = readCalendar(calendarOf([entry({ summary: 'a\nb', description: 'a\r\nb' })], STAMP)).parts
  expect(event && textOf(event, 'SUMMARY')).toBe('a b')
  expect(event && textOf(event, 'DESCRIPTION')).toBe('a\nb')
})

test.each([
  ['2027-02-28', true], ['2027-02-29', false], ['2028-02-29', true], ['2100-02-29', false], ['2000-02-29', true],
  ['2027-04-31', false], ['2027-13-01', false], ['2027-12-31', true], ['0000-01-01', false], ['', false],
])('of %j a calendar says %s', (day, isThere) => {
  expect(inCalendar([entry({ day })])).toHaveLength(isThere ? 1 : 0)
})
