import { cleanText, inOneLine } from './clean-text.ts'
import type { Manuscript, Piece } from './piece.ts'

/** One worksheet as Markdown (CommonMark and GitHub’s tables). What people typed stays text, whatever it is. */
export const markdownOf = ({ title, pieces }: Manuscript): string =>
  `${[`# ${inline(title)}`, ...pieces.map(pieceText)].join('\n\n')}\n`

const pieceText = (piece: Piece): string => {
  switch (piece.kind) {
    case 'heading': return `${'#'.repeat(piece.level)} ${inline(piece.text)}`
    case 'paragraph': return (piece.label === undefined ? '' : `**${inline(piece.label)}** `) + linesOf(piece.text, '')
    case 'list': return piece.items.map((item) => `- ${linesOf(item, '  ')}`).join('\n')
    case 'table': return tableText(piece)
  }
}

const tableText = ({ caption, columns, rows }: Extract<Piece, { readonly kind: 'table' }>): string => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `${inline(caption)}:\n`, row(columns.map(inline)), row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellText))),
  ].join('\n')
}

/** A cell is one line, so that `<br>` is the only way to begin another in it. */
const cellText = (text: string): string => typedLines(text).map(inline).join('<br>')

/** A line end that was typed is kept; `indent` goes on below a bullet. */
const linesOf = (text: string, indent: string): string => typedLines(text).map(inline).join(`\\\n${indent}`)

const typedLines = (text: string): readonly string[] =>
  cleanText(text).split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** Every character that means something within a line, and what would make an address a link. */
const MARKS = /[\\`*_[\]<>&|~$!]|(?<=https?|ftp|javascript|data|mailto|xmpp):|(?<=www)\.|@/gi

/** What begins a heading, a list, a quotation, a rule or a line of code. */
const BEGINNING = /^(?:[#+=:-]|\d+(?=[.)]))/

const inline = (text: string): string => {
  const marked = inOneLine(text).replace(MARKS, '\\$&')
  const number = /^\d+(?=[.)])/.exec(marked)?.[0]
  if (number !== undefined) return `${number}\\${marked.slice(number.length)}`
  return BEGINNING.test(marked) ? `\\${marked}` : marked
}
