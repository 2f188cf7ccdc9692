import type { Certificate } from 'pkijs'
import { parseCertificate } from './certificate.ts'
import { factsOf, holdsAt } from './certificate-facts.ts'
import type { CmsCheck } from './check-cms.ts'
import type { CertificateFinding } from './finding.ts'
import { chainFrom } from './issuing.ts'
import { MOST_CERTIFICATES } from './signing-certificate.ts'
import { vouchingFor } from './vouching.ts'

/** By what signers are judged. */
export interface Trusting {
  /** An instant (RFC 3339), for certificates that have run out since. */
  readonly now: string
  /** Certificates (DER) of the authorities that somebody imported here. */
  readonly roots?: readonly Uint8Array[]
}

export interface Judging extends Required<Trusting> {
  readonly subtle: SubtleCrypto
}

/** What a signer's certificate is worth. `claimedAt` is RFC 3339. Null where none was read. */
export async function findCertificate(
  { signer, certificates }: CmsCheck,
  claimedAt: string | null,
  { now, roots, subtle }: Judging,
): Promise<CertificateFinding | null> {
  if (signer === null) return null
  const at = claimedAt === null ? Number.NaN : Date.parse(claimedAt)
  const chain = await chainFrom(signer, certificates.slice(0, MOST_CERTIFICATES), subtle)
  return {
    vouching: await vouchingFor(chain, roots.flatMap(readable), at, subtle),
    chain: await Promise.all(chain.map(factsOf)),
    notBefore: signer.notBefore.value.toISOString(),
    notAfter: signer.notAfter.value.toISOString(),
    heldAtClaimedTime: holdsAt(signer, at),
    holdsNow: holdsAt(signer, Date.parse(now)),
  }
}

function readable(der: Uint8Array): readonly Certificate[] {
  try {
    return [parseCertificate(der)]
  } catch {
    return []
  }
}
