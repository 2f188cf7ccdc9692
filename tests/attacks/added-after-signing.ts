import { type PDF, PdfArray, PdfBool, PdfDict, PdfName, PdfNumber, type PdfObject, PdfString } from '@libpdf/core'
import { joined, octetsOf } from '../../src/signature/octets.ts'
import { hiddenObject } from '../unit/jobs/forged-update.ts'
import { requestOf } from '../unit/signature/people.ts'
import {
  dictAt,
  type Edit,
  edits,
  formOf,
  pageAt,
  signedInCollusion,
  slotAt,
  updated,
} from '../unit/signature/tamper.ts'
import type { Attack, Attacks } from './attack.ts'

const name = (value: string) => PdfName.of(value)
const script = () => PdfDict.of({ S: name('JavaScript'), JS: PdfString.fromString('app.alert(1)') })

const inCatalog = (key: string, value: (pdf: PDF) => PdfObject): Change =>
  [`Root/${key}`, pdf => pdf.getCatalog().set(key, value(pdf))]

/** The way to what changes, and the change. */
type Change = readonly [where: string, edit: Edit]

const attachment: Edit = pdf => {
  const names = pdf.getCatalog().getDict('Names')?.getDict('EmbeddedFiles')?.getArray('Names')
  const file = dictAt(pdf, dictAt(pdf, names?.at(3)).getDict('EF')?.getRef('F'))
  file.set('Length', PdfNumber.of(1))
}

/** What shows another page, or carries another worksheet. */
const PAGES: Readonly<Record<string, Change>> = {
  'a page replaced': ['page-1/Contents', edits.pageText],
  'a stamp laid over a page': ['page-1/Annots', edits.overlay],
  'another worksheet attached': ['Root/AF/1/EF/F', attachment],
  'another title': ['Info/Title', edits.title],
  'a slot enlarged over the page': ['slot-2/Rect', edits.widerSlot],
  'a slot with another label': ['slot-3/TU', edits.otherSlot],
  'a new field': ['Root/AcroForm/Fields', edits.newField],
  'a signature taken out of its slot': ['slot-1/V', edits.earlierSignature],
  'a signature that looks otherwise': ['slot-1/AP', edits.earlierAppearance],
  'a page shown larger': ['page-1/UserUnit', pdf => pageAt(pdf, 0).set('UserUnit', PdfNumber.of(9))],
  'a page cut': ['page-1/CropBox', pdf => pageAt(pdf, 0).set('CropBox', new PdfArray([]))],
  'a page turned': ['page-1/Rotate', pdf => pageAt(pdf, 0).set('Rotate', PdfNumber.of(180))],
  'other fonts on a page': ['page-1/Resources', pdf => pageAt(pdf, 0).set('Resources', new PdfDict())],
}

const CATALOG: Readonly<Record<string, Change>> = {
  'layers': inCatalog('OCProperties', () => new PdfDict()),
  'another language': inCatalog('Lang', () => PdfString.fromString('de')),
  'another tree of pages': inCatalog('Pages', pdf => pdf.register(PdfDict.of({ Type: name('Pages') }))),
  'another structure': inCatalog('StructTreeRoot', pdf => pdf.register(new PdfDict())),
  'other names': inCatalog('Names', () => new PdfDict()),
  'another form': inCatalog('AcroForm', pdf => pdf.register(PdfDict.of({ Fields: new PdfArray([]) }))),
  'a newer version of PDF': inCatalog('Version', () => name('2.0')),
  'extensions': inCatalog('Extensions', () => new PdfDict()),
  'permissions': inCatalog('Perms', () => new PdfDict()),
  'a collection': inCatalog('Collection', () => new PdfDict()),
  'a form drawn by the reader': [
    'Root/AcroForm/NeedAppearances', pdf => formOf(pdf).set('NeedAppearances', PdfBool.of(true)),
  ],
  'a form in XML': ['Root/AcroForm/XFA', pdf => formOf(pdf).set('XFA', PdfString.fromString('<xdp/>'))],
}

const ACTIONS: Readonly<Record<string, Change>> = {
  'a script on opening': ['Root/OpenAction', edits.openAction],
  'a script on closing': inCatalog('AA', () => PdfDict.of({ WC: script() })),
  'a script by name': ['Root/Names', pdf => pdf.getCatalog().getDict('Names')?.set('JavaScript', new PdfDict())],
  'a script on turning to a page': ['page-1/AA', pdf => pageAt(pdf, 0).set('AA', PdfDict.of({ O: script() }))],
  'a script in a slot': ['slot-2/AA', pdf => slotAt(pdf, 1).set('AA', PdfDict.of({ E: script() }))],
  'a program started from a slot': ['slot-2/A', pdf => slotAt(pdf, 1).set('A', PdfDict.of({ S: name('Launch') }))],
}

const CHANGES = { ...PAGES, ...ACTIONS }

/** What nobody signed, behind the last signature. */
export const addedByNobody: Attacks = {
  ...attacksOf({ ...CHANGES, ...CATALOG }, edit => ({ signed }) => updated(signed, edit)),
  'bytes appended': { told: 'trailing-bytes', make: ({ signed }) => joined(signed, octetsOf('\n')) },
  'an end appended': { told: 'trailing-bytes', make: ({ signed }) => joined(signed, octetsOf('%%EOF\n')) },
  'an object appended, without a table': {
    told: 'trailing-bytes',
    make: ({ signed }) => joined(signed, octetsOf(hiddenObject(4))),
  },
}

/** The same by a second signer, whose signature covers the whole file. */
export const addedByTheSecondSigner: Attacks =
  attacksOf(CHANGES, edit => async ({ signed }) => signedInCollusion(signed, await requestOf(2), { edit }))

function attacksOf(changes: Readonly<Record<string, Change>>, make: (edit: Edit) => Attack['make']): Attacks {
  return Object.fromEntries(Object.entries(changes).map(([what, [told, edit]]) => [what, { told, make: make(edit) }]))
}
