import type { Certificate } from 'pkijs'
import { derOf } from './certificate.ts'
import { sameName } from './distinguished-name.ts'
import { sameOctets } from './octets.ts'
import { checkSignature } from './raw-signature.ts'
import { HASHES, schemeOf } from './scheme.ts'
import { MOST_CERTIFICATES } from './signing-certificate.ts'

/** True where one certificate names the other as its issuer and carries its signature. */
export async function isIssuedBy(
  certificate: Certificate,
  issuer: Certificate,
  subtle: SubtleCrypto,
): Promise<boolean> {
  const key = issuer.subjectPublicKeyInfo
  const oid = certificate.signatureAlgorithm.algorithmId
  const scheme = HASHES.map(hash => schemeOf(key, hash)).find(known => known?.oids[0] === oid)
  if (scheme === undefined || scheme === null || !sameName(certificate.issuer, issuer.subject)) return false
  const signature = certificate.signatureValue.valueBlock.valueHexView
  return checkSignature(certificate.tbsView, signature, { key, scheme }, subtle)
}

/** The signer's certificate first, then each that issued the one before it; `others` come in any order. */
export async function chainFrom(
  signer: Certificate,
  others: readonly Certificate[],
  subtle: SubtleCrypto,
): Promise<readonly [Certificate, ...Certificate[]]> {
  const chain: [Certificate, ...Certificate[]] = [signer]
  let left = others.filter(other => !isSame(other, signer))
  for (let last = signer; chain.length < MOST_CERTIFICATES && !(await isIssuedBy(last, last, subtle));) {
    const issuer = await firstIssuer(last, left, subtle)
    if (issuer === undefined) break
    chain.push(issuer)
    left = left.filter(other => other !== issuer)
    last = issuer
  }
  return chain
}

/** The first that issued a certificate. */
export async function firstIssuer(
  certificate: Certificate,
  candidates: readonly Certificate[],
  subtle: SubtleCrypto,
): Promise<Certificate | undefined> {
  for (const candidate of candidates) if (await isIssuedBy(certificate, candidate, subtle)) return candidate
  return undefined
}

export function isSame(a: Certificate, b: Certificate): boolean {
  return sameOctets(derOf(a), derOf(b))
}
