import type { Attribution } from '../../../domain/attribution.ts'
import { pagesWs as words } from '../../../words/en/pages-ws.ts'
import { steps } from '../../../words/en/steps.ts'
import { say } from '../../../words/say.ts'
import { StepSign } from '../../components/step-sign.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { hrefOfRules } from '../../route.ts'

/** One sentence for each of the five W's (P10); the exact shares stand where it is told how the tier is made. */
export const ByW = ({ attribution: { shares, rating, safest } }: { readonly attribution: Attribution }) => (
  <>
    <p>{words.lead}</p>
    <ul className="by-w plain-list">
      {shares.map(({ w, alone }) => (
        <li key={w} className={`by-w__line w w--${w}`}>
          <StepSign step={w} />
          <span>{say(words.alone, { w: steps[w].title })}</span> <TierBadge tier={alone} />
        </li>
      ))}
    </ul>
    <p>
      {say(words.all, { rating, safest })} {words.notCause}{' '}
      <a href={hrefOfRules('worksheet')}>{words.shares}</a>
    </p>
  </>
)
