import { jsPDF } from 'jspdf'
import type { Fonts } from './fonts/load-fonts.ts'
import { type Line, createTypography } from './layout/typography.ts'
import { embedFonts } from './pdf/embedded-fonts.ts'

/** Sets text in the report's fonts for whoever draws beside the report, such as the appearance of a signature. */
export const createLettering = (fonts: Fonts) => {
  const { faces } = embedFonts(new jsPDF(), fonts)
  const type = createTypography(faces)
  return {
    faces: ([faces.regular, faces.symbols]).map(({ name }) => ({ name, data: fonts[name].data })),
    set: (text: string, size: number, width: number): readonly Line[] => type.set(text, size, width),
  }
}
