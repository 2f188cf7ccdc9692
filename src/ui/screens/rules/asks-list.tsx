import { tierSteps } from '../../../content/tier-steps.ts'
import type { Tier } from '../../../domain/hazard.ts'
import type { TierStep } from '../../../domain/tier-step.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { TierBadge } from '../../components/tier-badge.tsx'
import { stepWords } from '../../result/step-words.ts'
import { Cited } from './cited.tsx'

const TIERS = [1, 2, 3, 4] as const satisfies readonly Tier[]

/** What each tier means, and the steps that it adds to those of the lower ones. */
export const AsksList = () => (
  <>
    <p>{pagesRules.asks.lead}</p>
    {TIERS.map((tier) => (
      <section key={tier}>
        <h3>
          <TierBadge tier={tier} />
        </h3>
        <p>
          {tiers[tier].means} {tiers[tier].asks}
        </p>
        <Steps from={tier} />
      </section>
    ))}
  </>
)

const Steps = ({ from }: { readonly from: Tier }) => (
  <ul>
    {Object.entries<TierStep>(tierSteps).filter(([, step]) => step.from === from).map(([id, { cites }]) => (
      <li key={id}>
        {stepWords(id).do} <Cited cites={cites} />
      </li>
    ))}
  </ul>
)
