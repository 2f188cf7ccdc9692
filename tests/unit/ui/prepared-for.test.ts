import { expect, test } from 'vitest'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { preparedForOther } from '../../../src/ui/screens/check/prepared-for.ts'
import type { Finding } from '../../../src/ui/screens/check/signature-lines.ts'

const person = (name: string) => ({ name, role: 'clinician', interest: false, signer: true }) as const
const worksheet = {
  ...newWorksheet({ id: 'w', now: '2026-11-22T09:30:00+01:00', depth: 'quick' }),
  team: { order: ['zoe', 'role'], people: { zoe: person('Zoë Żółć'), role: person('') } },
  slots: [{ id: 'slot-1', person: 'zoe' }, { id: 'slot-2', person: 'role' }, { id: 'slot-3' }],
}

const signedBy = (slot: string, name: string | null) =>
  ({ slot, signer: { name, role: null } }) as unknown as Finding

test.each([
  ['the person it was prepared for', 'slot-1', 'Zoë Żółć', null],
  ['the same name, typed in another way', 'slot-1', ' zoë  ŻÓŁĆ '.normalize('NFD'), null],
  ['another name', 'slot-1', 'Bob', 'Zoë Żółć'],
  ['no name', 'slot-1', null, 'Zoë Żółć'],
  ['anybody, in the place of a person known by a role alone', 'slot-2', 'Bob', null],
  ['anybody, in a spare place', 'slot-3', 'Bob', null],
  ['anybody, in a place that the worksheet does not know', 'slot-9', 'Bob', null],
])('a place signed by %s', (_, slot, name, prepared) => {
  expect(preparedForOther(worksheet, signedBy(slot, name))).toBe(prepared)
})

test('without a worksheet nobody can tell for whom a place was prepared', () => {
  expect(preparedForOther(null, signedBy('slot-1', 'Bob'))).toBeNull()
})
