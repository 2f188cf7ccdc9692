import type { Prose, Span } from '../outline.ts'
import type { Face, FaceName, Faces } from '../pdf/face.ts'

/** Glyphs of one face in one look, side by side. `x` is the distance from the start of the line. */
export interface Run {
  readonly face: FaceName
  readonly text: string
  readonly look: Span['look']
  readonly x: number
}

export interface Line {
  readonly runs: readonly Run[]
  /** Without the space it may end with. */
  readonly width: number
}

/** A character no font of ours has, or that nobody would see. It was printed as its code point, e.g. `[U+1F600]`. */
export interface MissingCharacter {
  readonly char: string
  /** Like U+1F600. */
  readonly codePoint: string
  readonly count: number
}

interface Glyph {
  readonly face: FaceName
  readonly text: string
  readonly look: Span['look']
  readonly advance: number
  /** A line may end after it. */
  readonly breaks: boolean
}

/** U+000A and everything that means it: where a person pressed Enter. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

/** Characters that print nothing, among them those that turn the reading direction around. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u

const codeOf = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`

/** A base and the marks that sit on it are never parted. */
const clusters = (text: string): readonly string[] => text.match(/.\p{M}*/gsu) ?? []

const isSpace = (glyph: Glyph | undefined) => glyph?.text === ' '

const spans = (prose: Prose): readonly Span[] => (typeof prose === 'string' ? [{ text: prose }] : prose)

export interface Typography {
  /** Lines no wider than `width` points; their texts joined are the whole text, spaces included. */
  readonly set: (prose: Prose, size: number, width: number) => readonly Line[]
  /** What was printed as code points so far, by code point. */
  readonly missing: () => readonly MissingCharacter[]
}

/** Sets text in a chain of faces. A character that none of them has is printed as its code point and counted. */
export const createTypography = (faces: Faces): Typography => {
  const counts = new Map<number, number>()
  const chains = { plain: [faces.regular, faces.symbols], bold: [faces.bold, faces.symbols] } as const

  const inOneFace = (text: string, chain: readonly Face[]): Omit<Glyph, 'look' | 'breaks'> | null => {
    if (INVISIBLE.test(text)) return null
    const codePoints = Array.from(text, (char) => char.codePointAt(0) ?? 0)
    const face = chain.find(({ covers }) => codePoints.every(covers))
    if (face === undefined) return null
    return { face: face.name, text, advance: codePoints.reduce((sum, code) => sum + face.advance(code), 0) }
  }

  const shape = (cluster: string, chain: readonly Face[]): readonly Omit<Glyph, 'look' | 'breaks'>[] => {
    const whole = inOneFace(cluster, chain)
    if (whole !== null) return [whole]
    if ([...cluster].length > 1) return [...cluster].flatMap((char) => shape(char, chain))
    const codePoint = cluster.codePointAt(0) ?? 0
    counts.set(codePoint, (counts.get(codePoint) ?? 0) + 1)
    return [...`[${codeOf(codePoint)}]`].flatMap((char) => inOneFace(char, chain) ?? [])
  }

  const glyphs = (text: string, look: Span['look']): readonly Glyph[] => {
    const chain = look === 'bold' ? chains.bold : chains.plain
    return clusters(text.normalize('NFC').replaceAll('\t', ' ')).flatMap((cluster, i, all) => {
      const afterLetter = /^\p{L}/u.test(all[i - 1] ?? '')
      const breaks = cluster === ' ' || (afterLetter && /^[-/–—]$/.test(cluster))
      return shape(cluster, chain).map((glyph) => ({ ...glyph, look, breaks }))
    })
  }

  const setParagraph = (all: readonly Glyph[], size: number, width: number): readonly Line[] => {
    const lines: Line[] = []
    for (let start = 0; start < all.length || lines.length === 0;) {
      const end = endOfLine(all, start, (width * 1000) / size)
      lines.push(toLine(all.slice(start, end), size))
      if (end >= all.length) break
      start = end
    }
    return lines
  }

  return {
    set: (prose, size, width) =>
      paragraphs(spans(prose)).flatMap((paragraph) =>
        setParagraph(paragraph.flatMap(({ text, look }) => glyphs(text, look)), size, width)),
    missing: () =>
      [...counts]
        .toSorted(([a], [b]) => a - b)
        .map(([codePoint, count]) => ({ char: String.fromCodePoint(codePoint), codePoint: codeOf(codePoint), count })),
  }
}

/** Splits at line ends, keeping each span's look. */
const paragraphs = (all: readonly Span[]): readonly (readonly Span[])[] => {
  const out: Span[][] = [[]]
  for (const { text, look } of all) {
    text.split(LINE_ENDS).forEach((part, i) => {
      if (i > 0) out.push([])
      out.at(-1)?.push(look === undefined ? { text: part } : { text: part, look })
    })
  }
  return out
}

/** The first glyph of the next line: after the last break that fits, else (a long word) after the last glyph. */
const endOfLine = (all: readonly Glyph[], start: number, room: number): number => {
  let used = 0
  let lastBreak = start
  for (let i = start; i < all.length; i += 1) {
    const glyph = all[i] as Glyph
    used += glyph.advance
    // A space may hang over the edge: nobody sees it.
    if (used > room && i > start && !isSpace(glyph)) return lastBreak > start ? lastBreak : i
    if (glyph.breaks) lastBreak = i + 1
  }
  return all.length
}

const toLine = (all: readonly Glyph[], size: number): Line => {
  const runs: { face: FaceName; text: string; look: Span['look']; x: number }[] = []
  let x = 0
  let width = 0
  for (const glyph of all) {
    const last = runs.at(-1)
    if (last && last.face === glyph.face && last.look === glyph.look) last.text += glyph.text
    else runs.push({ face: glyph.face, text: glyph.text, look: glyph.look, x })
    x += (glyph.advance * size) / 1000
    if (!isSpace(glyph)) width = x
  }
  return { runs, width }
}
