import { pagesSign as words } from '../../../words/en/pages-sign.ts'
import { usePaper } from '../../paper-services.ts'
import { useHeld } from '../../paper-session.ts'
import { CHECK, goTo } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { StepHead } from '../step-head.tsx'
import { AnswersCheck } from './answers-check.tsx'
import { AsText } from './as-text.tsx'
import { Cards } from './cards.tsx'
import { ExportPanel } from './export-panel.tsx'
import { FileCan } from './file-can.tsx'
import { LeftFor } from './left-for.tsx'
import { NextPart } from './next-part.tsx'
import { OtherFormats } from './other-formats.tsx'
import type { Signable } from './signable.ts'
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
  const check = ({ file, pdf }: Signable) => {
    session.put({ opened: { name: file, bytes: pdf } })
    goTo(CHECK)
  }
  return (
    <div className="step sign-step w">
      <StepHead step="sign" lead={words.lead} />
      <AnswersCheck record={record} />
      <LeftFor record={record} />
      <FileCan />
      <ExportPanel record={record} report={own} work={work} />
      <OtherFormats record={record} />
      <SigningPanel
        on={record}
        report={null}
        isBusy={work.busy !== null}
        underWay={work.busy === 'signing' ? work.underWay : null}
        problem={work.problem}
        answered={work.answered}
        answer={work.answer}
        onCheck={check}
      >
        <h2>{words.signing.heading}</h2>
        <p>{words.signing.says}</p>
      </SigningPanel>
      <Cards />
      <AsText record={record} />
      <NextPart record={record} />
    </div>
  )
}
