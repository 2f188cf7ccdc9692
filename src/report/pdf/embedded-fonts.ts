import type { jsPDF } from 'jspdf'
import type { FontFile, Fonts } from '../fonts/load-fonts.ts'
import type { EmbeddedFont } from './jspdf-internals.ts'
import { internalsOf } from './jspdf-internals.ts'
import type { Face, FaceName, Faces, ScriptFaceName } from './face.ts'

export interface EmbeddedFonts {
  readonly faces: Faces
  readonly fontOf: (face: FaceName) => EmbeddedFont
  /** Glyph identifiers in hexadecimal; only ever asked for characters that the face covers. */
  readonly encode: (face: FaceName, text: string) => string
  /** To be called once all text is set, before the fonts are written. */
  readonly nameSubsets: (fileId: string) => void
}

/** In the order in which their subsets are named. */
const FACES = ['regular', 'bold', 'symbols', 'hebrew', 'hebrewBold', 'arabic', 'arabicBold'] as const

/** Six letters that tell this subset from another document's (ISO 32000-1, 9.6.4): here from the file identifier. */
const subsetTag = (fileId: string, place: number) =>
  Array.from(fileId.slice(place, place + 6), (digit) => String.fromCharCode(65 + Number.parseInt(digit, 16))).join('')

const faceOf = (name: FaceName, { metadata }: EmbeddedFont): Face => ({
  name,
  covers: (codePoint) => metadata.characterToGlyph(codePoint) !== 0,
  advance: (codePoint) => metadata.widthOfGlyph(metadata.characterToGlyph(codePoint)),
})

/** What each has letters for; nothing else may wake it, or a file without such letters would carry it. */
const HEBREW = /\p{Script=Hebrew}/u
const ARABIC = /[\p{Script=Arabic}\u060c\u061b\u061f\u0640\u0660-\u0669]/u

const embed = (doc: jsPDF, file: FontFile): EmbeddedFont => {
  doc.addFileToVFS(file.name, file.data)
  doc.addFont(file.name, file.name, 'normal')
  doc.setFont(file.name)
  return internalsOf(doc).internal.getFont()
}

/** Gives a document its fonts, of which jsPDF writes only the glyphs in use. */
export const embedFonts = (doc: jsPDF, fonts: Fonts): EmbeddedFonts => {
  const inside = internalsOf(doc)
  const { internal } = inside
  const embedded: Partial<Record<FaceName, EmbeddedFont>> = {}
  const fontOf = (face: FaceName): EmbeddedFont => (embedded[face] ??= embed(doc, fonts[face]))
  const latin = (face: FaceName) => faceOf(face, fontOf(face))
  const script = (name: ScriptFaceName, letters: RegExp): Face => ({
    name,
    covers: (code) => letters.test(String.fromCodePoint(code)) && faceOf(name, fontOf(name)).covers(code),
    advance: (code) => faceOf(name, fontOf(name)).advance(code),
  })
  const glyphs: Record<FaceName, Map<string, string>> = {
    regular: new Map(), bold: new Map(), symbols: new Map(),
    hebrew: new Map(), hebrewBold: new Map(), arabic: new Map(), arabicBold: new Map(),
  }

  /** jsPDF embeds only fonts that its own text() has seen; what that drew is taken back. */
  const use = (face: FaceName) => {
    doc.setFont(fonts[face].name).text(' ', 0, 0)
    internal.pages[internal.getCurrentPageInfo().pageNumber]?.pop()
  }

  const glyphOf = (face: FaceName, char: string): string => {
    const known = glyphs[face]
    if (known.size === 0) use(face)
    const glyph = known.get(char) ?? inside.pdfEscape16(char, fontOf(face))
    known.set(char, glyph)
    return glyph
  }

  return {
    faces: {
      regular: latin('regular'),
      bold: latin('bold'),
      symbols: latin('symbols'),
      scripts: {
        plain: [script('hebrew', HEBREW), script('arabic', ARABIC)],
        bold: [script('hebrewBold', HEBREW), script('arabicBold', ARABIC)],
      },
    },
    fontOf,
    encode: (face, text) => Array.from(text, (char) => glyphOf(face, char)).join(''),
    nameSubsets: (fileId) => {
      for (const [place, face] of FACES.entries()) {
        const font = embedded[face]
        if (font === undefined) continue
        const { name, stem, capHeight } = fonts[face]
        font.fontName = `${subsetTag(fileId, place)}+${name}`
        // jsPDF writes 0 and unscaled units here.
        Object.assign(font.metadata, { stemV: stem, capHeight })
      }
    },
  }
}
