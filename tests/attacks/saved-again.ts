import { PDF, PdfString } from '@libpdf/core'
import { joined, latin1Of, octetsOf } from '../../src/signature/octets.ts'
import { rebuilt } from '../unit/signature/tamper.ts'
import type { Attack, Attacks } from './attack.ts'
import { builtPdf } from './built-pdf.ts'

const touched = (pdf: PDF): void => {
  pdf.getCatalog().set('Lang', PdfString.fromString('en-GB'))
}

/** An update whose table is a stream (ISO 32000-1, 7.5.8), as most programs append it. */
async function withTableStream({ signed }: Parameters<Attack['make']>[0]): Promise<Uint8Array> {
  const pdf = await PDF.load(signed, { lenient: false })
  touched(pdf)
  return joined(await pdf.save({ incremental: true, useXRefStream: true }))
}

const within = (what: string | RegExp, by: string): Attack['make'] => ({ signed }) =>
  octetsOf(latin1Of(signed).replace(what, by))

/** What other programs make of a signed report, and what else lies about under the name of a PDF. */
export const savedAgain: Attacks = {
  'written anew, as one version': { told: 'byte-range', make: ({ signed }) => rebuilt(signed, touched) },
  'an update with a table in a stream': { told: 'foreign', make: withTableStream },
  'objects in a stream': {
    told: 'foreign',
    make: () => {
      const table = '1 0 obj\n<</Type/XRef/W[1 2 1]/Length 0>>\nstream\nendstream\nendobj\n'
      return octetsOf(`%PDF-1.7\n${table}startxref\n9\n%%EOF`)
    },
  },
  'two tables, one in a stream': { told: 'foreign', make: () => builtPdf(['<</Type/Catalog>>'], '/XRefStm 9') },
  'a locked file': { told: 'encrypted', make: () => builtPdf(['<</Type/Catalog>>'], '/Encrypt 2 0 R') },
  'other line ends': { told: 'foreign', make: within(/\n/g, '\r\n') },
  'sent as text, without its eighth bits': { told: 'foreign', make: within(/[\x80-\xff]/g, '') },
  'something before the header': { told: 'not-a-pdf', make: ({ signed }) => joined(octetsOf('\n'), signed) },
  'a download that stopped': { told: 'truncated', make: ({ report }) => report.subarray(0, report.length - 2000) },
  'nothing': { told: 'not-a-pdf', make: () => new Uint8Array() },
}
