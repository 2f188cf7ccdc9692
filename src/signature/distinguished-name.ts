import type { RelativeDistinguishedNames } from 'pkijs'
import { sameOctets } from './octets.ts'

export const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'
/** Characters of a part that anybody reads. RFC 5280, appendix A.1 allows 64 (ub-common-name); some take more. */
const MOST_READ = 256

/** The common name (CN), or null where there is none. */
export function commonNameIn(name: RelativeDistinguishedNames): string | null {
  return partOf(name, COMMON_NAME)
}

/** Common name and organisation for a person to read, as far as they are there; what is endless ends with a sign. */
export function nameText(name: RelativeDistinguishedNames): string {
  return [COMMON_NAME, ORGANISATION].flatMap(type => partOf(name, type) ?? []).map(readable).join(', ')
}

function readable(part: string): string {
  return part.length > MOST_READ ? `${part.slice(0, MOST_READ)}…` : part
}

export function sameName(a: RelativeDistinguishedNames, b: RelativeDistinguishedNames): boolean {
  return sameOctets(encoded(a), encoded(b))
}

function encoded(name: RelativeDistinguishedNames): Uint8Array {
  return new Uint8Array(name.toSchema().toBER())
}

/** Where a name says a thing twice, the last one is the most particular. */
function partOf({ typesAndValues }: RelativeDistinguishedNames, wanted: string): string | null {
  const value: unknown = typesAndValues.findLast(({ type }) => String(type) === wanted)?.value.valueBlock.value
  return typeof value === 'string' ? value : null
}
