import { cleanText } from './clean-text.ts'

/**
 * Where a spreadsheet begins to read a cell: at its start, and after what another country's spreadsheet takes for the
 * end of one (a semicolon, a line end). Spaces and marks that nobody sees may follow.
 */
const BEGINNING = /(?:^|[;\n])[\s;\p{Cf}\p{Z}]*/gu
const FORMULA = /^[=+\-@＝＋－＠﹢﹣﹦﹫−]/u

/** Excel takes 32,767 UTF-16 units in one cell and drops or spills the rest. */
const LONGEST = 32_000

const BYTE_ORDER_MARK = '\uFEFF'

/** A file that a spreadsheet opens right by itself (RFC 4180, UTF-8 with its mark). No cell is a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')

/** As OWASP asks (CSV injection): no cell begins a formula, and every cell stands in double quotes. */
const cellOf = (text: string): string => `"${withoutFormulas(shortened(cleanText(text))).replaceAll('"', '""')}"`

/** Each beginning is looked at once, else a cell of line ends alone would take a time that grows with its square. */
const withoutFormulas = (text: string): string => text.replace(BEGINNING, (blank, at: number) =>
  FORMULA.test(text.slice(at + blank.length, at + blank.length + 1)) ? quoted(blank, at === 0) : blank)

/** A quote wherever only what nobody sees stands between a beginning and the formula. */
const quoted = (blank: string, isFirst: boolean): string => {
  const from = Math.max(0, blank.lastIndexOf(';'))
  const start = isFirst && !blank.includes(';') ? "'" : ''
  return `${blank.slice(0, from)}${start}${blank.slice(from).replace(/[;\n]/g, "$&'")}`
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')} …`

/** A sentence below the table, as wide as the table, so that a strict reader takes the file. */
export const noteRows = (text: string, width: number): readonly (readonly string[])[] => {
  const rest = Array.from({ length: width - 1 }, () => '')
  return [['', ...rest], [text, ...rest]]
}
