import '../../styles/risks.css'
import '../../styles/judgement.css'
import { resultOf } from '../../../state/selectors.ts'
import { pagesJudgement as words } from '../../../words/en/pages-judgement.ts'
import { steps } from '../../../words/en/steps.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { StepSign } from '../../components/step-sign.tsx'
import type { Landing } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { PaperQuote } from '../paper-quote.tsx'
import { AcceptedRatings } from './accepted-ratings.tsx'
import { BenefitFields } from './benefit-fields.tsx'
import { ConclusionFields } from './conclusion-fields.tsx'
import { Gaps } from './gaps.tsx'
import { OwnWords } from './own-words.tsx'
import { Standing } from './standing.tsx'
import { useFieldLanding } from './use-field-landing.ts'
import { Verdicts } from './verdicts.tsx'

/** People decide: benefit beside the risk, own words, a verdict each, what is accepted, and a joint conclusion. */
export const JudgementScreen = ({ landing }: { readonly landing: Landing | null }) => {
  const record = useRecord((whole) => whole)
  const result = resultOf(record)
  useFieldLanding(landing)
  return (
    <div className="step judgement w">
      <PageHeading takesFocus={landing === null}>
        <StepSign step="judgement" /> {steps.judgement.title}
      </PageHeading>
      <p className="step__lead">{words.lead}</p>
      <PaperQuote step="judgement" />
      <Standing result={result} />
      <BenefitFields result={result} />
      <OwnWords />
      <Verdicts />
      <AcceptedRatings result={result} />
      <ConclusionFields />
      <Gaps record={record} result={result} />
    </div>
  )
}
