import { PdfDict, type PdfObject, type PdfRef } from '@libpdf/core'
import { arrayIn, dictIn, numberOf, type OpenRevision, textIn } from './open-revision.ts'

/** A signature field: a place on a page where one person may sign once. */
export interface Slot {
  readonly name: string
  /** Object number of field and widget, which are one object in our reports. */
  readonly object: number
  readonly dict: PdfDict
  /** The signature in it, as the field points to it; undefined while it is empty. */
  readonly signature: PdfObject | undefined
}

const DEEPEST = 8

/** The signature fields of a document in its own order, also those below other fields. */
export function slotsOf(open: OpenRevision): readonly Slot[] {
  const form = dictIn(open, open.catalog, 'AcroForm')
  const seen = new Set<number>()
  const walk = (fields: readonly PdfObject[], parent: Inherited, depth: number): readonly Slot[] =>
    fields.flatMap(ref => {
      const object = numberOf(ref)
      const dict = open.resolve(ref)
      if (object === null || seen.has(object) || depth > DEEPEST || !(dict instanceof PdfDict)) return []
      seen.add(object)
      const own = inherit(open, dict, parent)
      const kids = arrayIn(open, dict, 'Kids').filter(kid => isField(open, kid))
      if (kids.length > 0) return walk(kids, own, depth + 1)
      return own.type === 'Sig' ? [{ name: own.name, object, dict, signature: signatureIn(dict) }] : []
    })
  return walk(arrayIn(open, form, 'Fields'), { name: '', type: null }, 0)
}

interface Inherited {
  readonly name: string
  readonly type: string | null
}

/** The full name joins the partial ones with dots; the type comes down (ISO 32000-1, 12.7.3). */
function inherit(open: OpenRevision, dict: PdfDict, parent: Inherited): Inherited {
  const name = [parent.name, textIn(open, dict, 'T') ?? ''].filter(part => part !== '').join('.')
  return { name, type: dict.getName('FT')?.value ?? parent.type }
}

/** Kids with a name are fields; kids without one are mere widgets of their parent. */
function isField(open: OpenRevision, kid: PdfObject): kid is PdfRef {
  const dict = open.resolve(kid)
  return dict instanceof PdfDict && dict.has('T')
}

function signatureIn(dict: PdfDict): PdfObject | undefined {
  const value = dict.get('V')
  return value?.type === 'null' ? undefined : value
}
