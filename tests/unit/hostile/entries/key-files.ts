import * as fc from 'fast-check'
import { type OpenedPkcs12, openPkcs12 } from '../../../../src/signature/open-pkcs12.ts'
import { latin1Of, octetsOf } from '../../../../src/signature/octets.ts'
import { readRoots } from '../../../../src/signature/read-roots.ts'
import { PASSWORD, fixture } from '../../signature/key-files.ts'
import { editedDer } from '../edited-der.ts'
import type { Entry } from '../entry.ts'
import { resealed } from '../resealed.ts'

type KeyFailure = Extract<OpenedPkcs12, { readonly ok: false }>['failure']

const files = ['plain-key', 'plain-key', 'p256', 'no-key', 'rsa'].map((name) => fixture(`${name}.p12`))

/** Files that are said to hold a signing key. */
export const keyFiles: Entry<() => Promise<Uint8Array>> = {
  inputs: editedDer(files, (bytes) => resealed(bytes, PASSWORD)),
  meet: async (make) => {
    const opened = await openPkcs12(await make(), PASSWORD)
    if (!opened.ok) return { kind: opened.failure, says: '' }
    return { kind: 'opens', says: JSON.stringify([opened.name, opened.chain]) }
  },
  sizeOf: () => 10_000,
  // A file may ask for a million rounds of hashing.
  longest: 20_000,
  outcomes: {
    'opens': true, 'damaged': true, 'wrong-password': true, 'unsupported-protection': true, 'no-key': false,
    'no-certificate': false, 'unsupported-key': false, 'several-keys': false, 'not-for-signing': false,
    'no-name': false, 'too-large': false, 'no-web-crypto': false,
  } satisfies Record<KeyFailure | 'opens', boolean>,
}

const root = latin1Of(fixture('root.pem'))
const der = Uint8Array.from(Buffer.from(root.replace(/-----[^-]+-----/g, ''), 'base64'))
const inPem = (bytes: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(bytes).toString('base64')}\n-----END CERTIFICATE-----\n`

/** Certificates that somebody wants to trust here. */
export const roots: Entry<{ readonly make: () => Promise<Uint8Array>; readonly blocks: number }> = {
  inputs: fc.record({ make: editedDer([der]), blocks: fc.constantFrom(0, 0, 0, 1, 1, 2, 20) }),
  meet: async ({ make, blocks }) => {
    const bytes = await make()
    const read = await readRoots(blocks === 0 ? bytes : octetsOf(inPem(bytes).repeat(blocks)))
    if (!read.ok) return { kind: read.failure, says: '' }
    return { kind: 'reads', says: JSON.stringify(read.roots.map(({ facts }) => facts)) }
  },
  sizeOf: ({ blocks }) => 2_000 * (blocks + 1),
  outcomes: { 'reads': true, 'too-large': true, 'not-a-certificate': true, 'not-an-authority': true },
}
