import type { Ink } from '../pdf/path.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'

/** A box behind bands; drawn once per page over all of its bands there, so that no seam shows between lines. */
export interface Frame {
  readonly left: number
  readonly width: number
  readonly fill?: Ink
  readonly stroke?: Ink
  /** A bar along the left edge, so that the box is told without colour. */
  readonly bar?: { readonly ink: Ink; readonly width: number }
}

/** A strip of the page that is never cut: usually one line of text. */
export interface Band {
  /** Space above, dropped at the top of a page. */
  readonly before: number
  readonly height: number
  /** Stays on the page of the band after it. */
  readonly glued: boolean
  /** Waits for the next page where it does not fit with what is glued to it; what follows goes on before it. */
  readonly floats?: true
  /** Outermost first. */
  readonly frames: readonly Frame[]
  /** Printed again above this band where it begins a page: the head of its table, or whose rows go on. */
  readonly head?: readonly Band[]
  /** `y` is the band's top. `again`: a repeated table head, which a reader who listens has already heard. */
  readonly draw: (pdf: TaggedPdf, y: number, again: boolean) => void
}

/** Glues bands to one another, so that they share a page where they fit on one. */
export const together = (bands: readonly Band[], lastToo = false): readonly Band[] =>
  bands.map((band, i) => (i < bands.length - 1 || lastToo ? { ...band, glued: true } : band))

/** No first line alone at the foot of a page, no last line alone at the head of one. */
export const withoutOrphans = (bands: readonly Band[]): readonly Band[] =>
  bands.map((band, i) =>
    bands.length > 1 && (i === 0 || i === bands.length - 2) ? { ...band, glued: true } : band)

/** Empty space that belongs to a frame. */
export const gap = (height: number, glued: boolean): Band =>
  ({ before: 0, height, glued, frames: [], draw: () => undefined })
