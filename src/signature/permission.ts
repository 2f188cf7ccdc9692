import { BitString } from 'asn1js'
import { BasicConstraints, type Certificate, type Extension, ExtKeyUsage } from 'pkijs'

/** RFC 5280, sections 4.2.1.3, 4.2.1.9, 4.2.1.10 and 4.2.1.12. */
export const KEY_USAGE = '2.5.29.15'
export const BASIC_CONSTRAINTS = '2.5.29.19'
const NAME_CONSTRAINTS = '2.5.29.30'
const PURPOSES = '2.5.29.37'

/** Any purpose, e-mail and documents: in the words of RFC 5280, of RFC 9336, of Microsoft and of Adobe (MEMORY). */
const SIGNERS_PURPOSES: ReadonlySet<string> = new Set([
  '2.5.29.37.0',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
])

const KNOWN: ReadonlySet<string> = new Set([KEY_USAGE, BASIC_CONSTRAINTS, PURPOSES])

/** Bits of the key usage, from the left. */
const SIGNING = 0b1100_0000
const ISSUING = 0b0000_0100

/** True for a certificate whose key may sign documents; one that says nothing of its use may. */
export function maySign(certificate: Certificate): boolean {
  return allows(certificate, SIGNING) && isForSigners(certificate)
}

/**
 * True for one that may issue others, with `below` authorities between it and the signer. Under a condition that this
 * code does not know it may not (RFC 5280, section 4.2).
 */
export function mayIssue(certificate: Certificate, below: number): boolean {
  const constraints = partOf(certificate, BASIC_CONSTRAINTS)
  if (!(constraints instanceof BasicConstraints) || !constraints.cA) return false
  const { pathLenConstraint: most } = constraints
  const isShort = most === undefined || (typeof most === 'number' && below <= most)
  return isShort && allows(certificate, ISSUING) && isForSigners(certificate) && hasKnownConditions(certificate)
}

/** True where each condition that must not be overlooked is one that is looked at here. */
export function hasKnownConditions(certificate: Certificate): boolean {
  const { extensions = [] } = certificate
  const ids = new Set(extensions.map(({ extnID }) => extnID))
  const isKnown = ({ critical, extnID }: Extension) => !critical || KNOWN.has(extnID)
  return ids.size === extensions.length && !ids.has(NAME_CONSTRAINTS) && extensions.every(isKnown)
}

function allows(certificate: Certificate, bits: number): boolean {
  const usage = partOf(certificate, KEY_USAGE)
  return usage === null || (usage instanceof BitString && ((usage.valueBlock.valueHexView[0] ?? 0) & bits) !== 0)
}

/** An authority for web servers vouches for addresses, not for people. */
function isForSigners(certificate: Certificate): boolean {
  const purposes = partOf(certificate, PURPOSES)
  return purposes === null
    || (purposes instanceof ExtKeyUsage && purposes.keyPurposes.some(purpose => SIGNERS_PURPOSES.has(purpose)))
}

/** Null where the certificate says nothing of it. What cannot be read is given as it stands: it allows nothing. */
function partOf({ extensions = [] }: Certificate, id: string): unknown {
  const extension = extensions.find(({ extnID }) => extnID === id)
  return extension === undefined ? null : (extension.parsedValue ?? extension)
}
