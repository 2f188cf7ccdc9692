import { fromBER } from 'asn1js'
import { createCMSECDSASignature, createECDSASignatureFromCMS, type PublicKeyInfo } from 'pkijs'
import { bearableDer } from './bearable-der.ts'
import { joined, sameOctets } from './octets.ts'
import type { Scheme } from './scheme.ts'

/** Bits. Shorter keys have been factored, or soon will be (NIST SP 800-131A). */
const SMALLEST_RSA = 2048

/** Signs as X.509 and CMS want it: WebCrypto gives r and s side by side, both formats a SEQUENCE of them (RFC 5753). */
export async function makeSignature(
  data: Uint8Array,
  privateKey: CryptoKey,
  scheme: Scheme,
  subtle: SubtleCrypto,
): Promise<Uint8Array<ArrayBuffer>> {
  const signature = await subtle.sign(scheme.use, privateKey, joined(data))
  return new Uint8Array(scheme.point === null ? signature : createCMSECDSASignature(signature))
}

interface Verifier {
  readonly key: PublicKeyInfo
  readonly scheme: Scheme
}

/**
 * False for a signature of another key or other data, for one that is not encoded in the one way DER knows, and for a
 * key that is none. Never throws.
 */
export async function checkSignature(
  data: Uint8Array,
  signature: Uint8Array,
  verifier: Verifier,
  subtle: SubtleCrypto,
): Promise<boolean> {
  try {
    return await holds(data, signature, verifier, subtle)
  } catch {
    return false
  }
}

async function holds(
  data: Uint8Array,
  signature: Uint8Array,
  { key, scheme }: Verifier,
  subtle: SubtleCrypto,
): Promise<boolean> {
  const publicKey = await subtle.importKey('spki', key.toSchema().toBER(), scheme.keys, true, ['verify'])
  if (!isLongEnough(publicKey)) return false
  const raw = scheme.point === null ? joined(signature) : pointsOf(signature, scheme.point)
  return raw !== null && subtle.verify(scheme.use, publicKey, raw, joined(data))
}

/** False for an RSA key that is too short to count; the curves are all long enough. */
export function isLongEnough({ algorithm }: CryptoKey): boolean {
  const { modulusLength = SMALLEST_RSA } = algorithm as Partial<RsaHashedKeyAlgorithm>
  return modulusLength >= SMALLEST_RSA
}

/** r and s side by side, or null where the encoding is not the one that we would write for them. */
function pointsOf(signature: Uint8Array, point: number): Uint8Array<ArrayBuffer> | null {
  const raw = createECDSASignatureFromCMS(fromBER(bearableDer(signature)).result, point)
  const again = new Uint8Array(createCMSECDSASignature(raw))
  return sameOctets(again, signature) ? new Uint8Array(raw) : null
}
