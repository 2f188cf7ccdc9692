import { pagesSign as words } from '../../../words/en/pages-sign.ts'
import { usePaper } from '../../paper-services.ts'
import { useHeld } from '../../paper-session.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { StepHead } from '../step-head.tsx'
import { AnswersCheck } from './answers-check.tsx'
import { AsText } from './as-text.tsx'
import { ExportPanel } from './export-panel.tsx'
import { FileCan } from './file-can.tsx'
import { LeftFor } from './left-for.tsx'
import { SigningPanel } from './signing-panel.tsx'
import { usePaperWork } from './use-paper-work.ts'
import '../../styles/sign.css'

/** Read what was answered, make the report, sign it, and take the result along as text. */
export const SignScreen = () => {
  const record = useRecord()
  const { session } = usePaper()
  const { report } = useHeld(session)
  const work = usePaperWork()
  const own = report !== null && report.record.id === record.id ? report : null
  return (
    <div className="step sign-step w">
      <StepHead step="sign" lead={words.lead} />
      <AnswersCheck record={record} />
      <LeftFor record={record} />
      <FileCan />
      <ExportPanel record={record} report={own} work={work} />
      <SigningPanel report={own} work={work} />
      <AsText record={record} />
    </div>
  )
}
