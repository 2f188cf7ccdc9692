import { readCertificate } from '../signature/certificate-facts.ts'
import type { SigningKey } from '../signature/key.ts'
import type { Lettering } from '../signature/lettering.ts'
import { instantOf } from '../signature/pdf-date.ts'
import { type SignOutcome, type SignRequest, sign } from '../signature/sign.ts'

/**
 * Signing at a moment at which the key's certificate does not hold: its time is over, or by this device's clock has not
 * come. Every check would doubt the signature for ever.
 */
export type OutOfTime = { readonly ok: false; readonly failure: 'not-valid-yet' | 'run-out' }

/** Signs a report, unless the signature would be born invalid. */
export const signInTime = async (
  pdf: Uint8Array, request: SignRequest, lettering: Lettering,
): Promise<SignOutcome | OutOfTime> =>
  (await outOfTime(request.key, instantOf(request.at.pdfDate) ?? '')) ?? sign(pdf, request, lettering)

/** Null where a key may sign at an instant (RFC 3339). */
export const outOfTime = async ({ certificate }: SigningKey, instant: string): Promise<OutOfTime | null> => {
  const read = await readCertificate(certificate)
  if (read === null) return null
  const at = Date.parse(instant)
  if (at < Date.parse(read.facts.notBefore)) return { ok: false, failure: 'not-valid-yet' }
  return at > Date.parse(read.facts.notAfter) ? { ok: false, failure: 'run-out' } : null
}
