import { jsPDF } from 'jspdf'
import type { Fonts } from './fonts/load-fonts.ts'
import { createTypography } from './layout/typography.ts'
import { embedFonts } from './pdf/embedded-fonts.ts'

interface LetteredLine {
  readonly runs: readonly { readonly face: string; readonly text: string; readonly x: number }[]
  readonly width: number
}

/** The report's fonts and line breaking for whoever draws elsewhere, such as a signature in its slot. */
export interface Lettering {
  /** TrueType files, one character per byte. */
  readonly faces: readonly { readonly name: string; readonly data: string }[]
  /** Sizes and widths in points. Characters that no face has come out as their code points. */
  readonly set: (text: string, size: number, width: number) => readonly LetteredLine[]
}

export const createLettering = (fonts: Fonts): Lettering => {
  const { regular, bold, symbols } = embedFonts(new jsPDF(), fonts).faces
  const { set } = createTypography({ regular, bold, symbols })
  return {
    faces: [fonts.regular, fonts.bold, fonts.symbols].map(({ name, data }) => ({ name, data })),
    set: (text, size, width) =>
      set(text, size, width).map((line) => ({
        width: line.width,
        runs: line.runs.map(({ face, text: glyphs, x }) => ({ face: fonts[face].name, text: glyphs, x })),
      })),
  }
}
