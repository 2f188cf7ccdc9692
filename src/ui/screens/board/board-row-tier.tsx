import type { BoardRow } from '../../../record/board-row.ts'
import { hazards } from '../../../words/en/hazards.ts'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { TierBadge } from '../../components/tier-badge.tsx'
import { tierSentence } from '../../components/tier-sentence.ts'

const words = pagesBoard.row

/** A hazard that people added has words of its own, which a row does not carry. */
const hazardName = (id: string): string =>
  (hazards as Readonly<Record<string, { readonly name: string }>>)[id]?.name ?? words.ownHazard

/** The tier after safeguards, before them, and the worst that could go wrong. */
export const BoardRowTier = ({ tier, before, worst }: Pick<BoardRow, 'tier' | 'before' | 'worst'>) => {
  if (tier === null) return tierNotes.notEnough
  return (
    <>
      <TierBadge tier={tier.worst} best={tier.best} text={tierSentence(tier)} />
      {before !== null && (
        <span className="board-row__line soft">{say(words.before, { tier: tierSentence(before) })}</span>
      )}
      {worst !== null && (
        <span className="board-row__line">{say(words.worst, { hazard: hazardName(worst.hazard) })}</span>
      )}
    </>
  )
}
