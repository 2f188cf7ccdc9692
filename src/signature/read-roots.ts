import { derOf, parseCertificate } from './certificate.ts'
import { type CertificateFacts, factsOf } from './certificate-facts.ts'
import { latin1Of, octetsOfBase64 } from './octets.ts'
import { mayIssue } from './permission.ts'
import { MOST_CERTIFICATES } from './signing-certificate.ts'

/** The certificate of an authority, of which somebody here says: those it vouches for are who they say. */
export interface ImportedRoot {
  /** DER. */
  readonly certificate: Uint8Array
  readonly facts: CertificateFacts
}

/** `not-an-authority`: a certificate in the file may not issue others; a person's own belongs on a contact card. */
export type RootsReading =
  | { readonly ok: true; readonly roots: readonly ImportedRoot[] }
  | { readonly ok: false; readonly failure: 'too-large' | 'not-a-certificate' | 'not-an-authority' }

const MOST_BYTES = 1_000_000
/** RFC 7468, section 5. */
const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g

/** The authorities in a certificate file: one in DER, or some in PEM. Never throws. */
export async function readRoots(bytes: Uint8Array): Promise<RootsReading> {
  if (bytes.length > MOST_BYTES) return { ok: false, failure: 'too-large' }
  try {
    const encoded = encodedIn(bytes)
    if (encoded.length > MOST_CERTIFICATES) return { ok: false, failure: 'too-large' }
    const certificates = encoded.map(parseCertificate)
    if (!certificates.every(each => mayIssue(each, 0))) return { ok: false, failure: 'not-an-authority' }
    const roots = certificates.map(async each => ({ certificate: derOf(each), facts: await factsOf(each) }))
    return { ok: true, roots: await Promise.all(roots) }
  } catch {
    return { ok: false, failure: 'not-a-certificate' }
  }
}

/** Each in DER, if it is one. */
function encodedIn(bytes: Uint8Array): readonly Uint8Array[] {
  const blocks = [...latin1Of(bytes).matchAll(PEM)].map(([, base64 = '']) => base64.replace(/\s/g, ''))
  return blocks.length === 0 ? [bytes] : blocks.map(base64 => octetsOfBase64(base64) ?? new Uint8Array())
}
