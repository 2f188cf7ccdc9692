import type { PageSize } from '../pdf/tagged-pdf.ts'

export interface Paper extends PageSize {
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
}

const margin = { top: 56, right: 54, bottom: 60, left: 54 } as const

/** In points: ISO A4 as jsPDF and printers round it, and US Letter. */
export const PAPERS: Readonly<Record<'a4' | 'letter', Paper>> = {
  a4: { width: 595.28, height: 841.89, margin },
  letter: { width: 612, height: 792, margin },
}

/** Width and height that text may fill. */
export const textArea = ({ width, height, margin: { top, right, bottom, left } }: Paper) =>
  ({ left, top, width: width - left - right, height: height - top - bottom })
