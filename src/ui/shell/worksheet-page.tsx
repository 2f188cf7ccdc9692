import { useEffect } from 'react'
import type { Leaf } from '../../state/step.ts'
import { titleOf } from '../../state/selectors.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { focusHeading } from '../components/page-heading.tsx'
import { SafeBoundary } from '../components/safe-boundary.tsx'
import type { Landing } from '../route.ts'
import { saveWorksheetFile } from '../save-worksheet.ts'
import type { Session } from '../session.ts'
import { useTrouble } from '../trouble/trouble-desk.ts'
import { WorksheetItself, WorksheetProvider, useActions, useRecord, useStore } from '../worksheet-context.tsx'
import { BoardQuestions } from './board-questions.tsx'
import { leafTitle } from './leaf-title.ts'
import { OpeningNotes } from './opening-notes.tsx'
import { PersonBanner } from './person-banner.tsx'
import { StepNav } from './step-nav.tsx'
import { StepPage } from './step-page.tsx'
import { TierStatus } from './tier-status.tsx'
import { TurnPage } from './turn-page.tsx'
import { useUndoKeys } from './use-undo-keys.ts'
import { WhatIfBanner, isAboutItself } from './what-if-banner.tsx'
import { WorksheetHeader } from './worksheet-header.tsx'

interface WorksheetPageProps {
  readonly session: Session
  readonly step: Leaf
  readonly landing: Landing | null
}

/** The open worksheet: what it is called, whether it is kept, how far it is, its tier, and one step of it. */
export const WorksheetPage = ({ session, ...place }: WorksheetPageProps) => (
  <WorksheetProvider value={session.store}>
    <SafeBoundary onSave={() => saveWorksheetFile(session.store.getState().record)}>
      <WorksheetItself value={isAboutItself(place.step)}>
        <Frame session={session} {...place} />
      </WorksheetItself>
    </SafeBoundary>
  </WorksheetProvider>
)

const Frame = ({ session, step, landing }: WorksheetPageProps) => {
  const store = useStore()
  useUndoKeys(store.actions)
  useLaidOpen(session)
  usePageTitle(step)
  return (
    <>
      <a className="skip" href="#main" onClick={skip}>
        {words.skip}
      </a>
      <WorksheetHeader session={session} />
      <TierStatus />
      <WhatIfBanner step={step} />
      <PersonBanner step={step} />
      <div className="page worksheet">
        <StepNav current={step} />
        <main className="worksheet__main" id="main" tabIndex={-1}>
          <OpeningNotes notes={session.notes} />
          <BoardQuestions />
          <SafeBoundary key={step} onSave={() => saveWorksheetFile(store.getState().record)}>
            <StepPage step={step} landing={landing} />
            <Depth />
            <TurnPage step={step} />
          </SafeBoundary>
        </main>
      </div>
    </>
  )
}

/** What goes wrong while it lies open says whether it is kept, and offers to save it. */
const useLaidOpen = ({ store, saving }: Session) => {
  const { lay } = useTrouble()
  useEffect(() => {
    lay({ record: () => store.getState().record, saving })
    return () => lay(null)
  }, [lay, store, saving])
}

/** The address after # turns pages here, so skipping moves the focus itself. */
const skip = (event: { preventDefault: () => void }) => {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

const usePageTitle = (step: Leaf) => {
  const title = useRecord(titleOf) || words.untitled
  useEffect(() => {
    document.title = say(words.pageTitle, { page: leafTitle(step), title })
  }, [step, title])
}

/** The quick look goes on into all questions; nothing that was answered is asked again. */
const Depth = () => {
  const depth = useRecord((record) => record.depth)
  const { setDepth } = useActions()
  const goOn = () => {
    setDepth('full')
    focusHeading()
  }
  if (depth === 'full') return null
  return (
    <div className="depth">
      <p>{words.depth.quick}</p>
      <Button kind="secondary" onClick={goOn}>
        {words.depth.goOn}
      </Button>
    </div>
  )
}
