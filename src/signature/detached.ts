import { derOf, nameIn } from './certificate.ts'
import { findCertificate, type Trusting } from './certificate-finding.ts'
import { checkCms, type CmsProblem } from './check-cms.ts'
import type { CertificateFinding } from './finding.ts'
import { fingerprint, type SigningKey } from './key.ts'
import { type CmsOutcome, signCms } from './sign-cms.ts'
import { webCrypto } from './web-crypto.ts'

/** A signature over bytes that stand elsewhere, checked. */
export interface DetachedCheck {
  readonly problems: readonly CmsProblem[]
  /** In the certificate; null where it names no one, or none could be read. */
  readonly name: string | null
  readonly fingerprint: string | null
  readonly certificate: CertificateFinding | null
}

export type DetachedOutcome = CmsOutcome | { readonly ok: false; readonly failure: 'no-web-crypto' }

/** Signs bytes as a PDF is signed: CMS, detached, CAdES. */
export async function signDetached(content: Uint8Array, key: SigningKey): Promise<DetachedOutcome> {
  const subtle = webCrypto()
  return subtle === null ? { ok: false, failure: 'no-web-crypto' } : signCms(content, key, subtle)
}

/** Null where the page has no cryptography. `claimedAt` is RFC 3339. Never throws. */
export async function checkDetached(
  cms: Uint8Array,
  content: Uint8Array,
  claimedAt: string,
  { now, roots = [] }: Trusting,
): Promise<DetachedCheck | null> {
  const subtle = webCrypto()
  if (subtle === null) return null
  const checked = await checkCms(cms, content, subtle)
  const { problems, signer } = checked
  try {
    return {
      problems,
      name: signer === null ? null : nameIn(signer),
      fingerprint: signer === null ? null : await fingerprint(derOf(signer)),
      certificate: await findCertificate(checked, claimedAt, { now, roots, subtle }),
    }
  } catch {
    return { problems: [...problems, 'not-canonical'], name: null, fingerprint: null, certificate: null }
  }
}
