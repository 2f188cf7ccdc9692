import { beforeAll, describe, expect, test, vi } from 'vitest'
import { joined, octetsOf, sameOctets } from '../../../src/signature/octets.ts'
import { sign, type SignRequest } from '../../../src/signature/sign.ts'
import { verdictOf } from '../../../src/signature/verdict.ts'
import { verify } from '../../../src/signature/verify.ts'
import { importedKey } from './imported-key.ts'
import { signedWithMixedKeys } from './mixed-keys.ts'
import { keyOf, NOW, PEOPLE, requestOf, signedBy, signedWith } from './people.ts'
import { makeReport, plainLettering } from './report-fixture.ts'

const report = makeReport()
let three: Uint8Array

beforeAll(async () => {
  three = await signedBy(report, 1, 2, 3)
})

async function check(pdf: Uint8Array, now = NOW) {
  const checked = await verify(pdf, now)
  if (checked.kind !== 'read') throw new Error(checked.reason)
  return { ...checked, verdict: verdictOf(checked) }
}

describe('people sign one after another', () => {
  test.each([[[1]], [[2, 1]], [[3, 1, 2]], [[1, 2, 3]]])('in the slots %j', async order => {
    const signed = await signedBy(report, ...order)
    const checked = await check(signed)
    expect(checked.verdict).toBe('intact')
    expect(checked.afterLast).toEqual({ kind: 'none' })
    expect(checked.signatures.map(({ slot }) => slot)).toEqual(order.map(k => `slot-${k}`))
    expect(checked.signatures.map(({ signer }) => signer.name)).toEqual(order.map(k => PEOPLE[k - 1]))
    expect(checked.signatures.map(({ revision }) => revision)).toEqual(order.map((_, i) => i + 1))
    expect(checked.slots.filter(slot => slot.signed)).toHaveLength(order.length)
  })

  test('and the exported report stays the beginning of the file', async () => {
    const { coveredBase } = await check(three)
    expect(coveredBase).toBe(report.length)
    expect(sameOctets(three.subarray(0, coveredBase), report)).toBe(true)
  })

  test('and each is read back as it was signed', async () => {
    const request = await requestOf(2)
    const [, second] = (await check(three)).signatures
    expect(second).toMatchObject({
      slot: 'slot-2',
      revisions: 3,
      integrity: 'intact',
      problems: [],
      signer: { name: request.name, role: request.role },
      meaning: 'agrees',
      reason: request.meaningText,
      claimedAt: '2026-11-22T03:00:00+01:00',
      certificate: { vouching: { kind: 'self-made' }, heldAtClaimedTime: true, holdsNow: true },
    })
  })

  test('and an unsigned report is unsigned', async () => {
    const checked = await check(report)
    expect(checked).toMatchObject({ verdict: 'unsigned', signatures: [], coveredBase: report.length })
  })
})

describe('whatever they are called', () => {
  const names = ['Ана Петрович', '李小龍', 'نور', 'Zoë 🙂 O(Ne)il\\', '/ByteRange [0 9999999999] <00>', 'x'.repeat(20_000)]

  test.each(names)('%s', async name => {
    const [signature] = (await check(await signedWith(report, await requestOf(1, { name, role: name })))).signatures
    expect(signature).toMatchObject({ integrity: 'intact', signer: { name, role: name } })
  })

  test('a composed name and its decomposed twin are the same', async () => {
    const request = await requestOf(1, { name: 'Zoë' })
    const [signature] = (await check(await signedWith(report, { ...request, name: 'Zoë'.normalize('NFD') }))).signatures
    expect(signature?.signer.name).toBe('Zoë')
  })
})

describe('with keys that were made elsewhere', () => {
  test.each(['P-384', 'RSA-2048', 'RSA-2048 with SHA-512'] as const)('%s', async kind => {
    const request = await requestOf(1, { key: await importedKey('Ana Šimić', kind) })
    const mixed = await signedBy(await signedWith(report, request), 2)
    expect((await check(mixed)).verdict).toBe('intact')
  })

  test('three kinds in one file', async () => {
    const { verdict, signatures } = await check(await signedWithMixedKeys(report))
    expect([verdict, signatures.length]).toEqual(['intact', 3])
  })

  test.each(['RSA-1024', 'Ed25519'] as const)('but not %s, which is too weak or unknown', async kind => {
    const request = await requestOf(1, { key: await importedKey('Ana Šimić', kind) })
    const outcome = await sign(report, request, plainLettering)
    expect(outcome).toMatchObject({ ok: false, failure: kind === 'Ed25519' ? 'unsupported-key' : 'key-does-not-fit' })
  })
})

test.each([
  ['2026-11-21T00:00:00Z', false],
  ['2026-11-23T00:00:00Z', true],
  ['2036-11-23T00:00:00Z', false],
])('at %s the certificate holds: %s', async (now, holdsNow) => {
  const [first] = (await check(three, now)).signatures
  expect(first?.certificate).toMatchObject({ heldAtClaimedTime: true, holdsNow })
})

describe('signing is refused', () => {
  const refusals: Readonly<Record<string, readonly [pdf: () => Uint8Array, changed: Partial<SignRequest>]>> = {
    'unknown-slot': [() => report, { slot: 'slot-9' }],
    'slot-taken': [() => three, {}],
    'not-a-pdf': [() => octetsOf('{"format":"affordance-worksheet"}'), {}],
    truncated: [() => report.subarray(0, 900), {}],
    encrypted: [() => octetsOf(Buffer.from(report).toString('latin1').replace(/trailer\s*<</, '$&/Encrypt 9 0 R')), {}],
    damaged: [() => joined(report, octetsOf('\nmore')), {}],
    'name-mismatch': [() => report, { name: 'Somebody Else' }],
  }

  test.each(Object.entries(refusals))('%s', async (failure, [pdf, changed]) => {
    const { key } = await requestOf(1)
    const outcome = await sign(pdf(), await requestOf(1, { ...changed, key }), plainLettering)
    expect(outcome).toEqual({ ok: false, failure })
  })

  test('with the private key of somebody else', async () => {
    const [{ certificate }, { privateKey }] = [await keyOf('Ana Šimić'), await keyOf('Bo O’Neill')]
    const outcome = await sign(report, await requestOf(1, { key: { certificate, privateKey } }), plainLettering)
    expect(outcome).toEqual({ ok: false, failure: 'key-does-not-fit' })
  })

  test('and checking too, where the page has no cryptography', async () => {
    const request = await requestOf(1)
    vi.stubGlobal('crypto', {})
    const [signed, checked] = [await sign(report, request, plainLettering), await verify(three, NOW)]
    vi.unstubAllGlobals()
    expect(signed).toEqual({ ok: false, failure: 'no-web-crypto' })
    expect(checked).toEqual({ kind: 'unreadable', reason: 'no-web-crypto', claims: [] })
  })
})
