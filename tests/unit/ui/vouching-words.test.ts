import { expect, test } from 'vitest'
import type { Certificate } from '../../../src/ui/screens/check/signature-lines.ts'
import { vouchingWords } from '../../../src/ui/screens/check/vouching-words.ts'

const facts = (subject: string, issuer: string) =>
  ({ subject, issuer, notBefore: '2026-01-01T00:00:00Z', notAfter: '2036-01-01T00:00:00Z', fingerprint: subject })

const certificate = (vouching: Certificate['vouching'], issuer = 'Test Hospital'): Certificate => ({
  vouching,
  chain: [facts('Ana', issuer)],
  notBefore: '2026-01-01T00:00:00Z',
  notAfter: '2036-01-01T00:00:00Z',
  heldAtClaimedTime: true,
  holdsNow: true,
})

test.each<[string, Certificate | null, RegExp]>([
  ['no certificate', null, /^Ana: no certificate could be read/],
  ['one that she made', certificate({ kind: 'self-made' }, 'Ana'), /^Ana: name as claimed by the signer/],
  ['an unknown issuer', certificate({ kind: 'not-checked', because: 'no-root' }), /by Test Hospital\. Nobody has told/],
  ['a nameless issuer', certificate({ kind: 'not-checked', because: 'no-root' }, ''), /by somebody without a name\./],
  ['one that had run out', certificate({ kind: 'not-checked', because: 'not-valid-then' }), /did not hold at the time/],
  ['one that may not', certificate({ kind: 'not-checked', because: 'not-allowed' }), /may not vouch for others/],
  ['an imported root', certificate({ kind: 'imported-root', root: facts('Root', 'Root') }), /by Root, an authority/],
])('a name that rests on %s says so', (_, of, said) => {
  expect(vouchingWords('Ana', of)).toMatch(said)
})

test('an issuer cannot turn the reading direction of what stands around it', () => {
  const turned = certificate({ kind: 'not-checked', because: 'no-root' }, 'Hospital\u202e')
  expect(vouchingWords('Ana', turned)).toContain('Hospital[U+202E]')
})
