import * as z from 'zod/mini'
import { ROUNDS } from './passphrase.ts'

export const SEALED_FORMAT = 'affordance-sealed'
export const SEALED_VERSION = 1

/** UTF-16 units of a file: far above any worksheet of ours, far below what would stop the browser. */
export const MAX_SEALED = 60_000_000

/** Of so many bytes, in base64 with its padding. */
const base64Of = (bytes: number) => {
  const length = Math.ceil(bytes / 3) * 4
  return z.string().check(z.minLength(length), z.maxLength(length), BASE64)
}

const BASE64 = z.regex(/^[A-Za-z0-9+/]+={0,2}$/)

/** A file under a passphrase. Everything but `data` is sealed along with it, in exactly this order. */
export const sealedForm = z.strictObject({
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), nonce: base64Of(12) }),
  format: z.literal(SEALED_FORMAT),
  kdf: z.strictObject({
    iterations: z.int().check(z.gte(ROUNDS.least), z.lte(ROUNDS.most)),
    name: z.literal('PBKDF2-SHA-256'),
    salt: base64Of(16),
  }),
  version: z.literal(SEALED_VERSION),
  data: z.string().check(z.minLength(24), z.maxLength(MAX_SEALED), BASE64),
})

export type SealedFile = z.infer<typeof sealedForm>
