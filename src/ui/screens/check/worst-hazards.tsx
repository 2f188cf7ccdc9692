import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { say } from '../../../words/say.ts'
import { TierBadge } from '../../components/tier-badge.tsx'
import type { HazardGroup } from '../../../domain/group-rows.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { actionsPhrase } from '../../result/names.ts'

const SHOWN = 3

/** The three worst, one line each. */
export const WorstHazards = ({ groups }: { readonly groups: readonly HazardGroup[] }) => (
  <>
    <h3>{pagesRisks.hazards.heading}</h3>
    <ul className="worst plain-list">
      {groups.slice(0, SHOWN).map(({ place, hazard, actions, row }) => (
        <li key={place}>
          <TierBadge tier={row.residual.tier} /> <strong>{hazardWords(hazard).name}</strong>{' '}
          {say(pagesRisks.hazards.forActions, { actions: actionsPhrase(actions) })}
        </li>
      ))}
    </ul>
  </>
)
