import { compose } from './layout/compose.ts'
import type { Place } from './layout/compose-text.ts'
import { drawLine } from './layout/compose-text.ts'
import { drawPage } from './layout/draw-page.ts'
import type { Fonts } from './fonts/load-fonts.ts'
import { INK, SMALL } from './layout/look.ts'
import type { Block, Outline } from './outline.ts'
import { heightOf, paginate } from './layout/paginate.ts'
import type { Paper } from './layout/paper.ts'
import { horizontal } from './pdf/path.ts'
import { PAPERS, textArea } from './layout/paper.ts'
import { structureRoot } from './pdf/structure.ts'
import type { TaggedPdf } from './pdf/tagged-pdf.ts'
import { createTaggedPdf } from './pdf/tagged-pdf.ts'
import type { MissingCharacter, Typography } from './layout/typography.ts'
import { createTypography } from './layout/typography.ts'

export interface Rendered {
  readonly pdf: Uint8Array<ArrayBuffer>
  /** Characters that no font has, printed as code points; people are told before they sign. */
  readonly missing: readonly MissingCharacter[]
}

/** Told each time that a page is drawn: which one, and how many there are. It changes nothing on them. */
export type TellPage = (page: number, pages: number) => void

/** Header and footer: for the eye only, since a reader who listens has page numbers and the title already. */
const furniture = (outline: Outline, paper: Paper, type: Typography, pages: number) => {
  const { left, width } = textArea(paper)
  const { header, footer, pageNumber } = outline
  const [head] = type.set(header, SMALL.size, width)
  const foot = type.set(footer, SMALL.size, width - 90)
  const foothold = paper.height - paper.margin.bottom + 22
  return (pdf: TaggedPdf, page: number) =>
    pdf.artifact(() => {
      if (page > 0 && head) drawLine(pdf, head, left, paper.margin.top - 30, SMALL)
      pdf.path(horizontal(width, INK.rule), { x: left, y: foothold - 6 })
      foot.forEach((line, row) => drawLine(pdf, line, left, foothold + row * SMALL.leading, SMALL))
      const [number] = type.set(pageNumber(page + 1, pages), SMALL.size, width)
      if (number) drawLine(pdf, number, left + width - number.width, foothold, SMALL)
    }, 'Pagination')
}

/**
 * The roomiest first page that fits on one, with what begins a new one after it. `place` is for measuring only: what is
 * set there must not count as printed, nor stand in the structure of the document.
 */
const firstPageOf = ({ firstPage }: Outline, place: Place, paper: Paper): readonly Block[] => {
  const { height } = textArea(paper)
  const fits = (page: readonly Block[]) =>
    heightOf(compose(page, { ...place, parent: structureRoot() }, paper.height)) <= height
  const page = firstPage.find(fits) ?? firstPage.at(-1) ?? []
  return page.length === 0 ? [] : [...page, { kind: 'page-break' }]
}

/** Draws an outline. The same outline and fonts give the same bytes on every machine. */
export const renderDocument = (outline: Outline, fonts: Fonts, tellPage?: TellPage): Rendered => {
  const paper = PAPERS[outline.pageSize]
  const area = textArea(paper)
  const pdf = createTaggedPdf(outline, paper, fonts)
  const type = createTypography(pdf.faces)
  const place: Place = { type, left: area.left, width: area.width, parent: pdf.root }
  const first = firstPageOf(outline, { ...place, type: createTypography(pdf.faces) }, paper)
  const pages = paginate(compose([...first, ...outline.blocks], place, paper.height), area.height)
  const drawFurniture = furniture(outline, paper, type, pages.length)
  pages.forEach((page, i) => {
    if (i > 0) pdf.newPage()
    drawPage(pdf, page, area.top)
    drawFurniture(pdf, i)
    tellPage?.(i + 1, pages.length)
  })
  return { pdf: pdf.bytes(), missing: type.missing() }
}
