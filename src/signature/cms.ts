import { type BaseBlock, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  type AlgorithmIdentifier,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import { hexOf } from './octets.ts'

/** RFC 5652, sections 4, 5.1, 11.1 and 11.2; RFC 5035, section 3. */
export const OIDS = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

/** Everything that a detached CMS signature with one signer can say. */
export interface CmsParts {
  /** The signer's and those that vouch for it. Each is named by hash in the signed attributes. */
  readonly certificates: readonly Certificate[]
  readonly signer: Certificate
  readonly digestAlgorithm: AlgorithmIdentifier
  readonly signatureAlgorithm: AlgorithmIdentifier
  readonly attributes: readonly Attribute[]
  readonly signature: Uint8Array
}

/** The one encoding of these parts (DER). The check encodes again what it read: so no byte is free to vary. */
export function encodeCms(parts: CmsParts): Uint8Array<ArrayBuffer> {
  const { signer } = parts
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
    digestAlgorithm: parts.digestAlgorithm,
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: inDerOrder(parts.attributes) }),
    signatureAlgorithm: parts.signatureAlgorithm,
    signature: new OctetString({ valueHex: parts.signature }),
  })
  const signedData = new SignedData({
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OIDS.data }),
    digestAlgorithms: [parts.digestAlgorithm],
    certificates: inDerOrder(parts.certificates),
    signerInfos: [signerInfo],
  })
  const info = new ContentInfo({ contentType: OIDS.signedData, content: signedData.toSchema(true) })
  return new Uint8Array(info.toSchema().toBER())
}

/** What the private key signs: the attributes as a SET OF in DER order (RFC 5652, section 5.4). */
export function encodeSignedAttributes(attributes: readonly Attribute[]): Uint8Array<ArrayBuffer> {
  const set = new SignedAndUnsignedAttributes({ type: 0, attributes: inDerOrder(attributes) }).toSchema()
  set.idBlock.tagClass = 1
  set.idBlock.tagNumber = 17
  return new Uint8Array(set.toBER())
}

/**
 * The three attributes that PAdES B-B asks for (ETSI EN 319 142-1, table 1): the time of signing stands in the PDF.
 * `certificateHashes` are SHA-256, the default of ESSCertIDv2, which DER leaves out.
 */
export function signedAttributes(digest: Uint8Array, certificateHashes: readonly Uint8Array[]): readonly Attribute[] {
  const ids = certificateHashes.map(hash => new Sequence({ value: [new OctetString({ valueHex: hash })] }))
  const signingCertificate = new Sequence({ value: [new Sequence({ value: ids })] })
  return [
    new Attribute({ type: OIDS.contentType, values: [new ObjectIdentifier({ value: OIDS.data })] }),
    new Attribute({ type: OIDS.messageDigest, values: [new OctetString({ valueHex: digest })] }),
    new Attribute({ type: OIDS.signingCertificateV2, values: [signingCertificate] }),
  ]
}

/** The one value of an attribute that stands there once, else null. */
export function attributeValue(attributes: readonly Attribute[], type: string): BaseBlock | null {
  const [attribute, ...again] = attributes.filter(each => each.type === type)
  const values: readonly BaseBlock[] = attribute?.values ?? []
  return again.length === 0 && values.length === 1 ? (values[0] ?? null) : null
}

/** True for the parameters that digests and signatures may carry here: none, or NULL. */
export function hasPlainParameters({ algorithmParams }: AlgorithmIdentifier): boolean {
  return algorithmParams === undefined || algorithmParams instanceof Null
}

/** A SET OF is sorted by its members' encodings (X.690, section 11.6). */
function inDerOrder<T extends Attribute | Certificate>(members: readonly T[]): T[] {
  const key = (member: T) => hexOf(new Uint8Array(member.toSchema().toBER()))
  return members.map(member => ({ member, order: key(member) })).toSorted(byOrder).map(({ member }) => member)
}

function byOrder(a: { readonly order: string }, b: { readonly order: string }): number {
  return a.order < b.order ? -1 : 1
}
