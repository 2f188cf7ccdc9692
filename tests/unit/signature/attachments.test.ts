import { type PDF, PdfArray, PdfDict, PdfName, PdfRef, PdfStream, PdfString } from '@libpdf/core'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readAttachments } from '../../../src/signature/attachments.ts'
import { octetsOf } from '../../../src/signature/octets.ts'
import { signedBy } from './people.ts'
import { makeReport } from './report-fixture.ts'
import { edits, updated } from './tamper.ts'

const report = makeReport({ attachment: '{"tier":3}' })

function attach(...files: readonly (readonly [name: string, data: Uint8Array, filter?: string])[]) {
  return updated(report, pdf => {
    const entries = files.map(([name, data, filter]) => [PdfString.fromString(name), fileOf(pdf, name, data, filter)])
    embeddedFiles(pdf).set('Names', new PdfArray(entries.flat()))
  })
}

function fileOf(pdf: PDF, name: string, data: Uint8Array, filter: string | undefined): PdfDict {
  const stream = new PdfStream(filter === undefined ? [] : [['Filter', PdfName.of(filter)]], data)
  return PdfDict.of({ UF: PdfString.fromString(name), EF: PdfDict.of({ F: pdf.register(stream) }) })
}

function embeddedFiles(pdf: PDF): PdfDict {
  const files = pdf.getCatalog().getDict('Names')?.getDict('EmbeddedFiles')
  if (files === undefined) throw new Error('no files')
  return files
}

const zeros = (length: number) => deflateSync(new Uint8Array(length))

describe('attached files', () => {
  test('are read as they were put in, signed or not', async () => {
    const files = new Map([['w.json', octetsOf('{"tier":3}')]])
    expect(await readAttachments(report)).toEqual({ ok: true, files })
    expect(await readAttachments(await signedBy(report, 1, 2))).toEqual({ ok: true, files })
  })

  test('are those of the last update, which the signature check looks at too', async () => {
    const read = await readAttachments(await updated(report, edits.attachment))
    expect(read).toEqual({ ok: true, files: new Map([['w.json', octetsOf('{"tier":1}')]]) })
  })

  test('may be packed, and have any name', async () => {
    const read = await readAttachments(await attach(['правила.json', zeros(9), 'FlateDecode'], ['b', octetsOf('b')]))
    expect(read).toEqual({ ok: true, files: new Map([['правила.json', new Uint8Array(9)], ['b', octetsOf('b')]]) })
  })

  test('may be none', async () => {
    const without = await updated(report, pdf => pdf.getCatalog().delete('Names'))
    expect(await readAttachments(without)).toEqual({ ok: true, files: new Map() })
  })
})

describe('a file is refused', () => {
  const MEGABYTE = 2 ** 20

  test('that are more than a report of ours could have', async () => {
    const of = (count: number) => Array.from({ length: count }, (_, n) => [`${n}`, zeros(0), 'FlateDecode'] as const)
    expect(await readAttachments(await attach(...of(16)))).toMatchObject({ ok: true })
    expect(await readAttachments(await attach(...of(17)))).toEqual({ ok: false, failure: 'too-large' })
  })

  test('that would fill the memory', async () => {
    const bomb = await attach(['bomb', zeros(300 * MEGABYTE), 'FlateDecode'])
    expect(bomb.length).toBeLessThan(MEGABYTE)
    expect(await readAttachments(bomb)).toEqual({ ok: false, failure: 'too-large' })
  })

  test('whose parts would fill it together', async () => {
    const parts = Array.from({ length: 3 }, (_, i) => [`${i}`, zeros(8 * MEGABYTE), 'FlateDecode'] as const)
    expect(await readAttachments(await attach(...parts))).toEqual({ ok: false, failure: 'too-large' })
  })

  test('with two attachments of one name', async () => {
    const twins = await attach(['a', octetsOf('1')], ['a', octetsOf('2')])
    expect(await readAttachments(twins)).toEqual({ ok: false, failure: 'damaged' })
  })

  test('with damaged packing', async () => {
    const damaged = await attach(['a', octetsOf('no zlib'), 'FlateDecode'])
    expect(await readAttachments(damaged)).toEqual({ ok: false, failure: 'damaged' })
  })

  test('with a filter that reports never use', async () => {
    const hex = await attach(['a', octetsOf('00'), 'ASCIIHexDecode'])
    expect(await readAttachments(hex)).toEqual({ ok: false, failure: 'foreign' })
  })

  test('whose tree of names bites its tail, but only the bite', async () => {
    const cycle = await updated(report, pdf => {
      const node = PdfDict.of({})
      const ref = pdf.register(node)
      node.set('Kids', new PdfArray([ref, ref]))
      embeddedFiles(pdf).set('Kids', new PdfArray([ref]))
    })
    expect(await readAttachments(cycle)).toMatchObject({ ok: true })
  })

  test('with one file for some readers and another for others', async () => {
    const twofold = await updated(report, pdf => {
      const file = fileOf(pdf, 'a', octetsOf('1'), undefined)
      file.getDict('EF')?.set('UF', pdf.register(new PdfStream([], octetsOf('2'))))
      embeddedFiles(pdf).set('Names', new PdfArray([PdfString.fromString('a'), file]))
    })
    expect(await readAttachments(twofold)).toEqual({ ok: false, failure: 'damaged' })
  })

  test('with an attachment that is not there', async () => {
    const missing = await updated(report, pdf => {
      const file = PdfDict.of({ UF: PdfString.fromString('a'), EF: PdfDict.of({ F: PdfRef.of(999) }) })
      embeddedFiles(pdf).set('Names', new PdfArray([PdfString.fromString('a'), file]))
    })
    expect(await readAttachments(missing)).toEqual({ ok: false, failure: 'damaged' })
  })
})
