import type { Certificate, PrivateKeyInfo } from 'pkijs'
import { derOf, nameIn } from './certificate.ts'
import { type CertificateFacts, factsOf } from './certificate-facts.ts'
import { chainFrom } from './issuing.ts'
import type { SigningKey } from './key.ts'
import { octetsOf } from './octets.ts'
import { maySign } from './permission.ts'
import { openContents, type Pkcs12Contents } from './pkcs12-contents.ts'
import { checkSignature, isLongEnough, makeSignature } from './raw-signature.ts'
import { schemeOf } from './scheme.ts'
import { webCrypto } from './web-crypto.ts'

/**
 * Why a PKCS #12 file gave no key. `wrong-password` also stands for a file that was tampered with: both show only as a
 * seal that does not fit. `unsupported-protection`: locked in a way that this code does not know, or so often that
 * opening it would take minutes. `no-certificate`: none that belongs to its key. `several-keys`: more than one
 * that may sign. `not-for-signing`: its certificate is for other uses. `no-name`: its certificate names nobody.
 */
export type Pkcs12Failure =
  | 'no-web-crypto'
  | 'too-large'
  | 'damaged'
  | 'unsupported-protection'
  | 'wrong-password'
  | 'no-key'
  | 'no-certificate'
  | 'several-keys'
  | 'unsupported-key'
  | 'not-for-signing'
  | 'no-name'

export type OpenedPkcs12 =
  | {
      readonly ok: true
      /** Cannot be exported; with the certificates that vouch for it. */
      readonly key: SigningKey
      /** The name to sign under: the certificate's common name. */
      readonly name: string
      /** The signer's certificate first, then each that issued the one before it, as far as the file has them. */
      readonly chain: readonly CertificateFacts[]
    }
  | { readonly ok: false; readonly failure: Pkcs12Failure }

interface Owned {
  readonly privateKey: CryptoKey
  readonly certificate: Certificate
}

/** Real files hold a few kilobytes. */
const MOST_BYTES = 1_000_000
/** What is signed to see whether a key and a certificate belong together. */
const SAMPLE = octetsOf('sample')

/**
 * Takes the key that may sign out of a PKCS #12 file, as non-exportable. Nothing of the file is kept. Never throws.
 * The password is taken in Unicode's composed form (NFC), as keyboards give it on most systems.
 */
export async function openPkcs12(bytes: Uint8Array, password: string): Promise<OpenedPkcs12> {
  const subtle = webCrypto()
  if (subtle === null) return { ok: false, failure: 'no-web-crypto' }
  if (bytes.length > MOST_BYTES) return { ok: false, failure: 'too-large' }
  const read = await openContents(bytes, password.normalize('NFC'))
  if (!read.ok) return read
  try {
    return await chooseKey(read.contents, subtle)
  } catch {
    return { ok: false, failure: 'damaged' }
  }
}

async function chooseKey({ keys, certificates }: Pkcs12Contents, subtle: SubtleCrypto): Promise<OpenedPkcs12> {
  if (keys.length === 0) return { ok: false, failure: 'no-key' }
  const imported = (await Promise.all(keys.map(key => importKey(key, subtle)))).filter(key => key !== null)
  if (imported.length === 0) return { ok: false, failure: 'unsupported-key' }
  const certify = (key: CryptoKey) => certified(key, certificates, subtle)
  const owned = (await Promise.all(imported.map(certify))).filter(key => key !== null)
  if (owned.length === 0) return { ok: false, failure: 'no-certificate' }
  const [signing, ...others] = owned.filter(({ certificate }) => maySign(certificate))
  if (signing === undefined) return { ok: false, failure: 'not-for-signing' }
  return others.length > 0 ? { ok: false, failure: 'several-keys' } : withChain(signing, certificates, subtle)
}

/** Null for a kind of key that this code does not sign with. */
async function importKey(info: PrivateKeyInfo, subtle: SubtleCrypto): Promise<CryptoKey | null> {
  const scheme = schemeOf({ algorithm: info.privateKeyAlgorithm })
  if (scheme === null) return null
  try {
    const key = await subtle.importKey('pkcs8', info.toSchema().toBER(), scheme.keys, false, ['sign'])
    return isLongEnough(key) ? key : null
  } catch {
    return null
  }
}

/** The key with its certificate, of several the one that holds longest: a signature made with it is checked by it. */
async function certified(
  privateKey: CryptoKey,
  certificates: readonly Certificate[],
  subtle: SubtleCrypto,
): Promise<Owned | null> {
  const belongs = await Promise.all(certificates.map(certificate => isOf(privateKey, certificate, subtle)))
  const [certificate] = certificates
    .filter((_, i) => belongs[i])
    .toSorted((a, b) => b.notAfter.value.getTime() - a.notAfter.value.getTime())
  return certificate === undefined ? null : { privateKey, certificate }
}

async function isOf(privateKey: CryptoKey, { subjectPublicKeyInfo: key }: Certificate, subtle: SubtleCrypto) {
  const scheme = schemeOf(key)
  if (scheme?.keys.name !== privateKey.algorithm.name) return false
  const sample = await makeSignature(SAMPLE, privateKey, scheme, subtle)
  return checkSignature(SAMPLE, sample, { key, scheme }, subtle)
}

async function withChain(
  { privateKey, certificate }: Owned,
  certificates: readonly Certificate[],
  subtle: SubtleCrypto,
): Promise<OpenedPkcs12> {
  const name = nameIn(certificate)
  if (name === null || name.trim() === '') return { ok: false, failure: 'no-name' }
  const chain = await chainFrom(certificate, certificates, subtle)
  const [, ...vouchers] = chain.map(derOf)
  const key = { certificate: derOf(certificate), privateKey, chain: vouchers }
  return { ok: true, key, name, chain: await Promise.all(chain.map(factsOf)) }
}
