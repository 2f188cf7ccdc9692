import { base64Of, octetsOfBase64 } from '../signature/octets.ts'
import { ITERATIONS, passphraseKey } from '../signature/passphrase-key.ts'
import { NONCE_LENGTH, type Random, openBox } from './box.ts'
import { SALT_LENGTH, ROUNDS } from './passphrase.ts'
import { MAX_SEALED, SEALED_FORMAT, SEALED_VERSION, type SealedFile, sealedForm } from './sealed-form.ts'

/** Why a text is no sealed file of ours. `rounds`: it asks for too few or too many; nothing was tried. */
export type SealedFailure = 'too-large' | 'not-ours' | 'newer-version' | 'rounds' | 'invalid'

export type SealedReading =
  | { readonly ok: true; readonly sealed: SealedFile }
  | { readonly ok: false; readonly failure: SealedFailure }

export type SealedOpening =
  | { readonly ok: true; readonly content: Uint8Array<ArrayBuffer> }
  /** Nobody can tell a wrong passphrase from a file that was changed. */
  | { readonly ok: false; readonly failure: 'wrong-passphrase' | 'no-crypto' }

/** The text of a file that opens with this passphrase alone. Whoever lacks cryptography gets null. */
export const sealFile = async (
  content: Uint8Array<ArrayBuffer>, passphrase: string, random: Random, subtle: SubtleCrypto | null = webCrypto(),
): Promise<string | null> => {
  if (subtle === null) return null
  const [salt, nonce] = [random(SALT_LENGTH), random(NONCE_LENGTH)]
  const header = headerOf({
    cipher: { name: 'AES-256-GCM', nonce: base64Of(nonce) },
    format: SEALED_FORMAT,
    kdf: { iterations: ITERATIONS, name: 'PBKDF2-SHA-256', salt: base64Of(salt) },
    version: SEALED_VERSION,
  })
  const key = await passphraseKey(passphrase, { salt, iterations: ITERATIONS }, ['encrypt'], subtle)
  const about = new TextEncoder().encode(JSON.stringify(header))
  const data = await subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: about }, key, content)
  return JSON.stringify({ ...header, data: base64Of(new Uint8Array(data)) })
}

/** The sealed file in a text, or a named failure; no passphrase is tried yet. Never throws, never works long. */
export const readSealed = (text: string): SealedReading => {
  if (text.length > MAX_SEALED) return failed('too-large')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failed('not-ours')
  }
  if (!isOurs(value)) return failed('not-ours')
  if (Number.isInteger(value.version) && Number(value.version) > SEALED_VERSION) return failed('newer-version')
  const parsed = sealedForm.safeParse(value)
  if (parsed.success) return { ok: true, sealed: parsed.data }
  return failed(asksForOtherRounds(value.kdf) ? 'rounds' : 'invalid')
}

/** What was sealed, for whoever has the passphrase. Never throws. */
export const openSealed = async (
  sealed: SealedFile, passphrase: string, subtle: SubtleCrypto | null = webCrypto(),
): Promise<SealedOpening> => {
  if (subtle === null) return { ok: false, failure: 'no-crypto' }
  const { cipher, kdf, data } = sealed
  const [salt, nonce, sealedData] = [kdf.salt, cipher.nonce, data].map(octetsOfBase64)
  if (!salt || !nonce || !sealedData) return { ok: false, failure: 'wrong-passphrase' }
  const key = await passphraseKey(passphrase, { salt, iterations: kdf.iterations }, ['decrypt'], subtle)
  const content = await openBox(key, { nonce, data: sealedData }, JSON.stringify(headerOf(sealed)))
  return content === null ? { ok: false, failure: 'wrong-passphrase' } : { ok: true, content }
}

const failed = (failure: SealedFailure): SealedReading => ({ ok: false, failure })

/** The keys in the order of RFC 8785, so that its text is canonical JSON wherever the file has been. */
const headerOf = ({ cipher, format, kdf, version }: Omit<SealedFile, 'data'>): Omit<SealedFile, 'data'> => ({
  cipher: { name: cipher.name, nonce: cipher.nonce },
  format,
  kdf: { iterations: kdf.iterations, name: kdf.name, salt: kdf.salt },
  version,
})

const isOurs = (value: unknown): value is { readonly version?: unknown; readonly kdf?: unknown } =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === SEALED_FORMAT

const asksForOtherRounds = (kdf: unknown): boolean => {
  const { iterations } = Object(kdf) as { readonly iterations?: unknown }
  return typeof iterations === 'number' && (iterations < ROUNDS.least || iterations > ROUNDS.most)
}

const webCrypto = (): SubtleCrypto | null => globalThis.crypto?.subtle ?? null
