import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSealed, readSealed, sealFile } from '../../../src/sealing/sealed-file.ts'
import { type SealedFile, MAX_SEALED } from '../../../src/sealing/sealed-form.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { GOLDEN_PASSPHRASE, golden3 as golden, goldenSealed } from '../record/golden.ts'
import { openedElsewhere } from './opened-elsewhere.ts'

const random = (length: number) => new Uint8Array(randomBytes(length))
const bytesOf = (text: string) => new TextEncoder().encode(text)
const PASSPHRASE = 'Grüße ﬁnden nach Hause'
const NOTE = 'Ana waits for her first appointment.'

const sealed = (await sealFile(bytesOf(NOTE), PASSPHRASE, random)) ?? ''
const ours = JSON.parse(sealed) as SealedFile

const textIn = async (text: string, passphrase: string): Promise<string> => {
  const read = readSealed(text)
  if (!read.ok) return read.failure
  const opened = await openSealed(read.sealed, passphrase)
  return opened.ok ? new TextDecoder().decode(opened.content) : opened.failure
}

test('the file of the first release that could seal opens, to the byte', async () => {
  expect(await textIn(goldenSealed, GOLDEN_PASSPHRASE)).toBe(golden)
})

test('what is sealed here opens here, and nothing of it can be read in the file', async () => {
  expect(await textIn(sealed, PASSPHRASE)).toBe(NOTE)
  expect(Buffer.from(ours.data, 'base64').toString('latin1') + sealed).not.toMatch(/Ana|appointment|Gr/)
})

test('a program that has nothing of ours opens both', () => {
  expect(openedElsewhere(goldenSealed, GOLDEN_PASSPHRASE)).toBe(golden)
  expect(openedElsewhere(sealed, PASSPHRASE)).toBe(NOTE)
})

test('the same passphrase from another keyboard opens it, and another one does not', async () => {
  const typed = PASSPHRASE.normalize('NFD').replace('ﬁ', 'fi')
  expect(typed).not.toBe(PASSPHRASE)
  expect(await textIn(sealed, typed)).toBe(NOTE)
  expect(await textIn(sealed, PASSPHRASE.toLowerCase())).toBe('wrong-passphrase')
  expect(await textIn(sealed, '')).toBe('wrong-passphrase')
})

test('a file that went through another program, and has spaces and another order now, opens all the same', async () => {
  const { version, kdf, format, data, cipher } = ours
  expect(await textIn(JSON.stringify({ version, kdf, format, data, cipher }, null, 2), PASSPHRASE)).toBe(NOTE)
})

test('salt and nonce are new each time', async () => {
  const again = JSON.parse((await sealFile(bytesOf(NOTE), PASSPHRASE, random)) ?? '') as SealedFile
  expect([again.kdf.salt === ours.kdf.salt, again.cipher.nonce === ours.cipher.nonce]).toEqual([false, false])
})

/** Another character in the place of one. */
const bent = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)

test.each([
  ['its rounds', { kdf: { ...ours.kdf, iterations: 600_001 } }],
  ['its salt', { kdf: { ...ours.kdf, salt: bent(ours.kdf.salt, 3) } }],
  ['its nonce', { cipher: { ...ours.cipher, nonce: bent(ours.cipher.nonce, 3) } }],
  ['its first byte', { data: bent(ours.data, 0) }],
  ['its tag', { data: bent(ours.data, ours.data.length - 6) }],
  ['the content of another file', { data: (JSON.parse(goldenSealed) as SealedFile).data }],
])('a file in which somebody changed %s does not open', async (_name, change) => {
  expect(await textIn(JSON.stringify({ ...ours, ...change }), PASSPHRASE)).toBe('wrong-passphrase')
})

describe('a hostile header is refused before any passphrase is tried', () => {
  test.each([
    ['no rounds', { kdf: { ...ours.kdf, iterations: 1 } }, 'rounds'],
    ['rounds for a week', { kdf: { ...ours.kdf, iterations: 4_000_000_000 } }, 'rounds'],
    ['rounds in words', { kdf: { ...ours.kdf, iterations: '600000' } }, 'invalid'],
    ['half a round', { kdf: { ...ours.kdf, iterations: 600_000.5 } }, 'invalid'],
    ['another way to a key', { kdf: { ...ours.kdf, name: 'none' } }, 'invalid'],
    ['a salt of one byte', { kdf: { ...ours.kdf, salt: 'AA==' } }, 'invalid'],
    ['a long nonce', { cipher: { ...ours.cipher, nonce: 'A'.repeat(24) } }, 'invalid'],
    ['no data', { data: '' }, 'invalid'],
    ['data that is no base64', { data: 'ü'.repeat(40) }, 'invalid'],
    ['something more', { title: 'Scribe' }, 'invalid'],
    ['a newer form', { version: 2 }, 'newer-version'],
    ['another format', { format: 'affordance-worksheet' }, 'not-ours'],
  ])('%s', (_name, change, failure) => {
    expect(readSealed(JSON.stringify({ ...ours, ...change }))).toEqual({ ok: false, failure })
  })

  test('a file that is too large, or no JSON', () => {
    expect(readSealed(' '.repeat(MAX_SEALED + 1))).toEqual({ ok: false, failure: 'too-large' })
    expect(readSealed('{')).toEqual({ ok: false, failure: 'not-ours' })
  })

  test('the largest file is looked through in one go', () => {
    const data = 'A'.repeat(MAX_SEALED - 1000)
    expect(readSealed(JSON.stringify({ ...ours, data })).ok).toBe(true)
    expect(readSealed(JSON.stringify({ ...ours, data: `${data}!` }))).toEqual({ ok: false, failure: 'invalid' })
  })

  test('whatever else a text says', () => {
    const parts = fc.record({
      format: fc.constant('affordance-sealed'), version: fc.oneof(fc.constant(1), fc.jsonValue()),
      kdf: fc.oneof(fc.constant(ours.kdf), fc.jsonValue()), cipher: fc.oneof(fc.constant(ours.cipher), fc.jsonValue()),
      data: fc.oneof(fc.base64String(), fc.jsonValue()),
    })
    fc.assert(fc.property(parts, (parsed) => {
      const read = readSealed(JSON.stringify(parsed))
      expect(read.ok || read.failure.length > 0).toBe(true)
    }), { numRuns: fuzzRuns(500) })
  })
})

test('where a browser gives no cryptography nothing is sealed and nothing opened, and it is said', async () => {
  expect(await sealFile(bytesOf(NOTE), PASSPHRASE, random, null)).toBeNull()
  expect(await openSealed(ours, PASSPHRASE, null)).toEqual({ ok: false, failure: 'no-crypto' })
})
