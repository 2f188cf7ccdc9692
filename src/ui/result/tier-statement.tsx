import type { Tier } from '../../domain/hazard.ts'
import type { Interval } from '../../domain/result.ts'
import { TierBadge } from '../components/tier-badge.tsx'
import { tierWords } from './tier-words.ts'

/** A tier that may still move: the badge is the worst it could be, the words say both ends. */
export const TierStatement = ({ tier }: { readonly tier: Interval<Tier> }) => (
  <TierBadge tier={tier.worst} best={tier.best} text={tierWords(tier)} />
)
