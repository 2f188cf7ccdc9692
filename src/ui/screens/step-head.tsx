import type { Step } from '../../state/step.ts'
import { steps } from '../../words/en/steps.ts'
import { PageHeading } from '../components/page-heading.tsx'
import { StepSign } from '../components/step-sign.tsx'
import { Explained } from '../glossary/explained.tsx'
import { placedTerms } from '../glossary/placed-terms.ts'

interface StepHeadProps {
  readonly step: Step
  /** Absent where what it leads to has to be seen at once. */
  readonly lead?: string
  /** False where the page lands on something further down. */
  readonly takesFocus?: boolean
}

/** The sign and name of a step, and what it is for. */
export const StepHead = ({ step, lead, takesFocus = true }: StepHeadProps) => (
  <>
    <PageHeading takesFocus={takesFocus}>
      <StepSign step={step} /> {steps[step].title}
    </PageHeading>
    {lead !== undefined && (
      <p className="step__lead">
        <Explained text={lead} terms={placedTerms.leads[step]} />
      </p>
    )}
  </>
)
