import * as z from 'zod/mini'
import { LIMITS } from './limits.ts'

export const MEANINGS = ['took-part', 'agrees', 'decides'] as const

/** Stand for no person of the team, for a key that is yet to be made, and for one in a file of the signer's. */
export const SOMEONE_ELSE = 'someone-else'
export const NEW_KEY = 'new-key'
export const FILE_KEY = 'file-key'

/** Shorter ones are tried out in no time by whoever gets hold of this browser's files. */
export const PASSPHRASE_MIN = 8

const line = z.string().check(z.trim(), z.maxLength(LIMITS.line))
const filled = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line))
const share = z.number().check(z.gte(0), z.lte(1))

/** Whether somebody signs or says why not; who, as what, how it looks, and with which key. */
export const signerForm = z.object({
  answer: z.enum(['signs', 'refuses']),
  /** A person's id, or `SOMEONE_ELSE`. */
  who: filled,
  /** The id of a kept key, `NEW_KEY` or `FILE_KEY`. */
  key: filled,
  name: line,
  role: line,
  meaning: z.optional(z.enum(MEANINGS)),
  look: z.enum(['typed', 'drawn', 'picture']),
  /** Lines of a drawing, in shares of its box from the top left. */
  strokes: z.array(z.array(z.object({ x: share, y: share }))),
  /** Drawn anew by this page: a JPEG that carries nothing but what is seen. */
  picture: z.optional(z.file()),
  /** Why somebody does not sign. */
  reason: z.string().check(z.maxLength(LIMITS.prose)),
  /** PKCS #12. */
  keyFile: z.optional(z.file()),
  protection: z.enum(['passphrase', 'device']),
  passphrase: z.string(),
  again: z.string(),
}).check((given) => {
  for (const field of missingFrom(given.value)) {
    given.issues.push({ code: 'custom', path: [field], input: given.value, message: field })
  }
})

export type Signer = z.infer<typeof signerForm>
export type Strokes = Signer['strokes']

/** Somebody who signs, and has said what it means. */
export type Signing = Signer & { readonly answer: 'signs'; readonly meaning: NonNullable<Signer['meaning']> }

export const isSigning = (signer: Signer): signer is Signing =>
  signer.answer === 'signs' && signer.meaning !== undefined

/** What the answer and the key that were chosen ask for beside them. */
const missingFrom = (signer: Signer): readonly (keyof Signer)[] => [
  ...(signer.answer === 'signs' ? missingToSign(signer) : isBlank(signer.reason) ? ['reason' as const] : []),
  ...missingFromKey(signer),
]

const missingToSign = ({ role, meaning, look, strokes, picture }: Signer): readonly (keyof Signer)[] => [
  ...(isBlank(role) ? ['role' as const] : []),
  ...(meaning === undefined ? ['meaning' as const] : []),
  ...(look === 'drawn' && strokes.length === 0 ? ['strokes' as const] : []),
  ...(look === 'picture' && picture === undefined ? ['picture' as const] : []),
]

/** The name stands in a key that there is already; only a new one needs it. */
const missingFromKey = (signer: Signer): readonly (keyof Signer)[] => {
  const { key, keyFile, name, protection, passphrase, again } = signer
  if (key === FILE_KEY) return keyFile === undefined ? ['keyFile'] : []
  if (key !== NEW_KEY) return []
  const wrong: (keyof Signer)[] = isBlank(name) ? ['name'] : []
  if (protection !== 'passphrase') return wrong
  if (passphrase.length < PASSPHRASE_MIN) return [...wrong, 'passphrase']
  return passphrase === again ? wrong : [...wrong, 'again']
}

const isBlank = (text: string): boolean => text.trim() === ''
