import { PdfArray, PdfDict, PdfName, PdfStream, PdfString } from '@libpdf/core'
import { deflateSync } from 'node:zlib'
import { joined, octetsOf } from '../../src/signature/octets.ts'
import { signedBy } from '../unit/signature/people.ts'
import { dictAt, type Edit, formOf, pageAt, rebuilt } from '../unit/signature/tamper.ts'
import { appendedTable } from './appended-table.ts'
import type { Attack, Attacks } from './attack.ts'
import { builtPdf } from './built-pdf.ts'

const MEGABYTE = 2 ** 20
const NO_ROW = '0 1\n0000000000 65535 f \n'

const filled = (text: string, megabytes: number) => new Uint8Array(Buffer.alloc(megabytes * MEGABYTE, text, 'latin1'))

/** 300 MB in 300 KB, and half a kilobyte where it is packed once more. */
function bomb(...filters: readonly string[]): PdfStream {
  const packed = filters.reduce(data => deflateSync(data), new Uint8Array(300 * MEGABYTE))
  return new PdfStream([['Filter', new PdfArray(filters.map(filter => PdfName.of(filter)))]], joined(packed))
}

function attached(stream: PdfStream): Edit {
  return pdf => {
    const file = PdfDict.of({ UF: PdfString.fromString('worksheet.json'), EF: PdfDict.of({ F: pdf.register(stream) }) })
    const names = new PdfArray([PdfString.fromString('worksheet.json'), file])
    pdf.getCatalog().set('Names', PdfDict.of({ EmbeddedFiles: PdfDict.of({ Names: names }) }))
  }
}

const onPage = (stream: PdfStream): Edit => pdf => pageAt(pdf, 0).set('Contents', pdf.register(stream))

/** An object that leads to the next, and so on, as many as it says. */
function chain(links: number, link: (next: string) => string, first: string): Uint8Array {
  return builtPdf([first, ...Array.from({ length: links }, (_, i) => link(`${i + 3} 0 R`))])
}

/** Everything that has children has itself for one. */
const circles: Edit = pdf => {
  const node = new PdfDict()
  const ref = pdf.register(node)
  node.set('Kids', new PdfArray([ref, ref]))
  node.set('Next', ref)
  pdf.getCatalog().set('Outlines', ref)
  pdf.getCatalog().set('PageLabels', ref)
  formOf(pdf).getArray('Fields')?.push(ref)
  const pages = pdf.getCatalog().getRef('Pages') ?? ref
  dictAt(pdf, pages).getArray('Kids')?.push(pages)
}

function updatedOften(pdf: Uint8Array, times: number): Uint8Array {
  return times === 0 ? pdf : updatedOften(appendedTable(pdf, NO_ROW), times - 1)
}

const planted = (edit: Edit): Attack['make'] => async ({ report }) => signedBy(await rebuilt(report, edit), 1)

/** Small files that unpack to large ones, large files, and files without an end. */
export const floods: Attacks = {
  'a bomb attached': { told: 'no-worksheet', make: planted(attached(bomb('FlateDecode'))) },
  'a bomb in a bomb attached': { told: 'no-worksheet', make: planted(attached(bomb('FlateDecode', 'FlateDecode'))) },
  'a bomb for a page': { told: 'printed', make: planted(onPage(bomb('FlateDecode'))) },
  '100 MB of spaces': { told: 'too-large', make: ({ signed }) => joined(signed, filled(' ', 100)) },
  '30 MB of ends': { told: 'foreign', make: ({ signed }) => joined(signed, filled('startxref\n0\n%%EOF\n', 30)) },
  '10 MB of half ends': { told: 'trailing-bytes', make: ({ signed }) => joined(signed, filled('startxref ', 10)) },
  'a hundred thousand dictionaries in each other': {
    told: 'damaged',
    make: () => builtPdf([`<</Type/Catalog/A${'<</A'.repeat(1e5)} 0${'>>'.repeat(1e5)}>>`]),
  },
  'a tree of pages as deep as the file is long': {
    told: 'no-worksheet',
    make: () => chain(5000, next => `<</Type/Pages/Kids[${next}]/Count 1>>`, '<</Type/Catalog/Pages 2 0 R>>'),
  },
  'a form as deep as the file is long': {
    told: 'no-worksheet',
    make: () => chain(5000, next => `<</T(a)/Kids[${next}]>>`, '<</Type/Catalog/AcroForm<</Fields[2 0 R]>>>>'),
  },
  'names as deep as the file is long': {
    told: 'no-worksheet',
    make: () => chain(5000, next => `<</Kids[${next}]>>`, '<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>'),
  },
  'references to references': {
    told: 'damaged',
    make: () => chain(5000, next => next, '<</Type/Catalog/Pages 2 0 R/AcroForm 2 0 R/Names 2 0 R>>'),
  },
  'an object that is itself': { told: 'damaged', make: () => builtPdf(['1 0 R']) },
  'a stream whose length is that stream': {
    told: 'no-worksheet',
    make: () => builtPdf(['<</Type/Catalog/A 2 0 R>>', '<</Length 2 0 R>>\nstream\na\nendstream']),
  },
  'circles of pages, fields, bookmarks and names': { told: 'printed', make: planted(circles) },
  'a hundred updates of nothing': { told: 'too-large', make: ({ report }) => updatedOften(report, 100) },
  'ninety updates of twelve thousand objects': {
    told: 'too-large',
    make: () => updatedOften(chain(12_000, next => `<</Next ${next}>>`, '<</Type/Catalog/First 2 0 R>>'), 90),
  },
  'a trailer of a hundred thousand names': {
    told: 'foreign',
    make: () => {
      const names = Array.from({ length: 1e5 }, (_, i) => `/N${i} 0`)
      return octetsOf(`%PDF-1.7\nxref\n${NO_ROW}trailer\n<<${names.join('')}>>\nstartxref\n9\n%%EOF`)
    },
  },
}
