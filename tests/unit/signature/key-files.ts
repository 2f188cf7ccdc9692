import { readFileSync } from 'node:fs'
import { type OpenedPkcs12, openPkcs12 } from '../../../src/signature/open-pkcs12.ts'

export const PASSWORD = 'secret'

/** A file that `fixtures/make-fixtures.sh` made. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))
}

export type OpenedKey = Extract<OpenedPkcs12, { readonly ok: true }>

export async function openedKey(name: string, password = PASSWORD): Promise<OpenedKey> {
  const outcome = await openPkcs12(fixture(`${name}.p12`), password)
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome
}
