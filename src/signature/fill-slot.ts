import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, type PdfRef, PdfString } from '@libpdf/core'
import { drawAppearance, type Mark } from './appearance.ts'
import type { SigningKey } from './key.ts'
import type { Lettering } from './lettering.ts'
import type { Meaning } from './meaning.ts'
import { dictIn, type OpenRevision } from './open-revision.ts'
import { MEANING_KEY, ROLE_KEY, SUB_FILTER } from './signature-dictionary.ts'
import type { Slot } from './slots.ts'

/** Ten digits: room for any offset, found again by what it is. */
export const ANY_OFFSET = 9_999_999_999

/** SignaturesExist and AppendOnly (ISO 32000-1, table 219): a viewer that rewrites the file would break signatures. */
const SIG_FLAGS = 3
/** For the attributes and the frame of a CMS signature, which take about 300 bytes. */
const FRAME = 1200
/** For the hash that names a certificate of the chain, which takes 38 bytes. */
const NAMED = 64

/** What goes into a slot: as whom a person signs, what it means, and how it looks. */
export interface Filling {
  readonly key: SigningKey
  /** Must be the name in the key's certificate. */
  readonly name: string
  readonly role: string
  readonly meaning: Meaning
  /** The sentence that the signer puts their name to; printed, and kept in the signature. */
  readonly meaningText: string
  /** The same moment for machines, e.g. `D:20261122030000+01'00'`, and as it is printed. */
  readonly at: { readonly pdfDate: string; readonly printed: string }
  readonly appearance: Mark
}

/** The file with a filled slot whose signature is still zeros, and the object that holds them. */
export interface FilledSlot {
  readonly pdf: Uint8Array
  readonly object: number
}

/**
 * Appends the update that fills a slot: its value, its looks and nothing else, since other programs suspect a signer
 * who changes more (pyHanko: even the label). A signature covers the file that holds it, so it is made in two steps:
 * first room for it (ISO 32000-1, 12.8.1), then `placeSignature` writes it there without moving a byte.
 */
export async function fillSlot(
  open: OpenRevision,
  slot: Slot,
  filling: Filling,
  lettering: Lettering,
): Promise<FilledSlot> {
  const { pdf } = open
  const signature = pdf.register(signatureDictionary(filling))
  slot.dict.set('V', signature)
  slot.dict.set('AP', PdfDict.of({ N: await embedAppearance(open, slot, filling, lettering) }))
  const form = dictIn(open, open.catalog, 'AcroForm')
  if (form?.getNumber('SigFlags')?.value !== SIG_FLAGS) form?.set('SigFlags', PdfNumber.of(SIG_FLAGS))
  const filled = await pdf.save({ incremental: true, useXRefStream: false })
  return { pdf: filled, object: signature.objectNumber }
}

/**
 * ByteRange and Contents stand first: text that a person typed comes after them. The CMS holds the certificate, its
 * issuer's name again, and a signature no longer than the key: the last two are no longer than the certificate. Those
 * that vouch for it come beside.
 */
function signatureDictionary(filling: Filling): PdfDict {
  const { key, name, role, meaning, meaningText, at } = filling
  const vouchers = (key.chain ?? []).reduce((sum, { length }) => sum + length + NAMED, 0)
  const room = new Uint8Array(2 * key.certificate.length + vouchers + FRAME)
  return PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of(SUB_FILTER),
    ByteRange: new PdfArray([0, ANY_OFFSET, ANY_OFFSET, ANY_OFFSET].map(PdfNumber.of)),
    Contents: PdfString.fromBytes(room),
    Name: typed(name),
    Reason: typed(meaningText),
    M: PdfString.fromString(at.pdfDate),
    [ROLE_KEY]: typed(role),
    [MEANING_KEY]: PdfName.of(meaning),
  })
}

/** UTF-16 in hex (ISO 32000-1, 7.9.2.2): whatever was typed, no reader takes it for a part of the file. */
function typed(text: string): PdfString {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  return PdfString.fromBytes(Uint8Array.from([0xfeff, ...units].flatMap(unit => [unit >> 8, unit & 0xff])))
}

async function embedAppearance(
  open: OpenRevision,
  slot: Slot,
  filling: Filling,
  lettering: Lettering,
): Promise<PdfRef> {
  const [left = 0, bottom = 0, right = 0, top = 0] = rectOf(open, slot)
  const size = { width: Math.abs(right - left), height: Math.abs(top - bottom) }
  const { name, role, meaningText, at, appearance } = filling
  const paragraphs = [name, role, meaningText, at.printed].filter(text => text !== '')
  const drawn = drawAppearance({ ...size, mark: appearance, paragraphs }, lettering)
  return (await open.pdf.embedPage(await PDF.load(drawn), 0)).ref
}

function rectOf(open: OpenRevision, slot: Slot): readonly number[] {
  const rect: PdfObject | undefined = open.resolve(slot.dict.get('Rect'))
  return rect instanceof PdfArray ? rect.toArray().map(side => (side.type === 'number' ? side.value : 0)) : []
}
