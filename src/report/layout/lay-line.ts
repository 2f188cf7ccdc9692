import type { Span } from '../outline.ts'
import type { FaceName } from '../pdf/face.ts'

export interface Glyph {
  readonly face: FaceName
  readonly text: string
  /** What it reads as. */
  readonly said: string
  readonly look: Span['look']
  /** In thousandths of the type size. */
  readonly advance: number
  /** Odd: reads from right to left. */
  readonly level: number
}

/** Glyphs of one face in one look, side by side. `x` is the distance from the start of the line. */
interface Run {
  readonly face: FaceName
  /** What is printed. */
  readonly text: string
  /** What it reads as, if that is anything else: the letter of a joined form, the bracket before it was turned. */
  readonly said?: string
  readonly look: Span['look']
  readonly x: number
}

export interface Line {
  /** As they are read, which need not be as they lie. */
  readonly runs: readonly Run[]
  /** Without the space it may end with. */
  readonly width: number
}

/** Glyphs that follow each other in the text and on the line. */
interface Piece extends Glyph {
  text: string
  said: string
  x: number
  end: number
}

export const isSpace = (glyph: { readonly text: string } | undefined) => glyph?.text === ' '

/**
 * Letters that read from right to left stand alone, each in its place, and are drawn in the order in which they are
 * read: programs that take text by where it lies find the same as those that take it by when it is drawn.
 */
const goesOn = (last: Glyph, { face, look, level }: Glyph) =>
  last.face === face && last.look === look && last.level === level && level % 2 === 0

/** The space at the end of a line goes where the paragraph goes, not where its last word went (UAX #9, L1). */
const levelAtEnd = (glyphs: readonly Glyph[], base: number): readonly Glyph[] => {
  const last = glyphs.findLastIndex((glyph) => !isSpace(glyph))
  return glyphs.map((glyph, i) => (i > last && glyph.level !== base ? { ...glyph, level: base } : glyph))
}

/** From the deepest level up, whatever is at least that deep is turned around (UAX #9, L2). */
const asTheyLie = (pieces: readonly Piece[]): readonly Piece[] => {
  const lying = [...pieces]
  for (let level = Math.max(...pieces.map((piece) => piece.level)); level > 0; level -= 1) {
    for (let from = 0; from < lying.length; from += 1) {
      let to = from
      while ((lying[to]?.level ?? -1) >= level) to += 1
      lying.splice(from, to - from, ...lying.slice(from, to).toReversed())
      from = Math.max(from, to - 1)
    }
  }
  return lying
}

const place = (pieces: readonly Piece[], hanging: number) => {
  let x = -hanging
  for (const piece of asTheyLie(pieces)) {
    const width = piece.end - piece.x
    piece.x = x
    x += width
  }
}

/** Lays the glyphs of one line side by side. `base` is the level of their paragraph. */
export const layLine = (all: readonly Glyph[], base: number, size: number): Line => {
  const pieces: Piece[] = []
  let x = 0
  let width = 0
  for (const glyph of levelAtEnd(all, base)) {
    const last = pieces.at(-1)
    const end = x + (glyph.advance * size) / 1000
    if (last && goesOn(last, glyph)) {
      last.text += glyph.text
      last.said += glyph.said
      last.end = end
    } else pieces.push({ ...glyph, x, end })
    x = end
    if (!isSpace(glyph)) width = x
  }
  if (pieces.some(({ level }) => level > 0)) place(pieces, base === 1 ? x - width : 0)
  return { runs: pieces.map(toRun), width }
}

const toRun = ({ face, text, said, look, x }: Piece): Run =>
  ({ face, text, look, x, ...(said !== text && { said }) })
