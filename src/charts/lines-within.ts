/** How wide a text is drawn, in the drawing's own units. */
export type Measure = (text: string, size: number, bold: boolean) => number

interface Room {
  readonly width: number
  readonly size: number
  readonly bold?: boolean
  readonly most: number
}

/** A text in lines that fit, broken between words; an ellipsis where more than `most` would be needed. */
export const linesWithin = (
  text: string, { width, size, bold = false, most }: Room, measure: Measure,
): readonly string[] => {
  const fits = (line: string) => measure(line, size, bold) <= width
  const lines: string[] = []
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const last = lines.pop()
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || fits(longer)) lines.push(longer)
    else lines.push(last, word)
  }
  const shown = lines.slice(0, most)
  const last = shown.at(-1) ?? ''
  const isCut = lines.length > most || !fits(last)
  return [...shown.slice(0, -1).map((line) => cut(line, false, fits)), cut(last, isCut, fits)]
}

/** A word that is wider than the line is cut too. */
const cut = (line: string, isCut: boolean, fits: (line: string) => boolean): string => {
  if (!isCut && fits(line)) return line
  const letters = [...line]
  const most = letters.findLastIndex((_, index) => fits(`${letters.slice(0, index + 1).join('')}…`))
  return `${letters.slice(0, most + 1).join('').trimEnd()}…`
}
