import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef, PdfStream } from '@libpdf/core'
import { latin1Of, octetsOf } from '../../src/signature/octets.ts'
import { firstPageContents, hiddenObject } from '../unit/jobs/forged-update.ts'
import { signedBy } from '../unit/signature/people.ts'
import { dictAt, type Edit, pageAt, rebuilt, updated } from '../unit/signature/tamper.ts'
import { appendedTable } from './appended-table.ts'
import type { Attacks, Target } from './attack.ts'

const BLANK = octetsOf('1 g 0 0 600 850 re f')
const LOW = octetsOf('BT /F1 40 Tf 60 500 Td (Tier: Low) Tj ET')

function drawing(content: Uint8Array): PdfStream {
  const form = { Type: PdfName.of('XObject'), Subtype: PdfName.of('Form') }
  const box = new PdfArray([0, 0, 600, 850].map(side => PdfNumber.of(side)))
  return new PdfStream(Object.entries({ ...form, BBox: box }), content)
}

/** A cover under which the first page lies until somebody takes it away. */
const covered: Edit = pdf => {
  const cover = PdfDict.of({ N: pdf.register(drawing(BLANK)) })
  const stamp = PdfDict.of({ Subtype: PdfName.of('Stamp'), AP: cover, F: PdfNumber.of(4) })
  pageAt(pdf, 0).set('Annots', new PdfArray([pdf.register(stamp)]))
}

function coverOf(pdf: Parameters<Edit>[0]): PdfRef | undefined {
  return dictAt(pdf, pageAt(pdf, 0).getArray('Annots')?.at(0)).getDict('AP')?.getRef('N')
}

const uncovered: Edit = pdf => {
  const cover = dictAt(pdf, coverOf(pdf))
  if (cover instanceof PdfStream) cover.setData(octetsOf(''))
}

/** A second document in the file, of which no page is shown. */
const doubled: Edit = pdf => {
  const page = pdf.register(PdfDict.of({ Type: PdfName.of('Page'), Contents: pdf.register(new PdfStream([], LOW)) }))
  const pages = PdfDict.of({ Type: PdfName.of('Pages'), Kids: new PdfArray([page]), Count: PdfNumber.of(1) })
  const twin = PdfDict.of({ Type: PdfName.of('Catalog'), Pages: pdf.register(pages), Lang: PdfName.of('Twin') })
  for (const key of ['AcroForm', 'Names', 'AF']) {
    const own = pdf.getCatalog().get(key)
    if (own) twin.set(key, own)
  }
  stow(pdf, twin)
}

/** Where programs keep what is theirs (ISO 32000-1, 14.5), and readers show nothing of it. */
function stow(pdf: Parameters<Edit>[0], object: PdfDict): void {
  pdf.getCatalog().set('PieceInfo', PdfDict.of({ Own: pdf.register(object) }))
}

/** The text of another first page, inside a stream that nothing shows. */
function stowed(number: number): Edit {
  return pdf => stow(pdf, new PdfStream([], octetsOf(`\n${hiddenObject(number)}`)))
}

async function signedAfter(report: Uint8Array, edit: Edit): Promise<Uint8Array> {
  return signedBy(await rebuilt(report, edit), 1)
}

async function freed({ report }: Target): Promise<Uint8Array> {
  const signed = await signedAfter(report, covered)
  const number = /\/AP\s*<<\s*\/N (\d+) 0 R\s*>>\s*\/F 4\s*>>/.exec(latin1Of(signed))?.[1]
  return appendedTable(signed, `${number} 1\n0000000000 00001 f \n`)
}

async function swappedRoot({ report }: Target): Promise<Uint8Array> {
  const signed = await signedAfter(report, doubled)
  const twin = /(\d+) 0 obj\s*<<\s*\/Type \/Catalog\s*\/Pages \d+ 0 R\s*\/Lang \/Twin/.exec(latin1Of(signed))?.[1]
  return appendedTable(signed, '0 1\n0000000000 65535 f \n', trailer => trailer.replace(/\/Root \d+/, `/Root ${twin}`))
}

async function swappedPage({ report }: Target): Promise<Uint8Array> {
  const number = firstPageContents(await rebuilt(report, stowed(0)))
  const signed = await signedAfter(report, stowed(number))
  const at = latin1Of(signed).indexOf(hiddenObject(number))
  return appendedTable(signed, `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
}

/** Prepared before the first signature, carried out after it (Mainka et al., "Shadow Attacks", NDSS 2021). */
export const shadows: Attacks = {
  'shadow, hide: the cover is emptied': {
    told: 'page-1/Annots/0/AP/N',
    make: async ({ report }) => updated(await signedAfter(report, covered), uncovered),
  },
  'shadow, hide: the cover is struck from the table': { told: 'page-1/Annots/0/AP/N', make: freed },
  'shadow, replace: the letters of a font': {
    told: 'page-1/Resources/Font/F15/ToUnicode',
    make: ({ signed }) => updated(signed, pdf => {
      const font = dictAt(pdf, dictAt(pdf, pageAt(pdf, 0).get('Resources')).getDict('Font')?.getRef('F15'))
      font.set('ToUnicode', pdf.register(new PdfStream([], octetsOf('begincmap endcmap'))))
    }),
  },
  'shadow, hide and replace: the root of a second document': { told: 'Trailer/Root', make: swappedRoot },
  'shadow, hide and replace: a page stowed in a stream': { told: 'damaged', make: swappedPage },
}
