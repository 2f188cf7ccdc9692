import type { jsPDF } from 'jspdf'
import type { FontFile, Fonts } from '../fonts/load-fonts.ts'
import type { EmbeddedFont } from './jspdf-internals.ts'
import { internalsOf } from './jspdf-internals.ts'
import type { Face, FaceName, Faces } from './face.ts'

export interface EmbeddedFonts {
  readonly faces: Faces
  readonly fontOf: (face: FaceName) => EmbeddedFont
  /** Glyph identifiers in hexadecimal; only ever asked for characters that the face covers. */
  readonly encode: (face: FaceName, text: string) => string
  /** To be called once all text is set, before the fonts are written. */
  readonly nameSubsets: (fileId: string) => void
}

/** Six letters that tell this subset from another document's (ISO 32000-1, 9.6.4): here from the file identifier. */
const subsetTag = (fileId: string, place: number) =>
  Array.from(fileId.slice(place, place + 6), (digit) => String.fromCharCode(65 + Number.parseInt(digit, 16))).join('')

const faceOf = (name: FaceName, { metadata }: EmbeddedFont): Face => ({
  name,
  covers: (codePoint) => metadata.characterToGlyph(codePoint) !== 0,
  advance: (codePoint) => metadata.widthOfGlyph(metadata.characterToGlyph(codePoint)),
})

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
  const embedded: Record<FaceName, EmbeddedFont> = {
    regular: embed(doc, fonts.regular), bold: embed(doc, fonts.bold), symbols: embed(doc, fonts.symbols),
  }
  const glyphs: Record<FaceName, Map<string, string>> = { regular: new Map(), bold: new Map(), symbols: new Map() }

  /** jsPDF embeds only fonts that its own text() has seen; what that drew is taken back. */
  const use = (face: FaceName) => {
    doc.setFont(fonts[face].name).text(' ', 0, 0)
    internal.pages[internal.getCurrentPageInfo().pageNumber]?.pop()
  }

  const glyphOf = (face: FaceName, char: string): string => {
    const known = glyphs[face]
    if (known.size === 0) use(face)
    const glyph = known.get(char) ?? inside.pdfEscape16(char, embedded[face])
    known.set(char, glyph)
    return glyph
  }

  return {
    faces: {
      regular: faceOf('regular', embedded.regular),
      bold: faceOf('bold', embedded.bold),
      symbols: faceOf('symbols', embedded.symbols),
    },
    fontOf: (face) => embedded[face],
    encode: (face, text) => Array.from(text, (char) => glyphOf(face, char)).join(''),
    nameSubsets: (fileId) => {
      const all = [['regular', 0], ['bold', 1], ['symbols', 2]] as const
      for (const [face, place] of all) {
        const { name, stem, capHeight } = fonts[face]
        embedded[face].fontName = `${subsetTag(fileId, place)}+${name}`
        // jsPDF writes 0 and unscaled units here.
        Object.assign(embedded[face].metadata, { stemV: stem, capHeight })
      }
    },
  }
}
