import type { Result } from '../../../domain/result.ts'
import { headlineIn } from '../../../record/headline.ts'
import { memoised } from '../../../record/memoised.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { resultOf } from '../../../state/selectors.ts'
import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { pagesJudgement as words } from '../../../words/en/pages-judgement.ts'
import type { Landing } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { PaperQuote } from '../paper-quote.tsx'
import { StepHead } from '../step-head.tsx'
import { AcceptedRatings } from './accepted-ratings.tsx'
import { BenefitFields } from './benefit-fields.tsx'
import { ConclusionFields } from './conclusion-fields.tsx'
import { Gaps } from './gaps.tsx'
import { OwnWords } from './own-words.tsx'
import { Standing } from './standing.tsx'
import { useFieldLanding } from './use-field-landing.ts'
import { VerdictCard } from './verdict-card.tsx'
import { Verdicts } from './verdicts.tsx'
import '../../styles/risks.css'
import '../../styles/judgement.css'

/** What is judged is the tier as it is said, with what people at the table rate higher (P11). */
const judgedIn = memoised((record: Worksheet): Result => ({ ...resultOf(record), tier: headlineIn(record).tier }))

/** Somebody who answers alone gives their words and their verdict, and sees nobody else's. */
const OwnJudgement = ({ takesFocus }: { readonly takesFocus: boolean }) => (
  <div className="step judgement w">
    <StepHead step="judgement" lead={pagesAlone.verdict.lead} takesFocus={takesFocus} />
    <PaperQuote step="judgement" />
    <OwnWords />
    <section>
      <h2>{pagesAlone.verdict.heading}</h2>
      <VerdictCard person={useRecord((record) => record.alone?.person ?? '')} />
    </section>
  </div>
)

/** People decide: benefit beside the risk, own words, a verdict each, what is accepted, and a joint conclusion. */
export const JudgementScreen = ({ landing }: { readonly landing: Landing | null }) => {
  const result = useRecord(judgedIn)
  const isAlone = useRecord((record) => record.alone !== undefined)
  useFieldLanding(landing)
  if (isAlone) return <OwnJudgement takesFocus={landing === null} />
  return (
    <div className="step judgement w">
      <StepHead step="judgement" lead={words.lead} takesFocus={landing === null} />
      <PaperQuote step="judgement" />
      <Standing result={result} />
      <BenefitFields result={result} />
      <OwnWords />
      <Verdicts />
      <AcceptedRatings result={result} />
      <ConclusionFields />
      <Gaps result={result} />
    </div>
  )
}
