import { X509Certificate } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { createSigningKey, fingerprint, keepOnDevice, unwrapKey, wrapKey } from '../../../src/signature/key.ts'
import { octetsOf } from '../../../src/signature/octets.ts'
import { keyOf, NOW, requestOf, signedWith } from './people.ts'
import { verdictOf } from '../../../src/signature/verdict.ts'
import { verify } from '../../../src/signature/verify.ts'
import { makeReport } from './report-fixture.ts'

const NAME = 'Ana Šimić'
const salt = octetsOf('sixteen of bytes')
const iv = octetsOf('twelve bytes')

async function verdictOfFileSignedWith(key: Awaited<ReturnType<typeof keyOf>>) {
  return verdictOf(await verify(await signedWith(makeReport(), await requestOf(1, { key })), NOW))
}

describe('a certificate', () => {
  test('names its owner, signs documents, and holds for ten years', async () => {
    const { certificate } = await keyOf(NAME)
    const x509 = new X509Certificate(certificate)
    expect(x509.subject).toBe(`CN=${NAME}`)
    expect(x509.issuer).toBe(x509.subject)
    expect(x509.verify(x509.publicKey)).toBe(true)
    expect(x509.ca).toBe(false)
    expect(x509.validFrom).toBe('Nov 22 01:00:00 2026 GMT')
    expect(x509.validTo).toBe('Nov 22 01:00:00 2036 GMT')
    expect(x509.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' })
  })

  test.each([[0xff, '7F'], [0x00, '40'], [0x81, '41']])('has a positive serial number: %i', async (first, head) => {
    const serial = Uint8Array.from([first, ...Array.from({ length: 15 }, () => 0xff)])
    const created = await createSigningKey(NAME, { notBefore: '2045-01-01T00:00:00.900Z', serial })
    const x509 = new X509Certificate(created.ok ? created.key.certificate : '')
    expect(x509.serialNumber).toBe(head + 'FF'.repeat(15))
    expect(x509.validTo).toBe('Jan  1 00:00:00 2055 GMT')
  })

  test('has the fingerprint that other tools show', async () => {
    const { certificate } = await keyOf(NAME)
    expect(await fingerprint(certificate)).toBe(new X509Certificate(certificate).fingerprint256)
  })
})

describe('a key under a passphrase', () => {
  test('opens with it, signs, and cannot be taken out', async () => {
    const stored = structuredClone(await wrapKey(await keyOf(NAME), 'vier Wörter für mich', salt, iv))
    expect(stored).toMatchObject({ kind: 'wrapped', iterations: 600_000 })
    const opened = await unwrapKey(stored, 'vier Wörter für mich'.normalize('NFD'))
    if (!opened.ok) throw new Error(opened.failure)
    expect(opened.key.privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', opened.key.privateKey)).rejects.toThrow()
    expect(await verdictOfFileSignedWith(opened.key)).toBe('intact')
  })

  test('does not open with another, nor once anything in it was changed', async () => {
    const stored = await wrapKey(await keyOf(NAME), 'right', salt, iv)
    const { certificate } = await keyOf('Bo O’Neill')
    const wrong = { ok: false, failure: 'wrong-passphrase' }
    expect(await unwrapKey(stored, 'wrong')).toEqual(wrong)
    expect(await unwrapKey({ ...stored, certificate }, 'right')).toEqual(wrong)
    expect(await unwrapKey({ ...stored, wrapped: stored.wrapped.slice(1) }, 'right')).toEqual(wrong)
  })
})

test('a key kept on the device signs and cannot be taken out', async () => {
  const stored = structuredClone(await keepOnDevice(await keyOf(NAME)))
  if (stored.kind !== 'device') throw new Error('not a device key')
  expect(stored.privateKey.extractable).toBe(false)
  expect(await verdictOfFileSignedWith(stored)).toBe('intact')
})

test('without cryptography no key is made or opened', async () => {
  const stored = await wrapKey(await keyOf(NAME), 'right', salt, iv)
  vi.stubGlobal('crypto', {})
  const created = await createSigningKey(NAME, { notBefore: NOW, serial: salt })
  const opened = await unwrapKey(stored, 'right')
  vi.unstubAllGlobals()
  expect([created, opened]).toEqual([{ ok: false, failure: 'no-web-crypto' }, { ok: false, failure: 'no-web-crypto' }])
})
