import { importedKey } from './imported-key.ts'
import { requestOf, signedBy, signedWith } from './people.ts'

/** The file after three people have signed it, with keys of three kinds: RSA-3072, P-384, P-256. */
export async function signedWithMixedKeys(pdf: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const rsa = await requestOf(1, { key: await importedKey('Ana Šimić', 'RSA-3072') })
  const p384 = await requestOf(2, { key: await importedKey('Bo O’Neill', 'P-384') })
  return signedBy(await signedWith(await signedWith(pdf, rsa), p384), 3)
}
