import { joined } from '../signature/octets.ts'

/** Something under AES-256-GCM, with the nonce of this one writing. */
export interface Box {
  /** 12 random bytes; none serves a second time under the same key. */
  readonly nonce: Uint8Array
  readonly data: Uint8Array
}

/** Fills an array with randomness: how the rest of the page asks for it. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>

export const NONCE_LENGTH = 12
const TAG_BITS = 128

/** `about` is readable and is sealed along: the box opens only where it is given again. */
export const sealBox = async (
  key: CryptoKey, content: Uint8Array<ArrayBuffer>, about: string, random: Random,
): Promise<Box> => {
  const nonce = random(NONCE_LENGTH)
  return { nonce, data: new Uint8Array(await crypto.subtle.encrypt(gcm(nonce, about), key, content)) }
}

/** Null where the key is another one, the box was changed, or it is not about this. */
export const openBox = async (key: CryptoKey, box: Box, about: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(box.nonce, about), key, joined(box.data)))
  } catch {
    return null
  }
}

export const gcm = (nonce: Uint8Array, about: string): AesGcmParams => ({
  name: 'AES-GCM', iv: joined(nonce), additionalData: new TextEncoder().encode(about), tagLength: TAG_BITS,
})
