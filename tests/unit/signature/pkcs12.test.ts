import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { openPkcs12 } from '../../../src/signature/open-pkcs12.ts'
import { verdictOf } from '../../../src/signature/verdict.ts'
import { verify } from '../../../src/signature/verify.ts'
import { fixture, openedKey, PASSWORD } from './key-files.ts'
import { NOW, requestOf, signedWith } from './people.ts'
import { makeReport } from './report-fixture.ts'

const OTHER_LETTERS = 'pässwört Ω'

describe('a key file opens', () => {
  const files: readonly (readonly [string, string, string, string, number])[] = [
    ['p256', PASSWORD, 'Ana Šimić', 'ECDSA', 3],
    ['rsa', PASSWORD, 'Bo O’Neill', 'RSASSA-PKCS1-v1_5', 3],
    ['p384', PASSWORD, 'Χρύσα Παπά', 'ECDSA', 3],
    ['legacy', PASSWORD, 'Bo O’Neill', 'RSASSA-PKCS1-v1_5', 3],
    ['legacy-3des', PASSWORD, 'Ana Šimić', 'ECDSA', 1],
    ['other-letters', OTHER_LETTERS, 'Ana Šimić', 'ECDSA', 1],
    ['other-letters', OTHER_LETTERS.normalize('NFD'), 'Ana Šimić', 'ECDSA', 1],
    ['other-letters-legacy', OTHER_LETTERS, 'Ana Šimić', 'ECDSA', 1],
    ['no-password', '', 'Ana Šimić', 'ECDSA', 1],
    ['plain-key', PASSWORD, 'Ana Šimić', 'ECDSA', 1],
    ['sign-and-lock', PASSWORD, 'Bo O’Neill', 'RSASSA-PKCS1-v1_5', 3],
  ]

  test.each(files)('%s', async (file, password, name, algorithm, certificates) => {
    const outcome = await openedKey(file, password)
    expect(outcome.name).toBe(name)
    expect(outcome.key.privateKey).toMatchObject({ extractable: false, algorithm: { name: algorithm } })
    expect(outcome.key.chain).toHaveLength(certificates - 1)
    expect(outcome.chain).toHaveLength(certificates)
    const report = await signedWith(makeReport(), await requestOf(1, { key: structuredClone(outcome.key), name }))
    expect(verdictOf(await verify(report, NOW))).toBe('intact')
  })

  test('and shows who vouches for whom', async () => {
    const { chain } = await openedKey('p256')
    expect(chain.map(({ subject, issuer }) => `${subject} < ${issuer}`)).toEqual([
      'Ana Šimić, Test Hospital < Signing Office, Test Hospital',
      'Signing Office, Test Hospital < Test Root, Test Hospital',
      'Test Root, Test Hospital < Test Root, Test Hospital',
    ])
  })
})

describe('a key file is refused with a name for why', () => {
  const refusals: readonly (readonly [string, Uint8Array, string])[] = [
    ['wrong-password', fixture('p256.p12'), 'Secret'],
    ['wrong-password', fixture('legacy.p12'), ''],
    ['wrong-password', fixture('other-letters.p12'), 'passwort O'],
    ['no-key', fixture('no-key.p12'), PASSWORD],
    ['unsupported-key', fixture('ed25519.p12'), PASSWORD],
    ['unsupported-key', fixture('rsa-1024.p12'), PASSWORD],
    ['not-for-signing', fixture('for-locking.p12'), PASSWORD],
    ['not-for-signing', fixture('server.p12'), PASSWORD],
    ['several-keys', fixture('two-keys.p12'), PASSWORD],
    ['no-name', fixture('no-name.p12'), PASSWORD],
    ['unsupported-protection', fixture('no-seal.p12'), PASSWORD],
    ['unsupported-protection', fixture('slow.p12'), PASSWORD],
    ['damaged', new Uint8Array(), PASSWORD],
    ['damaged', fixture('p256.p12').subarray(0, 900), PASSWORD],
    ['damaged', makeReport(), PASSWORD],
    ['damaged', Uint8Array.from({ length: 900_000 }, (_, i) => (i % 2 === 0 ? 0x30 : 0x80)), PASSWORD],
    ['too-large', new Uint8Array(1_000_001), PASSWORD],
  ]

  test.each(refusals)('%s', async (failure, bytes, password) => {
    expect(await openPkcs12(bytes, password)).toEqual({ ok: false, failure })
  })

  test('no-web-crypto', async () => {
    vi.stubGlobal('crypto', {})
    const outcome = await openPkcs12(fixture('p256.p12'), PASSWORD)
    vi.unstubAllGlobals()
    expect(outcome).toEqual({ ok: false, failure: 'no-web-crypto' })
  })

  test('and a byte changed anywhere never gives another key', async () => {
    const whole = fixture('p256.p12')
    const { chain: [owner] } = await openedKey('p256')
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = whole.with(at, (whole[at] ?? 0) ^ flip)
      const outcome = await openPkcs12(changed, PASSWORD)
      expect(outcome.ok ? outcome.chain[0] : owner).toEqual(owner)
    }), { numRuns: 60 })
  })
})
