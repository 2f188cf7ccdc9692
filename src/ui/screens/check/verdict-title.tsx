import { pagesCheck } from '../../../words/en/pages-check.ts'
import { StateSign } from '../../components/state-sign.tsx'
import type { FileCheck } from './use-check.ts'

interface VerdictTitleProps {
  readonly verdict: FileCheck['verdict']
  /** Other words than those of the verdict. */
  readonly text?: string
}

/** What the check came to, over all that it found. */
export const VerdictTitle = ({ verdict, text = pagesCheck.verdicts[verdict].title }: VerdictTitleProps) => (
  <h2 className="verdict-panel__title">
    <StateSign state={verdict === 'altered' ? 'error' : verdict} /> {text}
  </h2>
)
