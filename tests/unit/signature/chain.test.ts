import { beforeAll, describe, expect, test } from 'vitest'
import { readRoots } from '../../../src/signature/read-roots.ts'
import { octetsOf } from '../../../src/signature/octets.ts'
import { verify } from '../../../src/signature/verify.ts'
import { fixture, openedKey } from './key-files.ts'
import { keyOf, requestOf, signedWith } from './people.ts'
import { makeReport } from './report-fixture.ts'

const IN_TIME = { pdfDate: 'D:20300101120000Z', printed: '1 January 2030, 12:00' }
const TOO_EARLY = { pdfDate: 'D:20200101120000Z', printed: '1 January 2020, 12:00' }
const ROOT = 'Test Root, Test Hospital'
const LONG_AFTER = '2060-01-01T00:00:00Z'

let roots: readonly Uint8Array[]

beforeAll(async () => {
  const read = await readRoots(fixture('root.pem'))
  if (!read.ok) throw new Error(read.failure)
  roots = read.roots.map(({ certificate }) => certificate)
})

interface Given {
  readonly roots?: readonly Uint8Array[]
  readonly at?: typeof IN_TIME
}

async function findingFor(file: string, given: Given) {
  const { key, name } = await openedKey(file)
  const request = await requestOf(1, { key, name, at: given.at ?? IN_TIME })
  const report = await verify(await signedWith(makeReport(), request), LONG_AFTER, given.roots)
  const [signature] = report.kind === 'read' ? report.signatures : []
  if (signature?.integrity !== 'intact') throw new Error('not intact')
  return signature.certificate
}

describe('who vouches for a name', () => {
  test('an imported root, by way of an office', async () => {
    const certificate = await findingFor('p256', { roots })
    expect(certificate?.vouching).toMatchObject({ kind: 'imported-root', root: { subject: ROOT } })
    expect(certificate?.chain.map(({ subject }) => subject)).toEqual([
      'Ana Šimić, Test Hospital', 'Signing Office, Test Hospital', ROOT,
    ])
  })

  test('even where the certificate has run out since', async () => {
    const certificate = await findingFor('p384', { roots })
    expect(certificate).toMatchObject({ vouching: { kind: 'imported-root' }, heldAtClaimedTime: true, holdsNow: false })
  })

  test('nobody, as long as no root is imported', async () => {
    expect((await findingFor('p256', {}))?.vouching).toEqual({ kind: 'not-checked', because: 'no-root' })
  })

  const unchecked = [
    ['false-root', 'no-root', IN_TIME],
    ['legacy-3des', 'no-root', IN_TIME],
    ['p384', 'not-valid-then', TOO_EARLY],
    ['under-a-person', 'not-allowed', IN_TIME],
    ['too-deep', 'not-allowed', IN_TIME],
    ['limited', 'not-allowed', IN_TIME],
    ['for-servers', 'not-allowed', IN_TIME],
  ] as const

  test.each(unchecked)('not this root: %s is %s', async (file, because, at) => {
    expect((await findingFor(file, { roots, at }))?.vouching).toEqual({ kind: 'not-checked', because })
  })

  test('the owner alone, where the key was made here', async () => {
    const signed = await signedWith(makeReport(), await requestOf(1))
    const report = await verify(signed, LONG_AFTER, roots)
    expect(report.kind === 'read' && report.signatures[0]?.certificate?.vouching).toEqual({ kind: 'self-made' })
  })
})

describe('an authority is imported', () => {
  test('from PEM, one or several, and from DER', async () => {
    const [der = new Uint8Array()] = roots
    const pem = fixture('root.pem')
    expect(await readRoots(der)).toMatchObject({ ok: true, roots: [{ facts: { subject: ROOT } }] })
    expect(await readRoots(Uint8Array.from([...pem, ...pem]))).toMatchObject({ ok: true, roots: [{}, {}] })
  })

  test('but not from what is none', async () => {
    const { certificate } = await keyOf('Ana Šimić')
    expect(await readRoots(certificate)).toEqual({ ok: false, failure: 'not-an-authority' })
    for (const bytes of [new Uint8Array(), octetsOf('-----BEGIN CERTIFICATE-----'), fixture('p256.p12')]) {
      expect(await readRoots(bytes)).toEqual({ ok: false, failure: 'not-a-certificate' })
    }
    expect(await readRoots(new Uint8Array(1_000_001))).toEqual({ ok: false, failure: 'too-large' })
  })
})
