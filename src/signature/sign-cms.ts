import type { Certificate } from 'pkijs'
import { derOf, parseCertificate } from './certificate.ts'
import { encodeCms, encodeSignedAttributes, signedAttributes } from './cms.ts'
import type { SigningKey } from './key.ts'
import { joined, sameOctets } from './octets.ts'
import { checkSignature, makeSignature } from './raw-signature.ts'
import { digestIdentifier, HASHES, schemeOf, signatureIdentifier, type Hash, type Scheme } from './scheme.ts'

export type CmsOutcome =
  | { readonly ok: true; readonly cms: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly failure: 'unsupported-key' | 'key-does-not-fit' }

/** Signs the covered bytes of a PDF: CMS, detached, as CAdES wants it (ETSI EN 319 122-1). */
export async function signCms(covered: Uint8Array, key: SigningKey, subtle: SubtleCrypto): Promise<CmsOutcome> {
  const signer = parseCertificate(key.certificate)
  const scheme = schemeOf(signer.subjectPublicKeyInfo, hashOf(key.privateKey))
  const reads = scheme !== null && sameOctets(derOf(signer), key.certificate)
  if (!reads || scheme.keys.name !== key.privateKey.algorithm.name) return { ok: false, failure: 'unsupported-key' }
  const digest = new Uint8Array(await subtle.digest(scheme.hash, joined(covered)))
  const certificates = [signer, ...(key.chain ?? []).map(parseCertificate)]
  const hashes = await Promise.all(certificates.map(each => hashOfCertificate(each, subtle)))
  const attributes = signedAttributes(digest, hashes)
  const toSign = encodeSignedAttributes(attributes)
  const signature = await makeSignature(toSign, key.privateKey, scheme, subtle)
  const fits = await checkSignature(toSign, signature, { key: signer.subjectPublicKeyInfo, scheme }, subtle)
  if (!fits) return { ok: false, failure: 'key-does-not-fit' }
  const algorithms = algorithmsOf(scheme)
  return { ok: true, cms: encodeCms({ certificates, signer, attributes, signature, ...algorithms }) }
}

async function hashOfCertificate(certificate: Certificate, subtle: SubtleCrypto): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest('SHA-256', derOf(certificate)))
}

function algorithmsOf(scheme: Scheme) {
  return { digestAlgorithm: digestIdentifier(scheme.hash), signatureAlgorithm: signatureIdentifier(scheme) }
}

/** An imported RSA key is bound to one hash; an EC key is not. */
function hashOf({ algorithm }: CryptoKey): Hash | undefined {
  const bound = (algorithm as Partial<RsaHashedKeyAlgorithm>).hash?.name
  return HASHES.find(hash => hash === bound)
}
