import { P12Signer } from '@libpdf/core'
import { OctetString } from 'asn1js'
import {
  type AuthenticatedSafe,
  type BagType,
  CertBag,
  Certificate,
  type ContentInfo,
  EncryptedContentInfo,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeContents,
} from 'pkijs'
import { bearableDer } from './bearable-der.ts'
import { OIDS } from './cms.ts'
import { joined } from './octets.ts'
import { isBearable, roundsForOneFile, type RoundsLeft, spendRounds } from './pkcs12-rounds.ts'
import { hashNamed } from './scheme.ts'

/** Everything in a PKCS #12 file, opened. Which certificate belongs to which key, it does not say. */
export interface Pkcs12Contents {
  readonly keys: readonly PrivateKeyInfo[]
  readonly certificates: readonly Certificate[]
}

export type Pkcs12Reading =
  | { readonly ok: true; readonly contents: Pkcs12Contents }
  | { readonly ok: false; readonly failure: 'damaged' | 'unsupported-protection' | 'wrong-password' }

/** RFC 5652, section 8. */
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6'
const SHA_1 = '1.3.14.3.2.26'
/** Honest files hold two parts with a key and some certificates. Each can be locked on its own. */
const MOST_PARTS = 32

/**
 * Opens a PKCS #12 file (RFC 7292). Its seal comes first: once that fits, the password is right and the file as it was
 * made, so that whatever fails then is locked in a way that this code does not know.
 */
export async function openContents(bytes: Uint8Array, password: string): Promise<Pkcs12Reading> {
  const typed = joined(new TextEncoder().encode(password)).buffer
  const file = await attempt(() => parse(bytes))
  if (file === null) return { ok: false, failure: 'damaged' }
  if (!hasKnownSeal(file)) return { ok: false, failure: 'unsupported-protection' }
  await knowOldCiphers()
  const safe = await attempt(() => unseal(file, typed))
  if (safe === null) return { ok: false, failure: 'wrong-password' }
  const contents = await attempt(() => unlock(safe, typed))
  return contents === null ? { ok: false, failure: 'unsupported-protection' } : { ok: true, contents }
}

/** Null for whatever pkijs throws: it has no names for what can be wrong with a file. */
async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch {
    return null
  }
}

async function parse(bytes: Uint8Array): Promise<PFX> {
  const file = PFX.fromBER(bearableDer(bytes))
  if (hasKnownSeal(file)) await file.parseInternalValues({ password: new ArrayBuffer(), checkIntegrity: false })
  return file
}

/** Other files are sealed by a public key, by a newer kind of code (RFC 9579), or not at all. */
function hasKnownSeal({ authSafe, macData }: PFX): boolean {
  if (authSafe.contentType !== OIDS.data || macData === undefined) return false
  const hash = macData.mac.digestAlgorithm.algorithmId
  return (hash === SHA_1 || hashNamed(hash) !== null) && isBearable(macData.iterations ?? 1)
}

/**
 * pkijs knows the ciphers of browsers alone; files of older systems are locked with 3DES and RC2. libpdf has both, and
 * teaches them to pkijs with the first file that it opens, even an empty one.
 */
async function knowOldCiphers(): Promise<void> {
  await attempt(() => P12Signer.create(new Uint8Array(), ''))
}

async function unseal(file: PFX, password: ArrayBuffer): Promise<AuthenticatedSafe | null> {
  await file.parseInternalValues({ password, checkIntegrity: true })
  return file.parsedValue?.authenticatedSafe ?? null
}

interface Typed {
  readonly password: ArrayBuffer
  readonly rounds: RoundsLeft
}

async function unlock(safe: AuthenticatedSafe, password: ArrayBuffer): Promise<Pkcs12Contents> {
  const typed = { password, rounds: roundsForOneFile() }
  const parts = await Promise.all(few(safe.safeContents).map(part => open(part, typed)))
  const values = few(parts.flatMap(({ safeBags }) => safeBags.map(({ bagValue }) => bagValue)))
  return {
    keys: (await Promise.all(values.map(value => keyIn(value, typed)))).filter(key => key !== null),
    certificates: values.flatMap(value => (value instanceof CertBag ? certificatesIn(value) : [])),
  }
}

function few<T>(parts: readonly T[]): readonly T[] {
  if (parts.length > MOST_PARTS) throw new RangeError('too many parts')
  return parts
}

async function open({ contentType, content }: ContentInfo, typed: Typed): Promise<SafeContents> {
  if (contentType === OIDS.data && content instanceof OctetString) {
    return SafeContents.fromBER(bearable(content.getValue()))
  }
  if (contentType !== ENCRYPTED_DATA) throw new TypeError('neither open nor locked by a password')
  const opened = await decrypt(new EncryptedData({ schema: content }), typed)
  return SafeContents.fromBER(bearable(opened))
}

/** Whoever made the file chose what stands in it, locked or not. */
function bearable(opened: ArrayBuffer): Uint8Array<ArrayBuffer> {
  return bearableDer(new Uint8Array(opened))
}

function decrypt(locked: EncryptedData, { password, rounds }: Typed): Promise<ArrayBuffer> {
  spendRounds(rounds, locked.encryptedContentInfo.contentEncryptionAlgorithm)
  return locked.decrypt({ password })
}

async function keyIn(value: BagType, typed: Typed): Promise<PrivateKeyInfo | null> {
  if (value instanceof PrivateKeyInfo) return value
  if (!(value instanceof PKCS8ShroudedKeyBag)) return null
  const { encryptionAlgorithm: contentEncryptionAlgorithm, encryptedData: encryptedContent } = value
  const encryptedContentInfo = new EncryptedContentInfo({ contentEncryptionAlgorithm, encryptedContent })
  const opened = await decrypt(new EncryptedData({ encryptedContentInfo }), typed)
  return PrivateKeyInfo.fromBER(bearable(opened))
}

function certificatesIn({ parsedValue }: CertBag): readonly Certificate[] {
  return parsedValue instanceof Certificate ? [parsedValue] : []
}
