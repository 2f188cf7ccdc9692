import { type PDF, PdfArray, PdfDict, PdfName, PdfStream, PdfString } from '@libpdf/core'
import type { ExportedWorksheet } from '../../src/record/worksheet.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { octetsOf } from '../../src/signature/octets.ts'
import { drawnOtherwise } from '../unit/jobs/drawn-otherwise.ts'
import { forged } from '../unit/jobs/forged-update.ts'
import { requestOf, signedBy } from '../unit/signature/people.ts'
import { dictAt, type Edit, edits, pageAt, rebuilt, signedInCollusion, updated } from '../unit/signature/tamper.ts'
import type { Attack, Attacks } from './attack.ts'

const MILD = { tier: 1, inherentTier: 1, interval: [1, 1], stops: [] } as const
const mild = (record: ExportedWorksheet): ExportedWorksheet => ({ ...record, result: MILD })

/** Of a release that nobody has, so that the pages cannot be drawn again. */
const ofOther = (record: ExportedWorksheet): ExportedWorksheet =>
  ({ ...record, render: { ...record.render, release: '0.9.0+0123456789ab' } })

/** A layer over the first page that shows on a screen or on paper, never on both. */
const layered: Edit = pdf => {
  const layer = pdf.register(PdfDict.of({ Type: PdfName.of('OCG'), Name: PdfString.fromString('Draft') }))
  const [print, layers] = [PdfName.of('Print'), new PdfArray([layer])]
  const onPaper = PdfDict.of({ Event: print, Category: new PdfArray([print]), OCGs: layers })
  const shown = PdfDict.of({ OFF: layers, AS: new PdfArray([onPaper]) })
  pdf.getCatalog().set('OCProperties', PdfDict.of({ OCGs: layers, D: shown }))
  const resources = dictAt(pdf, pageAt(pdf, 0).get('Resources'))
  resources.set('Properties', PdfDict.of({ Draft: layer }))
  const text = octetsOf('/OC /Draft BDC BT /F15 40 Tf 60 500 Td (Tier: Low) Tj ET EMC')
  const contents = pageAt(pdf, 0).get('Contents')
  if (contents) pageAt(pdf, 0).set('Contents', new PdfArray([contents, pdf.register(new PdfStream([], text))]))
}

function fontAt(pdf: PDF, name: string): PdfDict {
  return dictAt(pdf, dictAt(pdf, dictAt(pdf, pageAt(pdf, 0).get('Resources')).get('Font')).get(name))
}

function descriptorOf(pdf: PDF, font: PdfDict): PdfDict {
  const [descendant] = font.getArray('DescendantFonts')?.toArray() ?? []
  return dictAt(pdf, dictAt(pdf, descendant).get('FontDescriptor'))
}

/** The page shows the glyphs of one font; what is searched, read aloud and compared is the text of another. */
const lyingGlyphs: Edit = pdf => {
  const [one, other] = ['F15', 'F16'].map(name => descriptorOf(pdf, fontAt(pdf, name)))
  const file = other?.get('FontFile2')
  if (file) one?.set('FontFile2', file)
}

const lyingText: Edit = pdf => {
  const other = fontAt(pdf, 'F16').get('ToUnicode')
  if (other) fontAt(pdf, 'F15').set('ToUnicode', other)
}

function planted(edit: Edit, of = (record: ExportedWorksheet) => record): Attack['make'] {
  return async ({ record }) => signedBy(await rebuilt(renderReport(of(record)).pdf, edit), 1)
}

/** A trap that the first signer signs in good faith, or a signer who lies. */
export const plantedBeforeSigning: Attacks = {
  'a record with a lower result': { told: 'result', make: ({ record }) => signedBy(renderReport(mild(record)).pdf, 1) },
  'a record with a lower result, by another release': {
    told: 'result',
    make: ({ record }) => signedBy(renderReport(mild(ofOther(record))).pdf, 1),
  },
  'pages of other answers': {
    told: 'printed',
    make: ({ record }) => signedBy(drawnOtherwise(record, ({ blocks }) => ({ blocks: blocks.slice(4) })), 1),
  },
  'a layer that shows on paper alone': { told: 'Root/OCProperties', make: planted(layered) },
  'the same, by another release': { told: 'printed', make: planted(layered, ofOther) },
  'a font whose glyphs lie': { told: 'printed', make: planted(lyingGlyphs) },
  'a font whose text lies': { told: 'printed', make: planted(lyingText) },
  'a script on opening, by another release': { told: 'printed', make: planted(edits.openAction, ofOther) },
  'a signature that shows on paper alone': {
    told: 'slot-1/AP/N/OC',
    make: ({ report }) => forged(report, { appearance: text => text.replace('/Subtype', '/OC<</Type/OCG>>/Subtype') }),
  },
  'an update before anybody signed': {
    told: 'page-1/Contents',
    make: async ({ report }) => signedBy(await updated(report, edits.pageText), 1),
  },
  'a name that is not in the certificate': {
    told: 'name-mismatch',
    make: async ({ report }) => signedInCollusion(report, { ...await requestOf(1), name: 'The ethics board' }, {}),
  },
}
