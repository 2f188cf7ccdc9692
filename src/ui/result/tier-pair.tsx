import type { Result } from '../../domain/result.ts'
import type { Headline } from '../../domain/team-view.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { TierStatement } from './tier-statement.tsx'

interface TierPairProps {
  readonly result: Result
  readonly headline: Headline
}

/** The tier after safeguards, and before them. */
export const TierPair = ({ result: { inherentTier }, headline: { tier } }: TierPairProps) => (
  <dl className="result-panel__tiers">
    <div className="result-panel__tier result-panel__tier--after">
      <dt>{words.tier.after}</dt>
      <dd>
        <TierStatement tier={tier} />
      </dd>
    </div>
    <div className="result-panel__tier">
      <dt>{words.tier.before}</dt>
      <dd>
        <TierStatement tier={inherentTier} />
      </dd>
    </div>
  </dl>
)
