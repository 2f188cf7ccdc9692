import type { CertificateFacts } from './certificate-facts.ts'
import type { CmsProblem } from './check-cms.ts'
import type { CoverageProblem } from './coverage.ts'
import type { Meaning } from './meaning.ts'
import type { Vouching } from './vouching.ts'

/**
 * Why a signature does not hold. `where` is the way to what `revision` changed, e.g. `page-1/Contents`, `slot-2/Rect`
 * or `Root/OpenAction`; empty for an update that nobody signed and that changes nothing in the document, and for a part
 * of an update that parsers could read apart.
 */
export type Problem =
  | { readonly kind: CmsProblem | CoverageProblem | 'name-mismatch' | 'duplicate-slot' | 'trailing-bytes' }
  | { readonly kind: 'disallowed-change'; readonly where: string; readonly revision: number }

/** When a certificate says it holds, and who vouches for the name in it. */
export interface CertificateFinding {
  readonly vouching: Vouching
  /** The signer's certificate first, then each that issued the one before it, as far as they are at hand. */
  readonly chain: readonly CertificateFacts[]
  /** RFC 3339, UTC. */
  readonly notBefore: string
  readonly notAfter: string
  readonly heldAtClaimedTime: boolean
  readonly holdsNow: boolean
}

/** One signature, checked. */
export interface SignatureFinding {
  readonly slot: string
  /** Counted from 0, the unsigned report: this signature is revision `revision` of `revisions`. */
  readonly revision: number
  readonly revisions: number
  readonly integrity: 'intact' | 'broken'
  /** Empty exactly where `intact`. */
  readonly problems: readonly Problem[]
  /** As the signature claims; `name` also stands in the certificate, else `name-mismatch` is among the problems. */
  readonly signer: { readonly name: string | null; readonly role: string | null }
  readonly meaning: Meaning | null
  /** The sentence that the signer put their name to. */
  readonly reason: string | null
  /** Null where no certificate could be read. */
  readonly fingerprint: string | null
  readonly certificate: CertificateFinding | null
  /** RFC 3339, by the signer's own clock. */
  readonly claimedAt: string | null
}
