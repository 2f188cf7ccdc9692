import type { Tier } from '../../domain/hazard.ts'
import type { Interval } from '../../domain/result.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { TierBadge } from '../components/tier-badge.tsx'

export const tierWords = ({ best, worst }: Interval<Tier>): string =>
  best === worst
    ? tiers[worst].name
    : say(words.tier.range, { best: tiers[best].name, worst: tiers[worst].name })

/** A tier that may still move: the badge is the worst it could be, the words say both ends. */
export const TierStatement = ({ tier }: { readonly tier: Interval<Tier> }) => (
  <TierBadge tier={tier.worst} text={tierWords(tier)} />
)
