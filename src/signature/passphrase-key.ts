import { joined } from './octets.ts'

/** OWASP's password storage cheat sheet for PBKDF2-HMAC-SHA256, 2023 (MEMORY). */
export const ITERATIONS = 600_000

/** How a passphrase becomes a key: PBKDF2-SHA-256 over a random salt of 16 bytes. */
export interface Derivation {
  readonly salt: Uint8Array
  readonly iterations: number
}

/**
 * An AES-256-GCM key of a passphrase; it cannot be exported. NFKC (NIST SP 800-63B, section 5.1.1.2): the same
 * passphrase typed on another keyboard makes the same key.
 */
export async function passphraseKey(
  passphrase: string, { salt, iterations }: Derivation, uses: readonly KeyUsage[], subtle: SubtleCrypto,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const secret = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: joined(salt), iterations }
  return subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, [...uses])
}
