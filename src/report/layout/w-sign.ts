import { SIGN_SIDE, W_SIGNS, penOf } from '../../charts/w-signs.ts'
import type { W } from '../../domain/question.ts'
import type { Path, Point } from '../pdf/path.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'
import { INK } from './look.ts'

/** The sign of a W as a path, so many points wide and high. */
export const signPath = (w: W, size: number): Path => {
  const scale = size / SIGN_SIDE
  return { kind: 'strokes', strokes: W_SIGNS[w], scale, stroke: INK.accent, weight: penOf(w) * scale }
}

/** Before the name of a W: decoration, for the name says the same. `at` is its upper left corner. */
export const drawSign = (pdf: TaggedPdf, w: W, size: number, at: Point): void =>
  pdf.artifact(() => pdf.path(signPath(w, size), at))
