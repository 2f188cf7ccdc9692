import PDFDocument from 'pdfkit'
import type { Fonts } from '../../src/report/fonts/load-fonts.ts'
import type { Block, Outline, Prose } from '../../src/report/outline.ts'

const MARGIN = 56
const SIZES = { 1: 20, 2: 14, 3: 12, 4: 11 } as const

/**
 * The same outline, drawn by pdfkit as its manual does it: same fonts, page size and attachments, but untagged and
 * without boxes behind the text. It is what render is held against, on the same machine in the same run.
 */
export function drawWithPdfkit(outline: Outline, fonts: Fonts): Promise<Uint8Array> {
  const { title, subject, pageSize } = outline
  const size = pageSize === 'a4' ? 'A4' : 'LETTER'
  const page = new PDFDocument({ size, margin: MARGIN, info: { Title: title, Subject: subject } })
  const chunks: Buffer[] = []
  page.on('data', chunk => chunks.push(chunk))
  for (const name of ['regular', 'bold'] as const) page.registerFont(name, Buffer.from(fonts[name].data, 'latin1'))
  for (const block of [...(outline.firstPage[0] ?? []), ...outline.blocks]) draw(page, block)
  for (const { name, bytes, relationship } of outline.attachments) page.file(Buffer.from(bytes), { name, relationship })
  return new Promise(done => {
    page.on('end', () => done(Buffer.concat(chunks)))
    page.end()
  })
}

function draw(page: PDFDocument, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return void write(page, block.text, 'bold', SIZES[block.level])
    case 'paragraph':
      return void write(page, plain(block.prose))
    case 'quote':
      return void write(page, `${block.text}\n${block.by}`)
    case 'list':
    case 'boxes':
      return void body(page).list(asTexts(block.items))
    case 'definitions':
      return void body(page).table({ data: block.rows.map(row => [row.term, asTexts(row.details).join('\n')]) })
    case 'table':
      return void body(page).table({ data: [block.columns.map(column => column.head), ...block.rows.map(asTexts)] })
    case 'tier':
    case 'callout':
      write(page, block.title, 'bold', SIZES[2])
      return drawAll(page, block.kind === 'callout' ? block.blocks : block.lines.map(paragraphOf))
    case 'together':
      return drawAll(page, block.blocks)
    case 'slots':
      return block.slots.forEach(({ label }) => box(write(page, label), 200, 60))
    case 'figure':
      return box(page, block.drawing.width * block.scale, block.drawing.height * block.scale)
    case 'writing':
      return void write(page, block.label)
    case 'rule':
      return void page.moveDown(1)
    case 'page-break':
      return void page.addPage()
  }
}

function drawAll(page: PDFDocument, blocks: readonly Block[]): void {
  for (const block of blocks) draw(page, block)
}

function box(page: PDFDocument, width: number, height: number): void {
  page.rect(MARGIN, page.y, width, height).stroke().moveDown(height / 12)
}

function write(page: PDFDocument, text: string, font = 'regular', size = 10): PDFDocument {
  return page.font(font).fontSize(size).text(text).moveDown(0.5)
}

function body(page: PDFDocument): PDFDocument {
  return page.font('regular').fontSize(10)
}

function paragraphOf(prose: Prose): Block {
  return { kind: 'paragraph', prose }
}

function asTexts(prose: readonly Prose[]): readonly string[] {
  return prose.map(plain)
}

function plain(prose: Prose): string {
  return typeof prose === 'string' ? prose : prose.map(({ text }) => text).join('')
}
