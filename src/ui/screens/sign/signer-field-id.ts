import type { Signer } from '../../../record/signer-form.ts'

/** The fields in the order in which they stand on the page. */
export const SIGNER = [
  'answer', 'who', 'name', 'role', 'reason', 'meaning', 'look', 'strokes', 'picture', 'key', 'keyFile', 'protection',
  'passphrase', 'again',
] as const satisfies readonly (keyof Signer)[]

export const signerFieldId = (field: keyof Signer): string => `signer-${field}`

export const lookOptionId = (look: Signer['look']): string => `${signerFieldId('look')}-${look}`

/** Where a link of the error summary lands. Who has not drawn may be unable to: then the other looks are beside it. */
export const signerLandingId = (field: keyof Signer): string =>
  field === 'strokes' ? lookOptionId('drawn') : signerFieldId(field)
