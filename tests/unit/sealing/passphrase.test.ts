import { expect, test } from 'vitest'
import { areBearableRounds, passphraseProblem } from '../../../src/sealing/passphrase.ts'

test.each([
  ['lamp river seven coat', 'lamp river seven coat', null],
  ['twelve chars', 'twelve chars', null],
  ['eleven char', 'eleven char', 'short'],
  ['', '', 'short'],
  ['🌿🌿🌿🌿🌿🌿', '🌿🌿🌿🌿🌿🌿', 'short'],
  ['lamp river seven coat', 'lamp river seven coat ', 'differs'],
  ['lamp river seven coat', '', 'differs'],
] as const)('of a new passphrase "%s", typed again as "%s": %s', (passphrase, again, problem) => {
  expect(passphraseProblem(passphrase, again)).toBe(problem)
})

test.each([
  [599_999, false], [600_000, true], [2_000_000, true], [2_000_001, false],
  [Infinity, false], [Number.NaN, false], ['600000', false], [undefined, false],
])('%s rounds are tried: %s', (rounds, areTried) => {
  expect(areBearableRounds(rounds)).toBe(areTried)
})
