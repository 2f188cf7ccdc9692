import { BitString, Integer, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  Time,
} from 'pkijs'
import { bearableDer } from './bearable-der.ts'
import { COMMON_NAME, commonNameIn } from './distinguished-name.ts'
import { BASIC_CONSTRAINTS, KEY_USAGE } from './permission.ts'
import { makeSignature } from './raw-signature.ts'
import { schemeOf, signatureIdentifier } from './scheme.ts'

const YEARS = 10
/** From then on times are written with four digits of the year (RFC 5280, section 4.1.2.5). */
const LONG_YEARS = 2050

/** Bits 0 and 1 (RFC 5280, section 4.2.1.3): digitalSignature and nonRepudiation. Six bits of the byte are unused. */
const SIGNS_DOCUMENTS = { valueHex: new Uint8Array([0b1100_0000]), unusedBits: 6 }

export interface SelfMade {
  readonly name: string
  /** Whole seconds: certificates know no smaller part. */
  readonly notBefore: Date
  /** 1 to 20 bytes that the caller drew at random (RFC 5280, section 4.1.2.2). */
  readonly serial: Uint8Array
  readonly keys: CryptoKeyPair
}

/** An X.509 v3 certificate in which a key vouches for itself: the name is what its owner typed. DER. */
export async function makeCertificate(made: SelfMade, subtle: SubtleCrypto): Promise<Uint8Array<ArrayBuffer>> {
  const certificate = new Certificate({ version: 2, serialNumber: positive(made.serial) })
  const key = await subtle.exportKey('spki', made.keys.publicKey)
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(key)
  for (const name of [certificate.subject, certificate.issuer]) name.typesAndValues.push(commonName(made.name))
  certificate.notBefore = timeOf(made.notBefore)
  certificate.notAfter = timeOf(yearsLater(made.notBefore, YEARS))
  certificate.extensions = [noAuthority(), keyUsage()]
  const scheme = schemeOf(certificate.subjectPublicKeyInfo)
  if (scheme === null) throw new TypeError('keys of a kind that cannot sign')
  certificate.signature = signatureIdentifier(scheme)
  certificate.signatureAlgorithm = signatureIdentifier(scheme)
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER())
  const signature = await makeSignature(certificate.tbsView, made.keys.privateKey, scheme, subtle)
  certificate.signatureValue = new BitString({ valueHex: signature })
  return derOf(certificate)
}

/** Throws for what is no certificate. */
export function parseCertificate(der: Uint8Array): Certificate {
  return Certificate.fromBER(bearableDer(der))
}

export function derOf(certificate: Certificate): Uint8Array<ArrayBuffer> {
  return new Uint8Array(certificate.toSchema().toBER())
}

/** The common name (CN), or null where the certificate names no one so. */
export function nameIn({ subject }: Certificate): string | null {
  return commonNameIn(subject)
}

function commonName(name: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: name }) })
}

/** The highest bits become 01, so that the number is positive and has one encoding. */
function positive(serial: Uint8Array): Integer {
  const [first = 0, ...rest] = serial
  return new Integer({ valueHex: new Uint8Array([(first & 0b0011_1111) | 0b0100_0000, ...rest]) })
}

function timeOf(date: Date): Time {
  return new Time({ type: date.getUTCFullYear() < LONG_YEARS ? 0 : 1, value: date })
}

function yearsLater(date: Date, years: number): Date {
  const later = new Date(date)
  later.setUTCFullYear(later.getUTCFullYear() + years)
  return later
}

function keyUsage(): Extension {
  const bits = new BitString(SIGNS_DOCUMENTS)
  return new Extension({ extnID: KEY_USAGE, critical: true, extnValue: bits.toBER() })
}

/** An end entity: no certificate below it counts. */
function noAuthority(): Extension {
  const extnValue = new BasicConstraints().toSchema().toBER()
  return new Extension({ extnID: BASIC_CONSTRAINTS, critical: true, extnValue })
}
