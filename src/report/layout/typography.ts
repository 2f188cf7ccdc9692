import { INVISIBLE, codePointName } from '../../words/unseen.ts'
import type { Prose, Span } from '../outline.ts'
import type { Face, Faces } from '../pdf/face.ts'
import type { Glyph, Line } from './lay-line.ts'
import { isSpace, layLine } from './lay-line.ts'
import type { Letter } from './letters.ts'
import { lettersOf } from './letters.ts'

/** A character no font of ours has, or that nobody would see. It was printed as its code point, e.g. `[U+1F600]`. */
export interface MissingCharacter {
  readonly char: string
  /** Like U+1F600. */
  readonly codePoint: string
  readonly count: number
}

/** A character with its marks, ready to print; worked out once per document and look. */
interface Shaped {
  readonly glyphs: readonly Glyph[]
  readonly missing: readonly number[]
}

/** U+000A and everything that means it: where a person pressed Enter. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

/** A line may end after a space, and after a hyphen inside a word: not in "-5" or "10-20". */
const mayEndAfter = (all: readonly Glyph[], i: number): boolean =>
  isSpace(all[i]) || (/^[-/–—]$/.test(all[i]?.text ?? '') && /^\p{L}/u.test(all[i - 1]?.text ?? ''))

const spans = (prose: Prose): readonly Span[] => (typeof prose === 'string' ? [{ text: prose }] : prose)

export interface Typography {
  /**
   * Lines no wider than `width` points. Their texts joined are the whole text, with a space for each line end, so that
   * a reader who listens hears two words where two lines meet.
   */
  readonly set: (prose: Prose, size: number, width: number) => readonly Line[]
  /** What was printed as code points so far, by code point. */
  readonly missing: () => readonly MissingCharacter[]
}

/** Shapes clusters in one look, in the first face of the chain that has all of it. */
const shaper = (chain: readonly Face[], look: Span['look']): ((cluster: string) => Shaped) => {
  const known = new Map<string, Shaped>()
  const inOneFace = (text: string): readonly Glyph[] | null => {
    if (INVISIBLE.test(text)) return null
    const codePoints = Array.from(text, (char) => char.codePointAt(0) ?? 0)
    const face = chain.find(({ covers }) => codePoints.every(covers))
    if (face === undefined) return null
    const advance = codePoints.reduce((sum, code) => sum + face.advance(code), 0)
    return [{ face: face.name, text, said: text, look, advance, level: 0 }]
  }
  const shape = (cluster: string): Shaped => {
    const whole = inOneFace(cluster)
    if (whole !== null) return { glyphs: whole, missing: [] }
    const parts = [...cluster]
    if (parts.length > 1) {
      const shaped = parts.map(shape)
      return { glyphs: shaped.flatMap(({ glyphs }) => glyphs), missing: shaped.flatMap(({ missing }) => missing) }
    }
    const codePoint = cluster.codePointAt(0) ?? 0
    const name = [...`[${codePointName(codePoint)}]`]
    return { glyphs: name.flatMap((char) => inOneFace(char) ?? []), missing: [codePoint] }
  }
  return (cluster) => {
    const shaped = known.get(cluster) ?? shape(cluster)
    known.set(cluster, shaped)
    return shaped
  }
}

/** A code point reads from left to right, whatever it stands for. */
const inPlace = ({ glyphs, missing }: Shaped, { said, drawn, level }: Letter): readonly Glyph[] => {
  if (level === 0) return glyphs
  if (missing.length > 0) return glyphs.map((glyph) => ({ ...glyph, level: level + (level % 2) }))
  return glyphs.map((glyph) => ({ ...glyph, level, ...(drawn !== said && { said }) }))
}

/** Sets text in a chain of faces. A character that none of them has is printed as its code point and counted. */
export const createTypography = ({ regular, bold, symbols, scripts }: Faces): Typography => {
  const counts = new Map<number, number>()
  const plain = [regular, symbols, ...(scripts?.plain ?? [])]
  const shapers = {
    plain: shaper(plain, undefined),
    muted: shaper(plain, 'muted'),
    bold: shaper([bold, symbols, ...(scripts?.bold ?? [])], 'bold'),
  }

  const glyphsOf = (letters: readonly Letter[], look: Span['look'] = undefined) => {
    const glyphs: Glyph[] = []
    for (const letter of letters) {
      const shaped = shapers[look ?? 'plain'](letter.drawn)
      glyphs.push(...inPlace(shaped, letter))
      for (const codePoint of shaped.missing) counts.set(codePoint, (counts.get(codePoint) ?? 0) + 1)
    }
    return glyphs
  }

  const setSpans = (all: readonly Span[], size: number, width: number) => {
    const texts = all.map(({ text }) => text.normalize('NFC').replaceAll('\t', ' '))
    const { base, letters } = lettersOf(texts, scripts !== undefined)
    return setParagraph(all.flatMap(({ look }, i) => glyphsOf(letters[i] ?? [], look)), base, size, width)
  }

  return {
    set: (prose, size, width) => paragraphs(spans(prose)).flatMap((paragraph) => setSpans(paragraph, size, width)),
    missing: () =>
      [...counts]
        .toSorted(([a], [b]) => a - b)
        .map(([point, count]) => ({ char: String.fromCodePoint(point), codePoint: codePointName(point), count })),
  }
}

const setParagraph = (all: readonly Glyph[], base: number, size: number, width: number): readonly Line[] => {
  const lines: Line[] = []
  let start = 0
  do {
    const end = endOfLine(all, start, (width * 1000) / size)
    lines.push(layLine(all.slice(start, end), base, size))
    start = end
  } while (start < all.length)
  return lines
}

/** Splits at line ends, keeping each span's look; all paragraphs but the last end with a space. */
const paragraphs = (all: readonly Span[]): readonly (readonly Span[])[] => {
  const out: Span[][] = [[]]
  for (const span of all) {
    const parts = span.text.split(LINE_ENDS)
    parts.forEach((text, i) => {
      if (i > 0) out.push([])
      out.at(-1)?.push({ ...span, text: i < parts.length - 1 ? `${text} ` : text })
    })
  }
  return out
}

/** The first glyph of the next line: after the last break that fits, else (a long word) after the last glyph. */
const endOfLine = (all: readonly Glyph[], start: number, room: number): number => {
  let used = 0
  let lastBreak = start
  for (let i = start; i < all.length; i += 1) {
    used += all[i]?.advance ?? 0
    // A space may hang over the edge: nobody sees it.
    if (used > room && i > start && !isSpace(all[i])) return lastBreak > start ? lastBreak : i
    if (mayEndAfter(all, i)) lastBreak = i + 1
  }
  return all.length
}
