import { expect, test } from 'vitest'
import { directivesOf, forbidsSending } from '../../../src/ui/screens/privacy/page-policy.ts'
import { byFate } from '../../../src/ui/screens/privacy/tried-ways.ts'

test('a policy is read line by line, as it stands', () => {
  expect(directivesOf(" default-src 'none';connect-src  'none'; ;trusted-types default")).toEqual([
    { name: 'default-src', allows: "'none'" },
    { name: 'connect-src', allows: "'none'" },
    { name: 'trusted-types', allows: 'default' },
  ])
})

test.each([
  ["connect-src 'none'", true],
  ["connect-src 'self'", false],
  ["connect-src 'none' https://a.example", false],
  ["default-src 'none'", false],
  ['', false],
])('the button tries something under %s: %s', (policy, tries) => {
  expect(forbidsSending(directivesOf(policy))).toBe(tries)
})

test('of two browsers the worse one is told', () => {
  const ways = { a: ['policy', 'open'], b: ['silent', 'guard'], c: ['policy', 'guard'], d: ['silent', 'policy'] }
  expect(byFate({ ...ways, e: ['silent', 'silent'] })).toEqual({
    open: ['a'], guard: ['b', 'c'], policy: ['d'], silent: ['e'],
  })
})
