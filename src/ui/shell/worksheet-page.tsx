import { Suspense, useEffect, useState } from 'react'
import type { Leaf } from '../../state/step.ts'
import { titleOf } from '../../record/title.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { focusHeading } from '../components/page-heading.tsx'
import { SafeBoundary } from '../components/safe-boundary.tsx'
import { EarlierPanel } from '../earlier/earlier-panel.tsx'
import { EarlierRules } from '../earlier/rules-before-context.tsx'
import { useKeeping } from '../here-services.ts'
import { noteLastStep } from '../last-step.ts'
import { lazily } from '../lazily.ts'
import { NoteFileProvider } from '../note-file.ts'
import { type Landing, hrefOf } from '../route.ts'
import type { Session } from '../session.ts'
import { useTrouble } from '../trouble/trouble-desk.ts'
import { WorksheetItself, WorksheetProvider, useActions, useRecord, useStore } from '../worksheet-context.tsx'
import { BoardQuestions } from './board-questions.tsx'
import type { FastDialog } from './fast-hands.tsx'
import { FileReminder } from './file-reminder.tsx'
import { FollowBanner } from './follow-banner.tsx'
import { leafTitle } from './leaf-title.ts'
import { OpeningNotes } from './opening-notes.tsx'
import { PersonBanner } from './person-banner.tsx'
import { saveFileOf } from './save-file-of.ts'
import { StepNav } from './step-nav.tsx'
import { StepPage } from './step-page.tsx'
import { TierStatus } from './tier-status.tsx'
import { TurnPage } from './turn-page.tsx'
import { useUndoKeys } from './use-undo-keys.ts'
import { WhatIfBanner, isAboutItself } from './what-if-banner.tsx'
import { WhileWriting } from './while-writing.tsx'
import { WorksheetHeader } from './worksheet-header.tsx'

/** The page does not wait for it. */
const FastHands = lazily(async () => (await import('./fast-hands.tsx')).FastHands)

interface WorksheetPageProps {
  readonly session: Session
  readonly step: Leaf
  readonly landing: Landing | null
}

/** The open worksheet: what it is called, whether it is kept, how far it is, its tier, and one step of it. */
export const WorksheetPage = ({ session, ...place }: WorksheetPageProps) => (
  <WorksheetProvider value={session.store}>
    <SafeBoundary onSave={() => saveFileOf(session)}>
      <WorksheetItself value={isAboutItself(place.step)}>
        <NoteFileProvider value={session.noteFile}>
          <EarlierRules>
            <Frame session={session} {...place} />
          </EarlierRules>
        </NoteFileProvider>
      </WorksheetItself>
    </SafeBoundary>
  </WorksheetProvider>
)

const Frame = ({ session, step, landing }: WorksheetPageProps) => {
  const store = useStore()
  const [dialog, setDialog] = useState<FastDialog | null>(null)
  useUndoKeys(store.actions)
  useLaidOpen(session)
  useEffect(() => noteLastStep(hrefOf(step, landing?.question, landing?.action)), [step, landing])
  return (
    <>
      <PageTitle step={step} />
      <a className="skip" href="#main" onClick={skip}>
        {words.skip}
      </a>
      <WorksheetHeader session={session} step={step} onFind={() => setDialog('find')} />
      <TierStatus />
      <FollowBanner session={session} />
      <WhatIfBanner step={step} />
      <PersonBanner step={step} />
      <div className="page worksheet">
        <StepNav current={step} onKeys={() => setDialog('keys')} />
        <main className="worksheet__main" id="main" tabIndex={-1}>
          <OpeningNotes notes={session.notes} />
          <EarlierPanel notes={session.notes} />
          <WhileWriting>
            <BoardQuestions />
          </WhileWriting>
          <FileReminder session={session} />
          <SafeBoundary key={step} onSave={() => saveFileOf(session)}>
            <WhileWriting>
              <StepPage step={step} landing={landing} />
              <Depth />
            </WhileWriting>
            <TurnPage step={step} landing={landing} />
          </SafeBoundary>
        </main>
      </div>
      <SafeBoundary onSave={() => saveFileOf(session)}>
        <Suspense fallback={null}>
          <FastHands session={session} step={step} open={dialog} onOpen={setDialog} />
        </Suspense>
      </SafeBoundary>
    </>
  )
}

/** What goes wrong while it lies open says whether it is kept, and offers to save it. */
const useLaidOpen = ({ store, saving }: Session) => {
  const { lay } = useTrouble()
  const isKept = useKeeping() !== 'nothing'
  useEffect(() => {
    lay({ record: () => store.getState().record, saving, isKept })
    return () => lay(null)
  }, [isKept, lay, store, saving])
}

/** The address after # turns pages here, so skipping moves the focus itself. */
const skip = (event: { preventDefault: () => void }) => {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

/** By itself: a title is typed letter by letter, and nothing else of the page hangs on it. */
const PageTitle = ({ step }: { readonly step: Leaf }) => {
  const title = useRecord(titleOf) || words.untitled
  useEffect(() => {
    document.title = say(words.pageTitle, { page: leafTitle(step), title })
  }, [step, title])
  return null
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
