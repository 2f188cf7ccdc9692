import * as z from 'zod/mini'
import { canonicalJson, composed } from './canonical.ts'
import { type SlipReading, readSlip } from './read-slip.ts'
import { LIMITS } from './limits.ts'

const FORMAT = 'affordance-signer-card'

const card = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  name: z.string().check(z.minLength(1), z.maxLength(LIMITS.line)),
  certificate: z.base64().check(z.minLength(1)),
  made: z.iso.datetime({ offset: true }),
})

/** A signer's public half, to hand to others: whoever has it knows the key again. */
export interface SignerCard {
  /** As in the certificate. */
  readonly name: string
  /** X.509, DER, in base64. */
  readonly certificate: string
  /** RFC 3339. */
  readonly made: string
}

export const cardText = ({ name, certificate, made }: SignerCard): string =>
  canonicalJson(composed({ format: FORMAT, version: 1, name, certificate, made }))

export const readSignerCard = (text: string): SlipReading<SignerCard> => readSlip(text, card, FORMAT)
