import type { SaidTier } from '../../../record/compare-risks.ts'
import { type Two, inBoth, isSame } from '../../../record/compare-two.ts'
import type { Comparison } from '../../../record/compare-worksheets.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { TierBadge } from '../../components/tier-badge.tsx'
import { tierSentence } from '../../components/tier-sentence.ts'
import { CompareTable } from './compare-table.tsx'

const words = pagesCompare.tiers

interface CompareTiersProps {
  readonly comparison: Comparison
  readonly names: Two<string>
}

/** Both tiers beside each other, and what is counted otherwise: what is open, and who sees it differently. */
export const CompareTiers = ({ comparison, names }: CompareTiersProps) => {
  const { tier, inherentTier, open, ownAnswers, dissent } = comparison
  const counts = [
    { key: 'unanswered', what: words.unanswered, ...inBoth(open, ({ unanswered }) => unanswered) },
    { key: 'unknown', what: words.unknown, ...inBoth(open, ({ unknown }) => unknown) },
    { key: 'assumed', what: words.assumed, ...inBoth(open, ({ assumed }) => assumed) },
    { key: 'own', what: words.own, ...ownAnswers },
    { key: 'dissent', what: words.dissent, ...dissent },
  ]
  return (
    <section>
      <h2>{words.heading}</h2>
      <CompareTable
        caption={words.caption}
        names={names}
        rows={[
          { key: 'after', what: words.after, ...inBoth(tier, shown) },
          { key: 'before', what: words.before, ...inBoth(inherentTier, shown) },
          ...counts.filter((count) => !isSame(count)),
        ]}
      />
      <p className="soft">
        {tierNotes.lowIsNotSafe} {tierNotes.notAClass}
      </p>
    </section>
  )
}

const shown = (tier: SaidTier) =>
  tier === null ? tierNotes.notEnough : <TierBadge tier={tier.worst} best={tier.best} text={tierSentence(tier)} />
