import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfStream, PdfString } from '@libpdf/core'
import { fillSlot } from '../../../src/signature/fill-slot.ts'
import { joined, latin1Of, octetsOf } from '../../../src/signature/octets.ts'
import { openRevision } from '../../../src/signature/open-revision.ts'
import { coveredBytes, placeSignature, type Prepared, writeByteRange } from '../../../src/signature/place-signature.ts'
import { readRevisions } from '../../../src/signature/revisions.ts'
import { signCms } from '../../../src/signature/sign-cms.ts'
import type { SignRequest } from '../../../src/signature/sign.ts'
import { slotsOf } from '../../../src/signature/slots.ts'
import { plainLettering } from './report-fixture.ts'

/** What an attacker does to an open document. */
export type Edit = (pdf: PDF) => void

/** The document after an update that nobody signed. */
export async function updated(bytes: Uint8Array, edit: Edit): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDF.load(bytes, { lenient: false })
  edit(pdf)
  return joined(await pdf.save({ incremental: true, useXRefStream: false }))
}

/** The document written anew as one version, by somebody who changed it before anybody signed. */
export async function rebuilt(bytes: Uint8Array, edit: Edit): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDF.load(bytes, { lenient: false })
  edit(pdf)
  return joined(await pdf.save({ useXRefStream: false }))
}

export interface Collusion {
  /** Done to the document in the same update as the signature. */
  readonly edit?: Edit
  /** Done to the file before it is signed. */
  readonly prepare?: (prepared: Prepared) => Prepared
}

/** A signer who uses the own signature to change more than a signature may. */
export async function signedInCollusion(
  bytes: Uint8Array,
  request: SignRequest,
  { edit = () => {}, prepare = prepared => prepared }: Collusion,
): Promise<Uint8Array<ArrayBuffer>> {
  const last = readRevisions(bytes).at(-1)
  if (last === undefined) throw new Error('no revision')
  const open = await openRevision(bytes, last)
  const slot = slotsOf(open).find(({ name }) => name === request.slot)
  if (slot === undefined) throw new Error('no slot')
  edit(open.pdf)
  const prepared = prepare(writeByteRange(await fillSlot(open, slot, request, plainLettering)))
  const outcome = await signCms(coveredBytes(prepared), request.key, crypto.subtle)
  if (!outcome.ok) throw new Error(outcome.failure)
  return placeSignature(prepared, outcome.cms)
}

/** Where the hex of the last signature lies: from `<` to `>`. */
export function lastGap(bytes: Uint8Array): { readonly start: number; readonly end: number } {
  const text = latin1Of(bytes)
  const start = text.indexOf('<', text.lastIndexOf('/Contents <'))
  return { start, end: text.indexOf('>', start) + 1 }
}

export function overwritten(bytes: Uint8Array, at: number, text: string): Uint8Array<ArrayBuffer> {
  const changed = joined(bytes)
  changed.set(octetsOf(text), at)
  return changed
}

/** The bytes with another CMS in their last signature; the padding stays zero. */
export function withCms(bytes: Uint8Array, cms: Uint8Array): Uint8Array<ArrayBuffer> {
  const { start, end } = lastGap(bytes)
  const hex = Buffer.from(cms).toString('hex')
  return overwritten(bytes, start + 1, hex.padEnd(end - start - 2, '0'))
}

/** The CMS of the last signature, without padding: it begins with the four bytes of a SEQUENCE's head. */
export function lastCms(bytes: Uint8Array): Buffer {
  const { start, end } = lastGap(bytes)
  const padded = Buffer.from(latin1Of(bytes.subarray(start + 1, end - 1)), 'hex')
  return padded.subarray(0, 4 + padded.readUInt16BE(2))
}

export const edits = {
  pageText: pdf => streamAt(pdf, pageAt(pdf, 0).getRef('Contents')).setData(octetsOf('BT /F1 40 Tf (Tier: Low) Tj ET')),
  overlay: pdf => {
    const note = PdfDict.of({ Subtype: PdfName.of('Stamp'), Rect: rectangle(0, 0, 600, 800), F: PdfNumber.of(4) })
    pageAt(pdf, 0).set('Annots', new PdfArray([pdf.register(note)]))
  },
  attachment: pdf => {
    const names = pdf.getCatalog().getDict('Names')?.getDict('EmbeddedFiles')?.getArray('Names')
    const file = names?.at(1)
    if (file instanceof PdfDict) streamAt(pdf, file.getDict('EF')?.getRef('F')).setData(octetsOf('{"tier":1}'))
  },
  title: pdf => pdf.setTitle('Another worksheet'),
  openAction: pdf => pdf.getCatalog().set('OpenAction', PdfDict.of({ S: PdfName.of('JavaScript') })),
  widerSlot: pdf => slotAt(pdf, 1).set('Rect', rectangle(0, 0, 600, 800)),
  otherSlot: pdf => slotAt(pdf, 2).set('TU', PdfString.fromString('Signed by everybody')),
  earlierSignature: pdf => slotAt(pdf, 0).delete('V'),
  earlierAppearance: pdf => slotAt(pdf, 0).delete('AP'),
  newField: pdf => formOf(pdf).getArray('Fields')?.push(pdf.register(PdfDict.of({ FT: PdfName.of('Sig') }))),
} satisfies Record<string, Edit>

export function slotAt(pdf: PDF, index: number): PdfDict {
  return dictAt(pdf, formOf(pdf).getArray('Fields')?.at(index))
}

export function formOf(pdf: PDF): PdfDict {
  return dictAt(pdf, pdf.getCatalog().get('AcroForm'))
}

export function pageAt(pdf: PDF, index: number): PdfDict {
  return dictAt(pdf, pdf.context.pages.getPage(index) ?? undefined)
}

export function dictAt(pdf: PDF, object: unknown): PdfDict {
  const dict = object instanceof PdfRef ? pdf.getObject(object) : object
  if (!(dict instanceof PdfDict)) throw new Error('no dictionary')
  return dict
}

function streamAt(pdf: PDF, ref: PdfRef | undefined): PdfStream {
  const stream = dictAt(pdf, ref)
  if (!(stream instanceof PdfStream)) throw new Error('no stream')
  return stream
}

function rectangle(...sides: readonly number[]): PdfArray {
  return new PdfArray(sides.map(side => PdfNumber.of(side)))
}
