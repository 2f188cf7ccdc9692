import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core'
import { sameOctets } from './octets.ts'

/** Equal in value, key order aside. References are equal if they name the same object, whatever that holds. */
export function sameObject(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
  if (a === undefined || b === undefined || a.type !== b.type) return a === b
  if (a instanceof PdfStream && b instanceof PdfStream) return sameDict(a, b) && sameOctets(a.data, b.data)
  if (a instanceof PdfDict && b instanceof PdfDict) return sameDict(a, b)
  if (a instanceof PdfArray && b instanceof PdfArray) return sameArray(a.toArray(), b.toArray())
  if (a instanceof PdfString && b instanceof PdfString) return sameOctets(a.bytes, b.bytes)
  return scalarOf(a) === scalarOf(b)
}

/** Keys that one dictionary has otherwise than the other, or not at all. */
export function differingKeys(a: PdfDict, b: PdfDict): readonly string[] {
  const keys = new Set([...a.keys(), ...b.keys()].map(key => key.value))
  return [...keys].filter(key => !sameObject(a.get(key), b.get(key)))
}

function sameDict(a: PdfDict, b: PdfDict): boolean {
  return a.size === b.size && differingKeys(a, b).length === 0
}

function sameArray(a: readonly PdfObject[], b: readonly PdfObject[]): boolean {
  return a.length === b.length && a.every((member, i) => sameObject(member, b[i]))
}

function scalarOf(object: PdfObject): string | number | boolean {
  if (object instanceof PdfRef) return `${object.objectNumber} ${object.generation} R`
  if (object instanceof PdfName || object instanceof PdfNumber || object instanceof PdfBool) return object.value
  return object.type
}
