import { headlineIn } from '../../record/headline.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { resultOf } from '../../state/selectors.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { RULES } from '../route.ts'
import { NotEnough } from './not-enough.tsx'
import { RaisedAndDeparted } from './raised-and-departed.tsx'
import { TierPair } from './tier-pair.tsx'
import { TierCaution, TierMayMove, TierMeans } from './tier-rest.tsx'

interface ResultPanelProps {
  readonly record: Worksheet
}

/** The tier before and after safeguards, who raised it, and how far it may still move. */
export const ResultPanel = ({ record }: ResultPanelProps) => (
  <section className="result-panel card" aria-labelledby="result-heading">
    <h2 id="result-heading" tabIndex={-1}>
      {words.tier.heading}
    </h2>
    {resultOf(record).enough ? <Tiers record={record} /> : <NotEnough />}
    <p className="result-panel__rules">
      <a href={RULES}>{words.tier.howMade}</a>
    </p>
  </section>
)

const Tiers = ({ record }: ResultPanelProps) => {
  const headline = headlineIn(record)
  return (
    <>
      <TierPair result={resultOf(record)} headline={headline} />
      <RaisedAndDeparted record={record} headline={headline} />
      <TierMayMove record={record} />
      <TierMeans record={record} />
      <TierCaution />
    </>
  )
}
