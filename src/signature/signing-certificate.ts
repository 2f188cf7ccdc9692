import { type BaseBlock, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import type { Attribute, Certificate } from 'pkijs'
import { derOf } from './certificate.ts'
import { attributeValue, OIDS } from './cms.ts'
import { sameOctets } from './octets.ts'
import { type Hash, hashNamed } from './scheme.ts'

/** What a signature says of certificates, and those that came with it. */
interface Certified {
  readonly attributes: readonly Attribute[]
  readonly certificates: readonly Certificate[]
  readonly signer: Certificate
}

/** Far beyond any chain: each certificate is hashed against each name. */
export const MOST_CERTIFICATES = 16

/**
 * signing-certificate-v2 (RFC 5035, section 3): the first hash is that of the signer's certificate, and each
 * certificate in the bag is named by one, so that none can be swapped or added.
 */
export async function namesEachCertificate(
  { attributes, certificates, signer }: Certified,
  subtle: SubtleCrypto,
): Promise<boolean> {
  const named = certificateIds(attributes)
  if (named.length > MOST_CERTIFICATES || certificates.length > MOST_CERTIFICATES) return false
  const fits = async (certificate: Certificate, id: CertificateId | undefined) =>
    id !== undefined && sameOctets(new Uint8Array(await subtle.digest(id.hash, derOf(certificate))), id.digest)
  const inBag = async (certificate: Certificate) =>
    (await Promise.all(named.map(id => fits(certificate, id)))).includes(true)
  const bag = await Promise.all(certificates.map(inBag))
  return (await fits(signer, named[0])) && bag.every(Boolean)
}

interface CertificateId {
  readonly hash: Hash
  readonly digest: Uint8Array
}

function certificateIds(attributes: readonly Attribute[]): readonly CertificateId[] {
  const list = membersOf(membersOf(attributeValue(attributes, OIDS.signingCertificateV2))[0])
  return list.flatMap(id => {
    const members = membersOf(id)
    const digest = members.find(member => member instanceof OctetString)
    const hash = members[0] instanceof Sequence ? hashIn(members[0]) : 'SHA-256'
    return digest && hash ? [{ hash, digest: digest.valueBlock.valueHexView }] : []
  })
}

function hashIn(identifier: Sequence): Hash | null {
  const [oid, parameters] = identifier.valueBlock.value
  if (parameters !== undefined && !(parameters instanceof Null)) return null
  return oid instanceof ObjectIdentifier ? hashNamed(oid.valueBlock.toString()) : null
}

function membersOf(block: BaseBlock | null | undefined): readonly BaseBlock[] {
  return block instanceof Sequence ? block.valueBlock.value : []
}
