import {
  Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx'
import { cleanText, inOneLine } from './clean-text.ts'
import type { Manuscript, Piece } from './piece.ts'

const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const MAKER = 'Affordance Worksheet'
/** Word wants a place beside the language; our English words are spelt the British way. */
const placed = (language: string): string => (language === 'en' ? 'en-GB' : language)

const FONT = 'Calibri'
/** Half points. */
const SIZE = { text: 21, cell: 19 } as const
/** Twentieths of a point. */
const AFTER = 120
const MARGIN = 1_000
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const
const HEAD_SHADE = 'E8EDF2'

/**
 * One worksheet as a Word file for comments and tracked changes: real headings, tables whose heads repeat, a title and
 * a language, so that a screen reader finds its way. It carries the moment at which it is made.
 */
export const docxOf = async ({ title, language, pieces }: Manuscript): Promise<Uint8Array<ArrayBuffer>> => {
  const file = new Document({
    title: inOneLine(title),
    creator: MAKER,
    lastModifiedBy: MAKER,
    styles: { default: { document: {
      run: { font: FONT, size: SIZE.text, language: { value: placed(language) } },
      paragraph: { spacing: { after: AFTER } },
    } } },
    sections: [{
      properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
      children: [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(title) }),
        ...pieces.flatMap(blocksOf),
      ],
    }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const blocksOf = (piece: Piece): readonly (Paragraph | Table)[] => {
  switch (piece.kind) {
    case 'heading': return [new Paragraph({ heading: HEADINGS[piece.level], children: runsOf(piece.text) })]
    case 'paragraph': return [new Paragraph({ children: [...labelOf(piece), ...runsOf(piece.text)] })]
    case 'list': return piece.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(item) }))
    case 'table': return tableOf(piece)
  }
}

const labelOf = ({ label }: { readonly label?: string }): readonly TextRun[] =>
  label === undefined ? [] : [new TextRun({ text: `${label} `, bold: true })]

/** One run for each line that was typed. */
const runsOf = (text: string, look: { readonly bold?: boolean; readonly size?: number } = {}): readonly TextRun[] =>
  cleanText(text).split('\n').map((line, index) =>
    new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }))

/** The caption keeps with its table, and an empty line keeps two tables apart. */
const tableOf = ({ caption, columns, rows }: Extract<Piece, { readonly kind: 'table' }>) => [
  new Paragraph({ keepNext: true, children: runsOf(caption, { bold: true }) }),
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: CELL_MARGINS,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((head) => cellOf(head, true)) }),
      ...rows.map((cells) => new TableRow({ children: cells.map((text) => cellOf(text, false)) })),
    ],
  }),
  new Paragraph({ children: [] }),
]

const cellOf = (text: string, isHead: boolean): TableCell =>
  new TableCell({
    ...(isHead && { shading: { fill: HEAD_SHADE } }),
    children: [new Paragraph({
      spacing: { after: 0 }, children: runsOf(text, { size: SIZE.cell, bold: isHead }),
    })],
  })
