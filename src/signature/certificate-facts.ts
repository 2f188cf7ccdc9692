import type { Certificate } from 'pkijs'
import { derOf, nameIn, parseCertificate } from './certificate.ts'
import { nameText } from './distinguished-name.ts'
import { fingerprint } from './key.ts'

/** What a certificate says, for a person to read. */
export interface CertificateFacts {
  /** Whom it names: common name and organisation, as far as it gives them; empty where it gives neither. */
  readonly subject: string
  /** Who says so. */
  readonly issuer: string
  /** RFC 3339, UTC. */
  readonly notBefore: string
  readonly notAfter: string
  /** SHA-256 in pairs of hex. */
  readonly fingerprint: string
}

export async function factsOf(certificate: Certificate): Promise<CertificateFacts> {
  const { subject, issuer, notBefore, notAfter } = certificate
  return {
    subject: nameText(subject),
    issuer: nameText(issuer),
    notBefore: notBefore.value.toISOString(),
    notAfter: notAfter.value.toISOString(),
    fingerprint: await fingerprint(derOf(certificate)),
  }
}

/** The common name (CN) in a certificate (DER), and what else it says; null for what is none. Never throws. */
export async function readCertificate(
  der: Uint8Array,
): Promise<{ readonly name: string | null; readonly facts: CertificateFacts } | null> {
  try {
    const certificate = parseCertificate(der)
    return { name: nameIn(certificate), facts: await factsOf(certificate) }
  } catch {
    return null
  }
}

/** True where a certificate says that it holds at an instant (milliseconds since 1970). */
export function holdsAt({ notBefore, notAfter }: Certificate, instant: number): boolean {
  return instant >= notBefore.value.getTime() && instant <= notAfter.value.getTime()
}
