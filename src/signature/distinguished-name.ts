import type { RelativeDistinguishedNames } from 'pkijs'
import { sameOctets } from './octets.ts'

export const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'

/** The common name (CN), or null where there is none. */
export function commonNameIn(name: RelativeDistinguishedNames): string | null {
  return partOf(name, COMMON_NAME)
}

/** Common name and organisation, as far as they are there. */
export function nameText(name: RelativeDistinguishedNames): string {
  return [COMMON_NAME, ORGANISATION].flatMap(type => partOf(name, type) ?? []).join(', ')
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
