import { useMemo, useRef, useState } from 'react'
import { seal } from '../../../content/seal.ts'
import { worriesIn } from '../../../record/worries.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { openQuestionsOf, resultOf } from '../../../state/selectors.ts'
import { createWorksheetStore } from '../../../state/worksheet-store.ts'
import { OpenQuestionList } from '../../result/open-question-list.tsx'
import { ResultPanel } from '../../result/result-panel.tsx'
import { StopList } from '../../result/stop-list.tsx'
import { useServices } from '../../services.ts'
import { WorksheetItself, WorksheetProvider } from '../../worksheet-context.tsx'
import { ReadingAnswers } from './reading-answers.tsx'
import { ReadingConditions } from './reading-conditions.tsx'
import { ReadingContents } from './reading-contents.tsx'
import { ReadingHazards } from './reading-hazards.tsx'
import { ReadingPart } from './reading-part.tsx'
import { ReadingPeople } from './reading-people.tsx'
import { ReadingWorries } from './reading-worries.tsx'
import { useLinksWithin } from './use-links-within.ts'

/** A worksheet to be read and not to be changed: nothing of it is kept in this browser. */
export const ReadingView = ({ worksheet: record }: { readonly worksheet: Worksheet }) => {
  const { now, newId } = useServices()
  const store = useMemo(() => createWorksheetStore({ initial: record, now, newId }), [record, now, newId])
  const [today] = useState(() => now().slice(0, 10))
  const worries = useMemo(() => worriesIn(record, { today, rules: seal }), [record, today])
  const box = useRef<HTMLDivElement>(null)
  useLinksWithin(box)
  const result = resultOf(record)
  return (
    <WorksheetProvider value={store}>
      <WorksheetItself value>
        <div className="reading__view" ref={box}>
          <ResultPanel record={record} />
          <ReadingContents />
          <ReadingPart part="worries">
            <ReadingWorries record={record} worries={worries} />
          </ReadingPart>
          {result.enough && (
            <ReadingPart part="hazards">
              <ReadingHazards record={record} rows={result.rows} />
            </ReadingPart>
          )}
          <ReadingPart part="stops">
            <StopList stops={result.stops} under={2} />
          </ReadingPart>
          <ReadingPart part="open">
            <OpenQuestionList open={openQuestionsOf(record)} />
          </ReadingPart>
          <ReadingPart part="people">
            <ReadingPeople record={record} />
          </ReadingPart>
          <ReadingPart part="conditions">
            <ReadingConditions record={record} today={today} />
          </ReadingPart>
          <ReadingPart part="answers">
            <ReadingAnswers record={record} />
          </ReadingPart>
        </div>
      </WorksheetItself>
    </WorksheetProvider>
  )
}
