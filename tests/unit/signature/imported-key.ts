import { BitString } from 'asn1js'
import { AlgorithmIdentifier } from 'pkijs'
import { derOf, makeCertificate, parseCertificate, type SelfMade } from '../../../src/signature/certificate.ts'
import type { SigningKey } from '../../../src/signature/key.ts'
import { octetsOf } from '../../../src/signature/octets.ts'

const RSA = { name: 'RSASSA-PKCS1-v1_5', publicExponent: new Uint8Array([1, 0, 1]) }

const KINDS = {
  'P-384': { name: 'ECDSA', namedCurve: 'P-384' },
  'RSA-1024': { ...RSA, modulusLength: 1024, hash: 'SHA-256' },
  'RSA-2048': { ...RSA, modulusLength: 2048, hash: 'SHA-256' },
  'RSA-3072': { ...RSA, modulusLength: 3072, hash: 'SHA-256' },
  'RSA-2048 with SHA-512': { ...RSA, modulusLength: 2048, hash: 'SHA-512' },
  Ed25519: { name: 'Ed25519' },
} as const

/** A key such as an institution issues, with a certificate. */
export async function importedKey(name: string, kind: keyof typeof KINDS): Promise<SigningKey> {
  const keys = (await crypto.subtle.generateKey(KINDS[kind], true, ['sign', 'verify'])) as CryptoKeyPair
  const notBefore = new Date('2026-01-01T00:00:00Z')
  const serial = octetsOf('sixteen of bytes')
  const made = { name, notBefore, serial, keys }
  const certificate = kind === 'Ed25519' ? unknownKind(made) : makeCertificate(made, crypto.subtle)
  return { certificate: await certificate, privateKey: keys.privateKey }
}

/** A certificate whose key is of a kind that the project does not know. */
async function unknownKind(made: SelfMade): Promise<Uint8Array> {
  const keys = await crypto.subtle.generateKey(KINDS['P-384'], true, ['sign', 'verify'])
  const certificate = parseCertificate(await makeCertificate({ ...made, keys }, crypto.subtle))
  certificate.subjectPublicKeyInfo.algorithm = new AlgorithmIdentifier({ algorithmId: '1.3.101.112' })
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER())
  certificate.signatureValue = new BitString({ valueHex: octetsOf('not looked at') })
  return derOf(certificate)
}
