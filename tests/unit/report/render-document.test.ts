import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFonts } from '../../../src/report/fonts/load-fonts.ts'
import type { Block } from '../../../src/report/outline.ts'
import { renderDocument } from '../../../src/report/render-document.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import type { ReadPdf } from './read-pdf.ts'
import { heardText, printedText, readPdf, reference } from './read-pdf.ts'
import { SAMPLE_BLOCKS, sampleOutline } from './sample-outline.ts'

const fonts = loadFonts()
const render = (blocks: readonly Block[]) => renderDocument(sampleOutline(blocks), fonts)
const sample = renderDocument(sampleOutline(), fonts)
const read = readPdf(sample.pdf)

const paragraph = (prose: string): Block => ({ kind: 'paragraph', prose })
const onOneLine = (text: string) =>
  text.normalize('NFC').replaceAll('\t', ' ').replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, ' ')

const isRoot = (id: number, { catalog }: ReadPdf) => id === reference(catalog, 'StructTreeRoot')

describe('what is printed', () => {
  test('every text of the outline stands on the pages', () => {
    const printed = heardText(read)
    expect(printed).toContain('Breathing exercise between sessions')
    expect(printed).toContain('Ἀρχή, Ελληνικά; Привет, Україна; Nguyễn Thị Ánh; Şükrü Čapek; 12 → 21 ≤ 30')
    expect(printed).toContain('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(5))
  })

  test('a character that no font has is printed as its code point and counted', () => {
    expect(sample.missing).toEqual([{ char: '🙂', codePoint: 'U+1F642', count: 1 }])
    expect(printedText(read)).toContain('Compare the fingerprint. [U+1F642]')
  })

  test('any text is printed or counted, character by character', () => {
    assert(property(string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
      const { pdf, missing } = render([paragraph(text)])
      const printed = printedText(readPdf(pdf))
      expect(printed).not.toContain('\u0000')
      const lost = new Map(missing.map(({ char, codePoint }) => [char, `[${codePoint}]`]))
      const expected = Array.from(onOneLine(text), (char) => lost.get(char) ?? char)
      expect(printed.replaceAll('\n', '')).toBe(expected.join(''))
    }), { numRuns: fuzzRuns(60) })
  })

  test('a note of 50,000 characters runs over pages and is complete', () => {
    const note = 'Eine Notiz ohne Ende, mit Ümläuten. '.repeat(1400)
    const long = readPdf(render([{ kind: 'table', caption: 'Notes', columns: [
      { head: 'Question', share: 1 }, { head: 'Note', share: 3 },
    ], rows: [['Why?', note]] }]).pdf)
    expect(long.pages.length).toBeGreaterThan(10)
    const printed = long.pages.flatMap(({ marks }) => marks).filter(({ role }) => role === 'TD')
    expect(printed.map(({ text }) => text).join('')).toBe(note)
  })
})

describe('what goes on over pages', () => {
  const rows = Array.from({ length: 12 }, (_, i) => ({ term: `Term ${i}`, details: ['A line of text. '.repeat(140)] }))
  const long = readPdf(render([
    { kind: 'heading', level: 4, text: 'Harmful words' }, { kind: 'definitions', continued: 'Harmful words …', rows },
  ]).pdf)
  const repeated = long.pages.slice(1).map(({ marks }) =>
    marks.filter(({ mcid }) => mcid === null).map(({ text }) => text))

  test('says again whose rows they are, and which row, to the eye', () => {
    expect(repeated.length).toBeGreaterThan(1)
    for (const page of repeated) expect(page.join('\n')).toContain('Harmful words …')
    expect(repeated.flat().join('\n')).toMatch(/^… Term \d+$/m)
  })

  test('says it once to a reader who listens', () => {
    expect(heardText(long)).not.toContain('Harmful words …')
    expect(heardText(long).match(/Term 5/g)).toHaveLength(1)
  })
})

describe('tags', () => {
  test('nothing is painted outside a mark or an artifact', () => {
    expect(read.pages.flatMap(({ loose }) => loose)).toEqual([])
    expect(read.pages.flatMap(({ marks }) => marks).length).toBeGreaterThan(200)
  })

  test('marks do not nest, and the mark numbers of a page count up from 0', () => {
    for (const { marks, content } of read.pages) {
      expect(content.match(/ BDC$|^EMC$/gm)?.join('').replaceAll(' BDCEMC', '')).toBe('')
      const numbers = marks.filter(({ mcid }) => mcid !== null).map(({ mcid }) => mcid)
      expect(numbers).toEqual(numbers.map((_, i) => i))
    }
  })

  test('the parent tree leads from every mark to the element that lists it', () => {
    const tree = read.objects.get(reference(read.catalog, 'StructTreeRoot'))?.body ?? ''
    const rows = read.objects.get(reference(tree, 'ParentTree'))?.body.match(/\[[\d R]*\]/g) ?? []
    read.pages.forEach((page, i) => {
      const parents = [...(rows[i] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))
      const marks = page.marks.filter(({ mcid }) => mcid !== null)
      expect(parents).toHaveLength(marks.length)
      marks.forEach(({ mcid, role }, at) => {
        const element = read.objects.get(parents[at] ?? 0)?.body ?? ''
        expect(element).toContain(`/S/${role}/`)
        expect(element).toMatch(new RegExp(`/K .*(?:\\b${mcid}\\b|/Pg ${page.id} 0 R/MCID ${mcid}>>)`))
      })
    })
  })

  test('every element hangs under one that lists it', () => {
    const elements = [...read.objects].filter(([, { body }]) => body.startsWith('<</S/'))
    expect(elements.length).toBeGreaterThan(100)
    for (const [id, { body }] of elements) {
      const parent = reference(body, 'P')
      const kids = /\/K\s*(\[[\s\S]*\]|\d+ 0 R)/.exec(read.objects.get(parent)?.body ?? '')?.[1]
      expect(kids).toMatch(new RegExp(`\\b${id} 0 R`))
      expect(isRoot(parent, read)).toBe(body.startsWith('<</S/Document'))
    }
  })

  test('heads of tables say what they are the head of, figures have an alternative', () => {
    const of = (role: string) =>
      [...read.objects.values()].map(({ body }) => body).filter((body) => body.startsWith(`<</S/${role}/`))
    expect(of('TH').length).toBeGreaterThan(40)
    expect(of('TH').filter((body) => !/\/Scope\/(?:Row|Column)/.test(body))).toEqual([])
    expect(of('Figure')).toEqual([expect.stringContaining('/Alt<FEFF')])
  })

  test('a table head is heard once and seen on every page of the table', () => {
    const heads = read.pages.flatMap(({ marks }) => marks).filter(({ text }) => text === 'Hazard')
    expect(heads.filter(({ mcid }) => mcid !== null)).toHaveLength(1)
    expect(heads.filter(({ mcid }) => mcid === null).length).toBeGreaterThanOrEqual(3)
  })
})

describe('the file', () => {
  test('says its version, language, title and standards', () => {
    expect(read.text.startsWith('%PDF-1.7\n')).toBe(true)
    expect(read.catalog).toMatch(/\/Lang<FEFF0065006E>.*\/Marked true.*\/DisplayDocTitle true/s)
    const packet = read.objects.get(reference(read.catalog, 'Metadata'))?.stream?.toString('utf8')
    expect(packet).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(packet).toContain('Breathing exercise – worksheet')
    expect(packet).toContain('2026-11-22T09:30:00+01:00')
  })

  test('carries its attachments byte for byte, associated with the document', () => {
    const files = [...read.catalog.matchAll(/\((\w+\.json)\) (\d+) 0 R/g)].map(([, name, id]) => {
      const file = read.objects.get(Number(id))?.body ?? ''
      const relation = /\/AFRelationship\/(\w+)/.exec(file)?.[1]
      return [name, relation, read.objects.get(reference(file, 'F'))?.stream?.toString('utf8')]
    })
    expect(files).toEqual([['rubric.json', 'Data', '{"b":1}'], ['worksheet.json', 'Source', '{"a":"ä"}']])
    expect(read.catalog).toMatch(/\/AF\[\d+ 0 R \d+ 0 R\]/)
  })

  test('embeds the fonts in use, each under a name of its own subset', () => {
    expect(new Set(read.text.match(/\/BaseFont \/\S+/g))).toEqual(new Set([
      '/BaseFont /AABBCC+NotoSans-Regular', '/BaseFont /ABBCCD+NotoSans-Bold', '/BaseFont /BBCCDD+DejaVuSans',
    ]))
    const plain = readPdf(render([paragraph('plain')]).pdf)
    expect(new Set(plain.text.match(/\/BaseFont \/\S+/g))).toEqual(new Set(['/BaseFont /AABBCC+NotoSans-Regular']))
  })

  test('has an empty, tagged field for each signature', () => {
    const form = read.objects.get(reference(read.catalog, 'AcroForm'))?.body ?? ''
    const fields = [...form.matchAll(/(\d+) 0 R/g)].map(([, id]) => read.objects.get(Number(id))?.body ?? '')
    expect(fields.map((field) => /\/T\(([^)]*)\)/.exec(field)?.[1])).toEqual(['slot-1', 'slot-2'])
    for (const field of fields) {
      expect(field).toMatch(/\/FT\/Sig.*\/TU<FEFF.*\/F 4.*\/StructParent \d+/s)
      expect(field).not.toContain('/V')
      const appearance = read.objects.get(reference(field, 'N'))
      expect(appearance?.stream?.toString('latin1')).toContain('Tj')
      const annotations = read.objects.get(reference(field, 'P'))?.body.match(/\/Annots\[([\d R ]*)\]/)?.[1]
      expect(annotations?.match(/\d+ 0 R/g)).toHaveLength(2)
    }
  })

  test('has bookmarks that lead to each heading', () => {
    const titles = SAMPLE_BLOCKS.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    const marks = [...read.objects.values()].filter(({ body }) => body.includes('/Title<FEFF'))
    expect(marks).toHaveLength(titles.length + 1)
    const ids = read.pages.map(({ id }) => id)
    for (const { body } of marks) expect(ids).toContain(reference(body, 'Dest'))
  })

  test('is the same to the byte in any time zone, however often it is made', () => {
    const home = process.env['TZ']
    const zones = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland']
    const made = zones.map((zone) => {
      process.env['TZ'] = zone
      return Buffer.from(renderDocument(sampleOutline(), fonts).pdf)
    })
    process.env['TZ'] = home ?? 'UTC'
    for (const pdf of made) expect(pdf.equals(sample.pdf)).toBe(true)
  })

  test('fits the paper it is made for', () => {
    const letter = readPdf(renderDocument(sampleOutline(SAMPLE_BLOCKS, { pageSize: 'letter' }), fonts).pdf)
    expect(letter.text.match(/\/MediaBox .*/)?.[0]).toBe('/MediaBox [0 0 612. 792.]')
    expect(read.text.match(/\/MediaBox .*/)?.[0]).toBe('/MediaBox [0 0 595.28 841.89]')
  })
})
