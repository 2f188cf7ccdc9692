import { expect, test } from 'vitest'
import { namesSaid } from '../../../src/ui/screens/together/names-said.ts'
import { judgedWorksheet } from '../report/example-record.ts'

const { team } = judgedWorksheet

test.each([
  ['Ada found it first', ['Ada']],
  ['ask ŽIŽEK, and ask ada', ['ŽIŽEK', 'ada']],
  ['Моисей сказал', ['Моисей']],
  ['Dr X adapted the alibi', []],
  ['', []],
])('%j names %j', (text, names) => {
  expect(namesSaid(team, text)).toEqual(names)
})

test('somebody who is called by their role is not named by it', () => {
  const people = { nurse: { name: 'Night clinician', role: 'clinician', interest: false, signer: false } } as const
  expect(namesSaid({ order: ['nurse'], people }, 'Every clinician looks at night')).toEqual(['night'])
})
