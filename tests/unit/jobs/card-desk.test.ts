import { assert, asyncProperty, string } from 'fast-check'
import { expect, test } from 'vitest'
import { makeCard, readCard } from '../../../src/jobs/card-desk.ts'
import { fingerprint } from '../../../src/signature/key.ts'
import { openedKey } from '../signature/key-files.ts'
import { keyOf, NOW } from '../signature/people.ts'

const NAME = 'Ana Šimić'
const { certificate } = await keyOf(NAME)

const cardOf = async (der: Uint8Array): Promise<string> => {
  const made = await makeCard(der, NOW)
  if (!made.ok) throw new Error(made.failure)
  return made.text
}

const card = await cardOf(certificate)

test('a card brings the key of its owner to others, and nothing secret', async () => {
  expect(Object.keys(JSON.parse(card))).toEqual(['certificate', 'format', 'made', 'name', 'version'])
  expect(await readCard(`${card}\n`)).toMatchObject({
    ok: true,
    name: NAME,
    made: NOW,
    facts: { subject: NAME, issuer: NAME, fingerprint: await fingerprint(certificate) },
  })
})

test('a certificate that an institution issued fits on a card too', async () => {
  const { key } = await openedKey('p256')
  expect(await readCard(await cardOf(key.certificate))).toMatchObject({
    ok: true, name: NAME, facts: { issuer: 'Signing Office, Test Hospital' },
  })
})

test('what names nobody makes no card', async () => {
  expect(await makeCard(new Uint8Array([48, 0]), NOW)).toEqual({ ok: false, failure: 'not-a-certificate' })
})

const edited = (change: Record<string, unknown>): string => JSON.stringify({ ...JSON.parse(card), ...change })

test.each([
  ['name-mismatch', edited({ name: 'Somebody Else' })],
  ['newer-version', edited({ version: 2 })],
  ['not-a-card', edited({ certificate: btoa('no certificate') })],
  ['not-a-card', edited({ more: 1 })],
  ['not-a-card', edited({ made: 'yesterday' })],
  ['not-a-card', card.replace('{', '{"name":"Somebody Else",')],
  ['not-a-card', card.replace('{', '{ ')],
  ['not-a-card', '[]'],
  ['not-a-card', ''],
  ['too-large', ' '.repeat(100_001)],
])('%s is said', async (failure, text) => {
  expect(await readCard(text)).toEqual({ ok: false, failure })
})

test('no text breaks the reading', async () => {
  await assert(asyncProperty(string({ unit: 'binary' }), async (text) => {
    expect(await readCard(text)).toEqual({ ok: false, failure: 'not-a-card' })
  }))
})
