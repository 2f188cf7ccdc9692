import { expect, test } from 'vitest'
import { type NewKey, createKey, openKey } from '../../../src/jobs/key-desk.ts'
import { openedKey } from '../signature/key-files.ts'

const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

const wishFor = (protection: NewKey['protection']): NewKey =>
  ({ name: 'Ana Ruiz', notBefore: '2026-11-22T09:30:00+01:00', serial: bytes(16), protection })

const underPassphrase = () => wishFor({ kind: 'passphrase', passphrase: 'three words', salt: bytes(16), iv: bytes(12) })

test('a key under a passphrase opens with it, and not for export', async () => {
  const made = await createKey(underPassphrase())
  if (!made.ok) throw new Error(made.failure)
  const opened = await openKey(made.stored, 'three words')
  expect(opened.ok && opened.key.privateKey.extractable).toBe(false)
  expect(await openKey(made.stored, 'other words')).toEqual({ ok: false, failure: 'wrong-passphrase' })
})

test('a key of this device opens without one, and was never exportable where it is kept', async () => {
  const made = await createKey(wishFor({ kind: 'device' }))
  if (!made.ok) throw new Error(made.failure)
  expect(made.stored).toMatchObject({ kind: 'device', privateKey: { extractable: false } })
  expect((await openKey(made.stored, '')).ok).toBe(true)
})

test('a key that an institution issued keeps the certificates that vouch for it', async () => {
  const { key } = await openedKey('p256')
  expect(await openKey(structuredClone({ kind: 'device', ...key }), '')).toEqual({ ok: true, key })
})

test.each(['1970-01-01T00:00:05Z', 'no time'])('no key is made where the clock says %s', async (notBefore) => {
  expect(await createKey({ ...underPassphrase(), notBefore })).toEqual({ ok: false, failure: 'wrong-clock' })
})

test('two keys of one name have two fingerprints', async () => {
  const [one, other] = await Promise.all([createKey(underPassphrase()), createKey(underPassphrase())])
  expect(one.ok && other.ok && one.fingerprint !== other.fingerprint).toBe(true)
  expect(one.ok && one.fingerprint).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/)
})
