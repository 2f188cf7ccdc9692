import { SAFEGUARD_IDS } from '../../../content/safeguards.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { SafeguardCard } from './safeguard-card.tsx'

const words = pagesSteps.safeguards

export const SafeguardList = () => (
  <section aria-labelledby="safeguards-heading">
    <h2 id="safeguards-heading" tabIndex={-1}>
      {words.heading}
    </h2>
    <p>{words.lead}</p>
    <ol className="plain-list">
      {SAFEGUARD_IDS.map((id) => (
        <SafeguardCard key={id} id={id} />
      ))}
    </ol>
  </section>
)
