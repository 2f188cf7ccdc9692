import { Null, ObjectIdentifier } from 'asn1js'
import { AlgorithmIdentifier, type PublicKeyInfo } from 'pkijs'

export const HASHES = ['SHA-256', 'SHA-384', 'SHA-512'] as const

export type Hash = (typeof HASHES)[number]

/** One way of signing: a kind of key with one hash. */
export interface Scheme {
  readonly hash: Hash
  /** How WebCrypto imports such a public key, and how it signs and verifies with it. */
  readonly keys: EcKeyImportParams | RsaHashedImportParams
  readonly use: EcdsaParams | Algorithm
  /** Bytes of r and of s; null for RSA. */
  readonly point: number | null
  /** What stands in SignerInfo and certificates: first the one we write. */
  readonly oids: readonly string[]
}

/** Digest identifiers of RFC 5754, section 2. */
const DIGESTS: Readonly<Record<string, Hash>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

/** RFC 5758, section 3.2, and RFC 5754, section 3.2. */
const ECDSA: Readonly<Record<Hash, string>> = {
  'SHA-256': '1.2.840.10045.4.3.2',
  'SHA-384': '1.2.840.10045.4.3.3',
  'SHA-512': '1.2.840.10045.4.3.4',
}
const RSA: Readonly<Record<Hash, string>> = {
  'SHA-256': '1.2.840.113549.1.1.11',
  'SHA-384': '1.2.840.113549.1.1.12',
  'SHA-512': '1.2.840.113549.1.1.13',
}
const RSA_KEY = '1.2.840.113549.1.1.1'
const EC_KEY = '1.2.840.10045.2.1'

/** RFC 5480, section 2.1.1.1. */
const CURVES: Readonly<Record<string, { readonly namedCurve: string; readonly point: number; readonly hash: Hash }>> = {
  '1.2.840.10045.3.1.7': { namedCurve: 'P-256', point: 32, hash: 'SHA-256' },
  '1.3.132.0.34': { namedCurve: 'P-384', point: 48, hash: 'SHA-384' },
}

/**
 * How a key signs, or null for a kind that this code does not know. Without `hash` the one that fits its strength.
 * RSA means PKCS #1 v1.5, which is what signature cards and institutions' PKCS #12 files use.
 */
export function schemeOf(key: Pick<PublicKeyInfo, 'algorithm'>, hash?: Hash): Scheme | null {
  const { algorithmId, algorithmParams } = key.algorithm
  if (algorithmId === RSA_KEY) return rsaScheme(hash ?? 'SHA-256')
  if (algorithmId !== EC_KEY || !(algorithmParams instanceof ObjectIdentifier)) return null
  const curve = CURVES[algorithmParams.valueBlock.toString()]
  return curve === undefined ? null : ecdsaScheme(curve, hash ?? curve.hash)
}

function rsaScheme(hash: Hash): Scheme {
  const name = 'RSASSA-PKCS1-v1_5'
  return { hash, keys: { name, hash }, use: { name }, point: null, oids: [RSA[hash], RSA_KEY] }
}

function ecdsaScheme({ namedCurve, point }: { namedCurve: string; point: number }, hash: Hash): Scheme {
  const name = 'ECDSA'
  return { hash, keys: { name, namedCurve }, use: { name, hash }, point, oids: [ECDSA[hash]] }
}

export function hashNamed(digestOid: string): Hash | null {
  return DIGESTS[digestOid] ?? null
}

/** The digest's identifier; its parameters are absent (RFC 5754, section 2). */
export function digestIdentifier(hash: Hash): AlgorithmIdentifier {
  const [oid = ''] = Object.entries(DIGESTS).find(([, name]) => name === hash) ?? []
  return new AlgorithmIdentifier({ algorithmId: oid })
}

/** The identifier that says how something was signed: RSA has NULL parameters, ECDSA none. */
export function signatureIdentifier(scheme: Scheme): AlgorithmIdentifier {
  const algorithmId = scheme.oids[0] ?? ''
  return new AlgorithmIdentifier(scheme.point === null ? { algorithmId, algorithmParams: new Null() } : { algorithmId })
}
