import { pagesTogether as words } from '../../../words/en/pages-together.ts'
import { leaves } from '../../../words/en/leaves.ts'
import { Button } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StepSign } from '../../components/step-sign.tsx'
import { type Landing, goTo, hrefOf } from '../../route.ts'
import { Contents } from '../contents.tsx'
import { usePartLanding } from '../land-on-part.ts'
import { Part } from '../part.tsx'
import { AnswerFiles } from './answer-files.tsx'
import { DifferencesPart } from './differences-part.tsx'
import { InvitePart } from './invite-part.tsx'
import { PeopleTable } from './people-table.tsx'
import { SummaryPart } from './summary-part.tsx'
import { TasksPart } from './tasks-part.tsx'
import { ViewsPart } from './views-part.tsx'
import '../../styles/together.css'

/** Everybody's own view, where they differ, and how they come to one worksheet. */
export const TogetherScreen = ({ landing }: { readonly landing: Landing | null }) => {
  usePartLanding(landing)
  return (
    <div className="step together w">
      <PageHeading takesFocus={landing === null}>
        <StepSign step="together" /> {leaves.together.title}
      </PageHeading>
      <p className="step__lead">{leaves.together.lead}</p>
      <Contents step="together" name={words.contents} parts={words.parts} />
      <Part id="people" heading={words.parts.people}>
        <PeopleTable />
      </Part>
      <Part id="invite" heading={words.parts.invite}>
        <InvitePart />
      </Part>
      <Part id="files" heading={words.parts.files}>
        <AnswerFiles />
      </Part>
      <Part id="differ" heading={words.parts.differ}>
        <DifferencesPart />
      </Part>
      <Part id="views" heading={words.parts.views}>
        <ViewsPart />
      </Part>
      <Part id="tasks" heading={words.parts.tasks}>
        <TasksPart />
      </Part>
      <Part id="room" heading={words.parts.room}>
        <p>{words.room.lead}</p>
        <Button kind="secondary" onClick={() => goTo(hrefOf('room'))}>
          {words.room.start}
        </Button>
      </Part>
      <SummaryPart />
    </div>
  )
}
