import { PDF, PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core'
import type { Revision } from './revisions.ts'
import { cannotRead } from './unreadable.ts'

/** The document as it was after one revision. Getters follow references; what is not there is undefined. */
export interface OpenRevision {
  readonly revision: Revision
  /** The file up to the end of this revision. */
  readonly bytes: Uint8Array
  readonly pdf: PDF
  readonly trailer: PdfDict
  readonly catalog: PdfDict
  readonly resolve: (object: PdfObject | undefined) => PdfObject | undefined
}

/** Opens the document as somebody saw it who had only these bytes of it. Throws on what it cannot parse. */
export async function openRevision(file: Uint8Array, revision: Revision): Promise<OpenRevision> {
  const bytes = file.subarray(0, revision.end)
  const pdf = await PDF.load(bytes, { lenient: false })
  if (pdf.isEncrypted) cannotRead('encrypted')
  const resolve = (object: PdfObject | undefined) =>
    object instanceof PdfRef ? (pdf.getObject(object) ?? undefined) : object
  return { revision, bytes, pdf, trailer: pdf.context.info.trailer, catalog: pdf.getCatalog(), resolve }
}

export function dictIn(open: OpenRevision, dict: PdfDict | undefined, key: string): PdfDict | undefined {
  const value = open.resolve(dict?.get(key))
  return value instanceof PdfDict ? value : undefined
}

export function arrayIn(open: OpenRevision, dict: PdfDict | undefined, key: string): readonly PdfObject[] {
  const value = open.resolve(dict?.get(key))
  return value instanceof PdfArray ? value.toArray() : []
}

/** The text of a string entry, or null. */
export function textIn(open: OpenRevision, dict: PdfDict, key: string): string | null {
  const value = open.resolve(dict.get(key))
  return value?.type === 'string' ? value.asString() : null
}

export function numberOf(object: PdfObject | undefined): number | null {
  return object instanceof PdfRef ? object.objectNumber : null
}
