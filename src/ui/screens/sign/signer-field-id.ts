import type { Signer } from '../../../record/signer-form.ts'

/** The fields in the order in which they stand on the page. */
export const SIGNER = [
  'answer', 'who', 'name', 'role', 'reason', 'meaning', 'look', 'strokes', 'picture', 'key', 'keyFile', 'protection',
  'passphrase', 'again',
] as const satisfies readonly (keyof Signer)[]

/** Where a link of the error summary lands. */
export const signerFieldId = (field: keyof Signer): string => `signer-${field}`
