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
  | { readonly ok: false; readonly failure: 'no-web-crypto' }

/** Makes a key and puts it under its protection at once; its open form never leaves the worker. */
export const createKey = async ({ name, notBefore, serial, protection }: NewKey): Promise<CreatedKey> => {
  const created = await createSigningKey(name, { notBefore, serial })
  if (!created.ok) return created
  const stored = protection.kind === 'device'
    ? await keepOnDevice(created.key)
    : await wrapKey(created.key, protection.passphrase, protection.salt, protection.iv)
  return { ok: true, stored, fingerprint: await fingerprint(stored.certificate) }
}

/** Opens a kept key for one signature; from there it cannot be exported. */
export const openKey = async (stored: StoredKey, passphrase: string): Promise<UnwrappedKey> =>
  stored.kind === 'wrapped'
    ? unwrapKey(stored, passphrase)
    : { ok: true, key: { certificate: stored.certificate, privateKey: stored.privateKey } }
