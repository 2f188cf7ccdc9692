import { PdfName, PdfRef } from '@libpdf/core'
import { describe, expect, test } from 'vitest'
import { joined, latin1Of, octetsOf } from '../../../src/signature/octets.ts'
import { sign } from '../../../src/signature/sign.ts'
import { verdictOf } from '../../../src/signature/verdict.ts'
import { verify } from '../../../src/signature/verify.ts'
import { builtPdf } from '../../attacks/built-pdf.ts'
import { NOW, requestOf } from './people.ts'
import { makeReport, plainLettering } from './report-fixture.ts'
import { dictAt, type Edit, signedInCollusion, slotAt, updated } from './tamper.ts'

const report = makeReport()
/** The report with one change to its text. */
function edited(what: string | RegExp, by: string): Uint8Array {
  return octetsOf(latin1Of(report).replace(what, by))
}

async function reasonOf(pdf: Uint8Array) {
  const checked = await verify(pdf, NOW)
  return checked.kind === 'unreadable' ? checked.reason : verdictOf(checked)
}

describe('a file is refused by name', () => {
  const refused: Readonly<Record<string, readonly [reason: string, pdf: () => Uint8Array]>> = {
    'an empty file': ['not-a-pdf', () => new Uint8Array()],
    'a picture': ['not-a-pdf', () => octetsOf('\x89PNG\r\n\x1a\n')],
    'a download that stopped': ['truncated', () => report.subarray(0, 1500)],
    'a locked file': ['encrypted', () => builtPdf(['<</Type/Catalog>>'], '/Encrypt 2 0 R')],
    'a hybrid file': ['foreign', () => builtPdf(['<</Type/Catalog>>'], '/XRefStm 9')],
    'a table with a comment in it': ['foreign', () => edited('trailer', 'trailer %')],
    'a trailer with two ways back': ['foreign', () => builtPdf(['<</Type/Catalog>>'], '/Prev 9/Prev 9')],
    'a table that is its own ancestor': ['foreign', () => edited(/trailer\s*<</, `$&/Prev ${tableOf(report)}`)],
    'a compressed table': ['foreign', () => octetsOf('%PDF-1.7\n1 0 obj\n<</Type/XRef>>\nendobj\nstartxref\n9\n%%EOF')],
    'an object that is not where the table says': ['damaged', () => edited('4 0 obj', '9 0 obj')],
    'a file without a catalog': ['damaged', () => builtPdf(['(no catalog)'])],
    'a table with a way back that only some can read': ['foreign', () => edited(/trailer\s*<</, '$&/Prev +9 ')],
    'a table with a hard space': ['foreign', () => edited(/trailer\s*<</, '$&\xa0')],
    'a million objects': ['too-large', () => octetsOf('%PDF-1.7\nxref\n0 1000000\nstartxref\n9\n%%EOF')],
    'a table listing an object twice': ['damaged', () => edited('trailer', '0 1\n0000000000 65535 f \ntrailer')],
    'arrays inside arrays': [
      'damaged', () => builtPdf([`<</Type/Catalog/Deep ${'['.repeat(4000)}${']'.repeat(4000)}>>`]),
    ],
  }

  test.each(Object.entries(refused))('%s', async (_, [reason, pdf]) => {
    expect(await reasonOf(pdf())).toBe(reason)
  })

  test('a file of 100 MB', async () => {
    expect(await reasonOf(joined(octetsOf('%PDF-1.7\n'), new Uint8Array(100 * 2 ** 20)))).toBe('too-large')
  })
})

test('a place to sign that leads to what cannot be parsed is refused by name', async () => {
  const slot = '<</Type/Annot/Subtype/Widget/FT/Sig/T(slot-1)/Rect[0 0 9 9]>>'
  const broken = '<</Type/Annot/Subtype/Widget 9 9>>'
  const catalog = '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R 4 0 R]>>>>'
  const pdf = builtPdf([catalog, '<</Type/Pages/Kids[]/Count 0>>', slot, broken])
  expect(await sign(pdf, await requestOf(1), plainLettering)).toEqual({ ok: false, failure: 'damaged' })
})

test('circles of pages, fields and references end', async () => {
  const circles = builtPdf([
    '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R 3 0 R]>>/Self 1 0 R>>',
    '<</Type/Pages/Kids[2 0 R 2 0 R]/Parent 2 0 R>>',
    '<</T(a)/Kids[3 0 R 4 0 R]>>',
    '<</T(b)/FT/Sig/Parent 3 0 R/Kids[3 0 R]>>',
  ])
  expect(await verify(circles, NOW)).toMatchObject({ kind: 'read', signatures: [] })
})

test('an update of a long chain of objects is told in a few short ways', async () => {
  const links = Array.from({ length: 400 }, (_, i) => `<</Next ${i + 4} 0 R>>`)
  const chain = builtPdf(['<</Type/Catalog/Pages 2 0 R/First 3 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', ...links])
  const checked = await verify(await updated(chain, pdf => {
    for (const number of links.keys()) dictAt(pdf, PdfRef.of(number + 3)).set('Changed', PdfName.of('Yes'))
  }), NOW)
  const where = checked.kind === 'read' && checked.afterLast.kind === 'changed' ? checked.afterLast.where : []
  expect(where).toContain('Root/First/Next/Next/Changed')
  expect(where.length).toBeLessThan(links.length)
  expect(Math.max(...where.map(way => way.length))).toBeLessThan(300)
})

test('a signature that fills every slot of a long form is checked in two of them', async () => {
  const form = makeReport({ slots: 40 })
  const edit: Edit = pdf => {
    const signature = PdfRef.of(pdf.context.registry.nextObjectNumber)
    for (let index = 1; index < 40; index += 1) slotAt(pdf, index).set('V', signature)
  }
  const checked = await verify(await signedInCollusion(form, await requestOf(1), { edit }), NOW)
  expect(checked).toMatchObject({ signatures: [{ integrity: 'broken' }, { integrity: 'broken' }] })
})

function tableOf(pdf: Uint8Array): string {
  return /startxref\s+(\d+)/.exec(latin1Of(pdf))?.[1] ?? ''
}
