import type { Certificate } from 'pkijs'
import { type CertificateFacts, factsOf, holdsAt } from './certificate-facts.ts'
import { firstIssuer, isIssuedBy, isSame } from './issuing.ts'
import { hasKnownConditions, mayIssue, maySign } from './permission.ts'

/** Who vouches for the name in a certificate. */
export type Vouching =
  /** Signed with its own key: the name is what its owner typed. */
  | { readonly kind: 'self-made' }
  /**
   * Somebody else issued it, and nothing here says whether to believe them. `no-root`: the chain leads to no root that
   * was imported. `not-valid-then`: it does, but a certificate in it had run out when the signature claims to have been
   * made, or did not hold yet. `not-allowed`: it does, but through one that may not issue others, or under a condition
   * that this code does not know.
   */
  | { readonly kind: 'not-checked'; readonly because: 'no-root' | 'not-valid-then' | 'not-allowed' }
  /** Each certificate was issued by the next, up to a root that somebody imported here. */
  | { readonly kind: 'imported-root'; readonly root: CertificateFacts }

/** A way from a signer's certificate to a root that was imported. */
interface Path {
  readonly signer: Certificate
  /** Nearest first; the root is the last. */
  readonly issuers: readonly Certificate[]
  readonly root: Certificate
}

/** `chain` as `chainFrom` gives it; `at`: when the signature claims to have been made, in milliseconds since 1970. */
export async function vouchingFor(
  chain: readonly [Certificate, ...Certificate[]],
  roots: readonly Certificate[],
  at: number,
  subtle: SubtleCrypto,
): Promise<Vouching> {
  const path = await pathTo(roots, chain, subtle)
  if (path === null) {
    const selfMade = chain.length === 1 && (await isIssuedBy(chain[0], chain[0], subtle))
    return selfMade ? { kind: 'self-made' } : { kind: 'not-checked', because: 'no-root' }
  }
  const { signer, issuers, root } = path
  const allowed = maySign(signer) && hasKnownConditions(signer) && issuers.every(mayIssue)
  if (!allowed) return { kind: 'not-checked', because: 'not-allowed' }
  const held = [signer, ...issuers].every(certificate => holdsAt(certificate, at))
  if (!held) return { kind: 'not-checked', because: 'not-valid-then' }
  return { kind: 'imported-root', root: await factsOf(root) }
}

/** The shortest: a root may stand in the chain, or have issued what stands there. */
async function pathTo(
  roots: readonly Certificate[],
  chain: readonly [Certificate, ...Certificate[]],
  subtle: SubtleCrypto,
): Promise<Path | null> {
  const [signer, ...issuers] = chain
  for (const [i, certificate] of chain.entries()) {
    const before = issuers.slice(0, i)
    const itself = i === 0 ? undefined : roots.find(root => isSame(root, certificate))
    if (itself !== undefined) return { signer, issuers: before, root: itself }
    const root = await firstIssuer(certificate, roots, subtle)
    if (root !== undefined && !isSame(root, certificate)) return { signer, issuers: [...before, root], root }
  }
  return null
}
