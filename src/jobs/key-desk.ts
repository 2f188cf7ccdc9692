import {
  type StoredKey, type UnwrappedKey, createSigningKey, fingerprint, keepOnDevice, unwrapKey, wrapKey,
} from '../signature/key.ts'

/** A key to be made. The random bytes come from the page: 16 for the serial number and the salt, 12 for the vector. */
export interface NewKey {
  readonly name: string
  /** RFC 3339. */
  readonly notBefore: string
  readonly serial: Uint8Array
  readonly protection:
    | { readonly kind: 'passphrase'; readonly passphrase: string; readonly salt: Uint8Array; readonly iv: Uint8Array }
    | { readonly kind: 'device' }
}

export type CreatedKey =
  | { readonly ok: true; readonly stored: StoredKey; readonly fingerprint: string }
  /** `wrong-clock`: this device says it is a time before the project began. */
  | { readonly ok: false; readonly failure: 'no-web-crypto' | 'wrong-clock' }

const BEGINNING = Date.parse('2026-01-01T00:00:00Z')

/** Makes a key and puts it under its protection at once; its open form never leaves the worker. */
export const createKey = async ({ name, notBefore, serial, protection }: NewKey): Promise<CreatedKey> => {
  if (!(Date.parse(notBefore) >= BEGINNING)) return { ok: false, failure: 'wrong-clock' }
  const created = await createSigningKey(name, { notBefore, serial })
  if (!created.ok) return created
  const stored = protection.kind === 'device'
    ? await keepOnDevice(created.key)
    : await wrapKey(created.key, protection.passphrase, protection.salt, protection.iv)
  return { ok: true, stored, fingerprint: await fingerprint(stored.certificate) }
}

/** Opens a kept key for one signature; from there it cannot be exported. */
export const openKey = async (stored: StoredKey, passphrase: string): Promise<UnwrappedKey> => {
  if (stored.kind === 'wrapped') return unwrapKey(stored, passphrase)
  const { kind: _device, ...key } = stored
  return { ok: true, key }
}
