import * as z from 'zod/mini'
import { canonicalJson, composed } from './canonical.ts'
import { type SlipReading, readSlip } from './read-slip.ts'
import { LIMITS } from './limits.ts'

const FORMAT = 'affordance-refusal'
const REASON_MAX = 10_000

const file = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  worksheet: z.string().check(z.minLength(1), z.maxLength(80)),
  reportSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(LIMITS.line)),
  reason: z.string().check(z.minLength(1), z.maxLength(REASON_MAX)),
  at: z.iso.datetime({ offset: true }),
  signature: z.base64().check(z.minLength(1)),
})

/** Why somebody does not sign a report. It stands in a file of its own: nothing may change in a signed one. */
export interface Refusal {
  /** The id of the worksheet. */
  readonly worksheet: string
  /** SHA-256, in hex, of the report as it was exported: the same with every signature that came after. */
  readonly reportSha256: string
  /** As in the certificate of the key. */
  readonly name: string
  /** At most 10,000 characters. */
  readonly reason: string
  /** RFC 3339, by the refuser's own clock. */
  readonly at: string
}

/** A refusal with its signature: CMS, detached, over `signedText`, in base64. */
export interface SignedRefusal {
  readonly refusal: Refusal
  readonly signature: string
}

/** The refusal as a file holds it: bounded, every text whole and in Unicode's composed form (NFC). */
export const composedRefusal = (refusal: Refusal): Refusal =>
  composed({ ...refusal, reason: refusal.reason.trim().slice(0, REASON_MAX) })

/** What the signature covers: the whole file but the signature itself, as canonical JSON. */
export const signedText = (refusal: Refusal): string => canonicalJson({ format: FORMAT, version: 1, ...refusal })

export const refusalText = ({ refusal, signature }: SignedRefusal): string =>
  canonicalJson({ format: FORMAT, version: 1, ...refusal, signature })

export const readRefusal = (text: string): SlipReading<SignedRefusal> => {
  const read = readSlip(text, file, FORMAT)
  if (!read.ok) return read
  const { format: _format, version: _version, signature, ...refusal } = read.slip
  return { ok: true, slip: { refusal, signature } }
}
