import { joined } from '../signature/octets.ts'
import { type Derivation, ITERATIONS, passphraseKey } from '../signature/passphrase-key.ts'
import { type Box, NONCE_LENGTH, type Random, gcm } from './box.ts'
import { SALT_LENGTH } from './passphrase.ts'

const AES = { name: 'AES-GCM', length: 256 }

export const freshDerivation = (random: Random): Derivation => ({ salt: random(SALT_LENGTH), iterations: ITERATIONS })

/** A key of a passphrase that does nothing but wrap other keys. */
export const wrappingKey = (passphrase: string, how: Derivation): Promise<CryptoKey> =>
  passphraseKey(passphrase, how, ['wrapKey', 'unwrapKey'], crypto.subtle)

/** A fresh random key for boxes. It can be exported, so that it can be wrapped. */
export const newBoxKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt'])

/** `about` as for any box. */
export const wrapInBox = async (wrapping: CryptoKey, key: CryptoKey, about: string, random: Random): Promise<Box> => {
  const nonce = random(NONCE_LENGTH)
  return { nonce, data: new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrapping, gcm(nonce, about))) }
}

/** Null as for any box. `isToMove`: it will be wrapped again, under another key; any other cannot be exported. */
export const unwrapFromBox = async (
  wrapping: CryptoKey, { nonce, data }: Box, about: string, isToMove = false,
): Promise<CryptoKey | null> => {
  try {
    const how = [wrapping, gcm(nonce, about), AES] as const
    return await crypto.subtle.unwrapKey('raw', joined(data), ...how, isToMove, ['encrypt', 'decrypt'])
  } catch {
    return null
  }
}
