import { rubric } from '../../../content/rubric.ts'
import { groupRows } from '../../../domain/group-rows.ts'
import { assumedPlaces } from '../../../record/places.ts'
import { openQuestionsOf, resultOf } from '../../../state/selectors.ts'
import { pagesRisks as words } from '../../../words/en/pages-risks.ts'
import { MatrixFigure } from '../../result/matrix-figure.tsx'
import { OpenQuestionList } from '../../result/open-question-list.tsx'
import { ResultPanel } from '../../result/result-panel.tsx'
import { StopList } from '../../result/stop-list.tsx'
import type { Landing } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { StepHead } from '../step-head.tsx'
import { HazardList } from './hazard-list.tsx'
import { HowMade } from './how-made.tsx'
import '../../styles/risks.css'

/** What the answers come to, and why: tier, reasons not to proceed, hazards worst first, what to find out first. */
export const RisksScreen = ({ landing }: { readonly landing: Landing | null }) => {
  const record = useRecord()
  const result = resultOf(record)
  const open = openQuestionsOf(record)
  const groups = result.enough ? groupRows(rubric, result.rows) : []
  return (
    <div className="step risks w">
      <StepHead step="risks" lead={words.lead} takesFocus={landing === null} />
      <ResultPanel result={result} openCount={open.length} assumed={assumedPlaces(record).length} />
      <h2>{words.stops.heading}</h2>
      <p>{words.stops.lead}</p>
      <StopList stops={result.stops} />
      <h2>{words.open.heading}</h2>
      <OpenQuestionList open={open} />
      <h2>{words.hazards.heading}</h2>
      <HazardList groups={groups} enough={result.enough} landing={landing} />
      {groups.length > 0 && <MatrixFigure groups={groups} />}
      <HowMade />
    </div>
  )
}
