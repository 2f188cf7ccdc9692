import { PdfArray, PdfDict, type PdfObject } from '@libpdf/core'
import { type Meaning, readMeaning } from './meaning.ts'
import { type OpenRevision, textIn } from './open-revision.ts'
import { instantOf } from './pdf-date.ts'
import type { Slot } from './slots.ts'

/** Keys of our own in a signature dictionary; readers skip what they do not know. */
export const ROLE_KEY = 'AFWS_Role'
export const MEANING_KEY = 'AFWS_Meaning'
export const SUB_FILTER = 'ETSI.CAdES.detached'

/** What a signature in a PDF claims about itself, and where it lies in the file. */
export interface SignatureDictionary {
  readonly subFilter: string | null
  /** The bytes of Contents, padding included. */
  readonly contents: Uint8Array
  /** Offsets and lengths of the two covered ranges; null for anything else. */
  readonly byteRange: readonly [number, number, number, number] | null
  readonly name: string | null
  readonly role: string | null
  readonly reason: string | null
  readonly meaning: Meaning | null
  /** RFC 3339. */
  readonly claimedAt: string | null
}

/** Null where the slot holds no dictionary. */
export function readSignatureDictionary(open: OpenRevision, slot: Slot): SignatureDictionary | null {
  const dict = open.resolve(slot.signature)
  if (!(dict instanceof PdfDict)) return null
  const contents = open.resolve(dict.get('Contents'))
  return {
    subFilter: dict.getName('SubFilter')?.value ?? null,
    contents: contents?.type === 'string' ? contents.bytes : new Uint8Array(),
    byteRange: rangeOf(dict.get('ByteRange')),
    name: textIn(open, dict, 'Name'),
    role: textIn(open, dict, ROLE_KEY),
    reason: textIn(open, dict, 'Reason'),
    meaning: readMeaning(dict.getName(MEANING_KEY)?.value ?? null),
    claimedAt: instantOf(textIn(open, dict, 'M')),
  }
}

function rangeOf(object: PdfObject | undefined): SignatureDictionary['byteRange'] {
  if (!(object instanceof PdfArray) || object.length !== 4) return null
  const [a, b, c, d] = object.toArray().map(each => (each.type === 'number' && each.isInteger() ? each.value : -1))
  return a === undefined || b === undefined || c === undefined || d === undefined ? null : [a, b, c, d]
}
