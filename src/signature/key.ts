import { makeCertificate } from './certificate.ts'
import { hexOf, joined } from './octets.ts'
import { ITERATIONS, passphraseKey } from './passphrase-key.ts'
import { webCrypto } from './web-crypto.ts'

/** A key and the certificate that shows its public half under a name. */
export interface SigningKey {
  /** X.509, DER. */
  readonly certificate: Uint8Array
  readonly privateKey: CryptoKey
  /** Certificates (DER) that vouch for this one, nearest first; none for a key that was made here. */
  readonly chain?: readonly Uint8Array[]
}

/**
 * A key as a browser keeps it between signatures. `wrapped`: PKCS #8 under AES-256-GCM, whose key PBKDF2-SHA-256 makes
 * from a passphrase; the certificate is authenticated with it. `device`: not exportable, but whoever has the device can
 * use it.
 */
export type StoredKey =
  | {
      readonly kind: 'wrapped'
      readonly certificate: Uint8Array
      readonly salt: Uint8Array
      readonly iv: Uint8Array
      readonly wrapped: Uint8Array
      readonly iterations: number
    }
  | ({ readonly kind: 'device' } & SigningKey)

export type WrappedKey = Extract<StoredKey, { readonly kind: 'wrapped' }>

export type CreatedKey =
  | { readonly ok: true; readonly key: SigningKey }
  | { readonly ok: false; readonly failure: 'no-web-crypto' }

export type UnwrappedKey =
  | { readonly ok: true; readonly key: SigningKey }
  | { readonly ok: false; readonly failure: 'no-web-crypto' | 'wrong-passphrase' }

const P256 = { name: 'ECDSA', namedCurve: 'P-256' }
const WRAPPING = ['wrapKey', 'unwrapKey'] as const

/**
 * Makes a P-256 key and its certificate. The private key can still be exported, so that it can be wrapped or kept on
 * the device; forget it afterwards. `notBefore` is an instant (RFC 3339), `serial` 16 random bytes.
 */
export async function createSigningKey(
  name: string,
  options: { readonly notBefore: string; readonly serial: Uint8Array },
  subtle: SubtleCrypto | null = webCrypto(),
): Promise<CreatedKey> {
  if (subtle === null) return { ok: false, failure: 'no-web-crypto' }
  const keys = await subtle.generateKey(P256, true, ['sign', 'verify'])
  const notBefore = new Date(Math.floor(Date.parse(options.notBefore) / 1000) * 1000)
  const made = { name: name.normalize('NFC'), notBefore, serial: options.serial, keys }
  const certificate = await makeCertificate(made, subtle)
  return { ok: true, key: { certificate, privateKey: keys.privateKey } }
}

/** Puts a fresh key under a passphrase. `salt`: 16 random bytes, `iv`: 12; neither may be used a second time. */
export async function wrapKey(
  key: SigningKey,
  passphrase: string,
  salt: Uint8Array,
  iv: Uint8Array,
): Promise<WrappedKey> {
  const { certificate, privateKey } = key
  const stored = { kind: 'wrapped', certificate, salt, iv, iterations: ITERATIONS } as const
  const wrapping = await passphraseKey(passphrase, stored, WRAPPING, crypto.subtle)
  const wrapped = await crypto.subtle.wrapKey('pkcs8', privateKey, wrapping, sealOf(stored))
  return { ...stored, wrapped: new Uint8Array(wrapped) }
}

/** Opens a key for one signature; it cannot be exported from there. A tampered key reads as a wrong passphrase. */
export async function unwrapKey(stored: WrappedKey, passphrase: string): Promise<UnwrappedKey> {
  const subtle = webCrypto()
  if (subtle === null) return { ok: false, failure: 'no-web-crypto' }
  const wrapping = await passphraseKey(passphrase, stored, WRAPPING, subtle)
  const wrapped = joined(stored.wrapped)
  try {
    const privateKey = await subtle.unwrapKey('pkcs8', wrapped, wrapping, sealOf(stored), P256, false, ['sign'])
    return { ok: true, key: { certificate: stored.certificate, privateKey } }
  } catch {
    return { ok: false, failure: 'wrong-passphrase' }
  }
}

/** The same key, no longer exportable: for people who alone use a device. */
export async function keepOnDevice({ certificate, privateKey }: SigningKey): Promise<StoredKey> {
  const exported = await crypto.subtle.exportKey('pkcs8', privateKey)
  const kept = await crypto.subtle.importKey('pkcs8', exported, P256, false, ['sign'])
  return { kind: 'device', certificate, privateKey: kept }
}

/** SHA-256 of the certificate in pairs of upper-case hex: what two people compare over the telephone. */
export async function fingerprint(certificate: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', joined(certificate)))
  return hexOf(digest).toUpperCase().match(/../g)?.join(':') ?? ''
}

type Seal = Omit<WrappedKey, 'wrapped'>

function sealOf({ certificate, iv }: Seal): AesGcmParams {
  return { name: 'AES-GCM', iv: joined(iv), additionalData: joined(certificate) }
}
