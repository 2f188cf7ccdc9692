import { type BaseBlock, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  type Attribute,
  type Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs'
import { derOf } from './certificate.ts'
import { encodeCms, encodeSignedAttributes, hasPlainParameters, OIDS } from './cms.ts'
import { joined, sameOctets } from './octets.ts'
import { checkSignature } from './raw-signature.ts'
import { type Hash, hashNamed, schemeOf } from './scheme.ts'

export type CmsProblem =
  | 'digest-mismatch'
  | 'signature-invalid'
  | 'certificate-mismatch'
  | 'unsigned-attributes'
  | 'not-canonical'
  | 'unsupported-algorithm'

export interface CmsCheck {
  readonly problems: readonly CmsProblem[]
  /** Null where none could be read. */
  readonly signer: Certificate | null
}

interface Opened {
  readonly data: SignedData
  readonly info: SignerInfo
  readonly attributes: readonly Attribute[]
  readonly certificates: readonly Certificate[]
  readonly signer: Certificate
}

/** Checks a detached signature over the bytes that it covers. Never throws. */
export async function checkCms(cms: Uint8Array, covered: Uint8Array, subtle: SubtleCrypto): Promise<CmsCheck> {
  try {
    const opened = open(cms)
    if (opened === null) return { problems: ['not-canonical'], signer: null }
    return { problems: await problemsOf(opened, cms, covered, subtle), signer: opened.signer }
  } catch {
    return { problems: ['not-canonical'], signer: null }
  }
}

/** One signer, named by issuer and serial number, whose certificate is in the bag; null for anything else. */
function open(cms: Uint8Array): Opened | null {
  const data = new SignedData({ schema: ContentInfo.fromBER(joined(cms)).content })
  const [info, ...others] = data.signerInfos
  const certificates = (data.certificates ?? []).filter(entry => 'tbsView' in entry) as Certificate[]
  const sid: unknown = info?.sid
  if (!info || others.length > 0 || !(sid instanceof IssuerAndSerialNumber)) return null
  const signer = certificates.find(({ serialNumber }) => serialNumber.isEqual(sid.serialNumber))
  return signer ? { data, info, attributes: info.signedAttrs?.attributes ?? [], certificates, signer } : null
}

async function problemsOf(
  opened: Opened,
  cms: Uint8Array,
  covered: Uint8Array,
  subtle: SubtleCrypto,
): Promise<readonly CmsProblem[]> {
  const { data, info, attributes, signer } = opened
  const hash = hashNamed(info.digestAlgorithm.algorithmId)
  const key = signer.subjectPublicKeyInfo
  const scheme = hash === null ? null : schemeOf(key, hash)
  if (!hash || !scheme?.oids.includes(info.signatureAlgorithm.algorithmId)) return ['unsupported-algorithm']

  const digest = new Uint8Array(await subtle.digest(hash, joined(covered)))
  const signed = encodeSignedAttributes(attributes)
  const value = info.signature.valueBlock.valueHexView
  const valid = await checkSignature(signed, value, { key, scheme }, subtle)
  const digestSays = valueOf(attributes, OIDS.messageDigest)
  const problems: readonly (CmsProblem | false)[] = [
    !(digestSays instanceof OctetString && sameOctets(digestSays.valueBlock.valueHexView, digest)) && 'digest-mismatch',
    !valid && 'signature-invalid',
    !(await certificatesAreNamed(opened, subtle)) && 'certificate-mismatch',
    info.unsignedAttrs !== undefined && 'unsigned-attributes',
    !(saysContentIsData(attributes) && data.crls === undefined && isCanonical(opened, cms)) && 'not-canonical',
  ]
  return problems.filter(problem => problem !== false)
}

/** Encoded once more from what was read, it must be the same: else there are bytes that mean nothing or two things. */
function isCanonical({ info, attributes, certificates, signer }: Opened, cms: Uint8Array): boolean {
  const { digestAlgorithm, signatureAlgorithm } = info
  if (![digestAlgorithm, signatureAlgorithm].every(hasPlainParameters)) return false
  const signature = info.signature.valueBlock.valueHexView
  const parts = { certificates, signer, digestAlgorithm, signatureAlgorithm, attributes, signature }
  return sameOctets(encodeCms(parts), cms)
}

function saysContentIsData(attributes: readonly Attribute[]): boolean {
  const type = valueOf(attributes, OIDS.contentType)
  return type instanceof ObjectIdentifier && type.valueBlock.toString() === OIDS.data
}

/** The one value of an attribute that stands there once, else null. */
function valueOf(attributes: readonly Attribute[], type: string): BaseBlock | null {
  const [attribute, ...again] = attributes.filter(each => each.type === type)
  const values: readonly BaseBlock[] = attribute?.values ?? []
  return again.length === 0 && values.length === 1 ? (values[0] ?? null) : null
}

/**
 * signing-certificate-v2 (RFC 5035, section 3): the first hash is that of the signer's certificate, and each
 * certificate in the bag is named by one, so that none can be swapped or added.
 */
async function certificatesAreNamed(opened: Opened, subtle: SubtleCrypto): Promise<boolean> {
  const named = certificateIds(opened.attributes)
  const fits = async (certificate: Certificate, id: CertificateId | undefined) =>
    id !== undefined && sameOctets(new Uint8Array(await subtle.digest(id.hash, derOf(certificate))), id.digest)
  const inBag = async (certificate: Certificate) =>
    (await Promise.all(named.map(id => fits(certificate, id)))).includes(true)
  const bag = await Promise.all(opened.certificates.map(inBag))
  return (await fits(opened.signer, named[0])) && bag.every(Boolean)
}

interface CertificateId {
  readonly hash: Hash
  readonly digest: Uint8Array
}

function certificateIds(attributes: readonly Attribute[]): readonly CertificateId[] {
  const list = membersOf(membersOf(valueOf(attributes, OIDS.signingCertificateV2))[0])
  return list.flatMap(id => {
    const members = membersOf(id)
    const digest = members.find(member => member instanceof OctetString)
    const [hash] = members[0] instanceof Sequence ? [hashIn(members[0])] : (['SHA-256'] as const)
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
