import * as z from 'zod/mini'
import { LIMITS } from './fields.ts'

export const MEANINGS = ['took-part', 'agrees', 'decides'] as const

/** Stand for no person of the team, and for a key that is yet to be made. */
export const SOMEONE_ELSE = 'someone-else'
export const NEW_KEY = 'new-key'

/** Shorter ones are tried out in no time by whoever gets hold of this browser's files. */
export const PASSPHRASE_MIN = 8

const filled = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line))
const share = z.number().check(z.gte(0), z.lte(1))

/** Who signs, as what, how it looks, and with which key. */
export const signerForm = z.object({
  /** A person's id, or `SOMEONE_ELSE`. */
  who: filled,
  /** The id of a kept key, or `NEW_KEY`. */
  key: filled,
  name: filled,
  role: filled,
  meaning: z.enum(MEANINGS),
  look: z.enum(['typed', 'drawn']),
  /** Lines of a drawing, in shares of its box from the top left. */
  strokes: z.array(z.array(z.object({ x: share, y: share }))),
  protection: z.enum(['passphrase', 'device']),
  passphrase: z.string(),
  again: z.string(),
}).check((given) => {
  const { look, strokes, key, protection, passphrase, again } = given.value
  const wrong = (field: string) =>
    given.issues.push({ code: 'custom', path: [field], input: given.value, message: field })
  if (look === 'drawn' && strokes.length === 0) wrong('strokes')
  if (key !== NEW_KEY || protection !== 'passphrase') return
  if (passphrase.length < PASSPHRASE_MIN) wrong('passphrase')
  else if (passphrase !== again) wrong('again')
})

export type Signer = z.infer<typeof signerForm>
export type Strokes = Signer['strokes']
