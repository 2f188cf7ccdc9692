import type { BoardRow } from '../../../record/board-row.ts'
import type { BoardView } from '../../../state/board-view.ts'
import type { BoardLine, WorksheetLine } from './board-lines.ts'

/** Nothing is missing that a board would ask for first. */
export const isReady = ({ tier, gaps, unanswered, asked }: BoardRow): boolean =>
  tier !== null && gaps === 0 && unanswered === 0 && asked === 0

/** Decided on as it lies here, and not only a draft of a decision. */
const isDecided = ({ decision, decisionFits }: WorksheetLine): boolean =>
  decisionFits && decision?.outcome !== undefined

/** The lines that the view asks for. Every word of the search must be in one, in any order. */
export const filteredLines = (lines: readonly BoardLine[], view: BoardView): readonly BoardLine[] => {
  const words = plain(view.search).split(/\s+/).filter(Boolean)
  return lines.filter((line) => shows(line, view) && words.every((word) => textOf(line).includes(word)))
}

const shows = (line: BoardLine, view: BoardView): boolean => {
  const { verdict, tier, ready, decision, isNewestOnly } = view
  if (line.kind === 'failed') {
    return (verdict === 'all' || verdict === 'failed') && tier === 'all' && ready === 'all' && decision === 'all'
  }
  const { skimmed, relation } = line
  const { row } = skimmed
  return (verdict === 'all' || verdict === skimmed.verdict)
    && (tier === 'all' || tier === String(row.tier?.worst ?? 'none'))
    && (ready === 'all' || (ready === 'ready') === isReady(row))
    && (decision === 'all' || (decision === 'decided') === isDecided(line))
    && (!isNewestOnly || relation === null || skimmed.verdict === 'altered')
}

const textOf = (line: BoardLine): string => {
  if (line.kind === 'failed') return plain(line.name)
  const { row, sentence } = line.skimmed
  return plain([row.title, row.proposer, line.name, sentence].join('\n'))
}

/** Without accents and capitals: whoever searches for Zoe finds Zoë. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
