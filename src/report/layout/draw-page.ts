import type { Frame } from './band.ts'
import type { Page } from './paginate.ts'
import type { TaggedPdf } from '../pdf/tagged-pdf.ts'

interface Extent {
  readonly top: number
  bottom: number
}

/** From where to where each frame reaches on this page, outer frames first. */
const extents = (page: Page): ReadonlyMap<Frame, Extent> => {
  const found = new Map<Frame, Extent>()
  for (const { band, y } of page) {
    for (const frame of band.frames) {
      const known = found.get(frame)
      if (known) known.bottom = y + band.height
      else found.set(frame, { top: y, bottom: y + band.height })
    }
  }
  return found
}

const drawFrame = (pdf: TaggedPdf, { left, width, fill, stroke, bar }: Frame, top: number, height: number) => {
  const box = { kind: 'rectangle', x: 0, y: 0, height } as const
  if (fill || stroke) pdf.path({ ...box, width, ...(fill && { fill }), ...(stroke && { stroke }) }, { x: left, y: top })
  if (bar) pdf.path({ ...box, width: bar.width, fill: bar.ink }, { x: left, y: top })
}

/** Draws a page: what lies behind the text first, then every band in reading order. */
export const drawPage = (pdf: TaggedPdf, page: Page, top: number): void => {
  for (const [frame, extent] of extents(page)) {
    pdf.artifact(() => drawFrame(pdf, frame, top + extent.top, extent.bottom - extent.top))
  }
  for (const { band, y, again } of page) band.draw(pdf, top + y, again)
}
