import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { fileNameOf } from '../../../src/ui/save-worksheet.ts'

const titled = (title: string) => {
  const answers = { all: { 'feature.for': { value: title } }, actions: {}, safeguards: {} }
  return newWorksheet({ id: 'w1', now: '2026-11-22T09:30:00+01:00', depth: 'full', answers })
}

const HARMLESS = /^[\p{Letter}\p{Number}][\p{Letter}\p{Mark}\p{Number}-]*-2026-11-22\.worksheet\.json$/u

test.each([
  ['Ambient scribe', 'ambient-scribe-2026-11-22.pdf'],
  ['  A/B: "test"? <x>|*.\\ ', 'a-b-test-x-2026-11-22.pdf'],
  ['עוזר לשיחה', 'עוזר-לשיחה-2026-11-22.pdf'],
  ['🌿🌿', 'untitled-worksheet-2026-11-22.pdf'],
  ['', 'untitled-worksheet-2026-11-22.pdf'],
  ['Speaks with people who wait for a first appointment at the clinic and listens',
    'speaks-with-people-who-wait-for-a-first-appointment-at-the-2026-11-22.pdf'],
])('a file is named for its title: %s', (title, name) => {
  expect(fileNameOf(titled(title), 'pdf')).toBe(name)
})

test('no title makes a name that a file system refuses', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => {
    const name = fileNameOf(titled(title), 'worksheet.json')
    expect(name).toMatch(HARMLESS)
    expect(Array.from(name).length).toBeLessThan(100)
  }))
})
