import { ObjectIdentifier, OctetString } from 'asn1js'
import {
  type Attribute,
  type Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs'
import { bearableDer } from './bearable-der.ts'
import { attributeValue, encodeCms, encodeSignedAttributes, hasPlainParameters, OIDS } from './cms.ts'
import { joined, sameOctets } from './octets.ts'
import { checkSignature } from './raw-signature.ts'
import { hashNamed, schemeOf } from './scheme.ts'
import { namesEachCertificate } from './signing-certificate.ts'

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
  /** All that came with the signature, the signer's among them. */
  readonly certificates: readonly Certificate[]
}

const NOTHING_READ: CmsCheck = { problems: ['not-canonical'], signer: null, certificates: [] }

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
    if (opened === null) return NOTHING_READ
    const { signer, certificates } = opened
    return { problems: await problemsOf(opened, cms, covered, subtle), signer, certificates }
  } catch {
    return NOTHING_READ
  }
}

/** One signer, named by issuer and serial number, whose certificate is in the bag; null for anything else. */
function open(cms: Uint8Array): Opened | null {
  const data = new SignedData({ schema: ContentInfo.fromBER(bearableDer(cms)).content })
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
  const digestSays = attributeValue(attributes, OIDS.messageDigest)
  const problems: readonly (CmsProblem | false)[] = [
    !(digestSays instanceof OctetString && sameOctets(digestSays.valueBlock.valueHexView, digest)) && 'digest-mismatch',
    !valid && 'signature-invalid',
    !(await namesEachCertificate(opened, subtle)) && 'certificate-mismatch',
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
  const type = attributeValue(attributes, OIDS.contentType)
  return type instanceof ObjectIdentifier && type.valueBlock.toString() === OIDS.data
}
