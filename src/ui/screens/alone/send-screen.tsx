import { askedIn } from '../../../record/places.ts'
import { ownProgress } from '../../../state/own-progress.ts'
import { leaves } from '../../../words/en/leaves.ts'
import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { say } from '../../../words/say.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { StepSign } from '../../components/step-sign.tsx'
import type { Landing } from '../../route.ts'
import { useRecord, useWorksheet } from '../../worksheet-context.tsx'
import { FinishPart } from './finish-part.tsx'
import { SaveAnswers } from './save-answers.tsx'
import '../../styles/alone.css'

/** The end of answering alone: being done, seeing the tier, and the file that goes back. */
export const SendScreen = ({ landing }: { readonly landing: Landing | null }) => {
  const record = useWorksheet((state) => state.record)
  const asked = useRecord(askedIn).length
  const { done } = ownProgress(record, record.alone?.person ?? '')
  return (
    <div className="step alone w">
      <PageHeading takesFocus={landing === null}>
        <StepSign step="send" /> {leaves.send.title}
      </PageHeading>
      <p className="step__lead">{leaves.send.lead}</p>
      <p>{say(pagesAlone.send.progress, { done, all: asked })}</p>
      <FinishPart />
      <SaveAnswers />
    </div>
  )
}
