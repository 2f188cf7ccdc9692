import type { Band } from './band.ts'
import { gap, together } from './band.ts'
import { composeBoxes } from './compose-boxes.ts'
import { composeDefinitions } from './compose-definitions.ts'
import { composeFigure } from './compose-figure.ts'
import { composeCallout, composeQuote, composeTier } from './compose-panel.ts'
import { composeTable } from './compose-table.ts'
import { composeSlots } from './compose-slots.ts'
import type { Place } from './compose-text.ts'
import { composeHeading, composeList, composeParagraph } from './compose-text.ts'
import { composeWriting } from './compose-writing.ts'
import { INK } from './look.ts'
import type { Block } from '../outline.ts'
import { horizontal } from '../pdf/path.ts'
import { PAGE_BREAK } from './paginate.ts'

const ruleBand = ({ left, width }: Place): Band => ({
  ...gap(1, false),
  before: 12,
  draw: (pdf, y) => pdf.artifact(() => pdf.path(horizontal(width, INK.rule, 0.75), { x: left, y })),
})

/** Blocks as strips of a page `pageHeight` points high, their structure elements made in reading order. */
export const compose = (blocks: readonly Block[], place: Place, pageHeight: number): readonly Band[] => {
  const composeAll = (inner: readonly Block[], at: Place): readonly Band[] => compose(inner, at, pageHeight)
  const one = (block: Block): readonly Band[] => {
    switch (block.kind) {
      case 'heading': return composeHeading(block, place)
      case 'paragraph': return composeParagraph(block, place)
      case 'list': return composeList(block, place)
      case 'definitions': return composeDefinitions(block, place)
      case 'table': return composeTable(block, place)
      case 'tier': return composeTier(block, place)
      case 'callout': return composeCallout(block, place, composeAll)
      case 'quote': return composeQuote(block, place)
      case 'figure': return composeFigure(block, place, pageHeight)
      case 'slots': return composeSlots(block, place, pageHeight)
      case 'rule': return [ruleBand(place)]
      case 'boxes': return composeBoxes(block, place)
      case 'writing': return composeWriting(block, place)
      case 'together': return together(composeAll(block.blocks, place))
      case 'page-break': return [PAGE_BREAK]
    }
  }
  return blocks.flatMap((block, i) => {
    const bands = one(block)
    return isLeadIn(blocks, i) && bands.length <= LEAD_IN ? together(bands, true) : bands
  })
}

/** Lines of a first paragraph that still count as part of its heading. */
const LEAD_IN = 3

/** What introduces a figure may part from it: the figure can wait for the next page. */
const isLeadIn = (blocks: readonly Block[], i: number): boolean =>
  blocks[i]?.kind === 'paragraph' && blocks[i - 1]?.kind === 'heading' && blocks[i + 1]?.kind !== 'figure'
