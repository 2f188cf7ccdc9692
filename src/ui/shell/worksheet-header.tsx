import { worksheetText } from '../../record/canonical.ts'
import { titleOf } from '../../record/title.ts'
import type { Leaf } from '../../state/step.ts'
import { pagesAlone } from '../../words/en/pages-alone.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { Button } from '../components/button.tsx'
import { ShareButton } from '../components/share-button.tsx'
import { useKeptHabits } from '../kept-habits.ts'
import { START, goTo, hrefOf } from '../route.ts'
import { WORKSHEET_TYPE, fileNameOf } from '../save-worksheet.ts'
import type { Session } from '../session.ts'
import { useActions, useRecord, useWorksheet } from '../worksheet-context.tsx'
import { writtenIn } from '../written-in.ts'
import { BlankSheetButton } from './blank-sheet-button.tsx'
import { KeepingNote } from './keeping-note.tsx'
import { saveFileOf } from './save-file-of.ts'
import { SaveStatus } from './save-status.tsx'
import { SealButton } from './seal-button.tsx'
import { UndoStatus } from './undo-status.tsx'

interface WorksheetHeaderProps {
  readonly session: Session
  readonly step: Leaf
  readonly onFind: () => void
}

/** What is open, whether it is kept, and the ways to take a step back or a copy along. */
export const WorksheetHeader = ({ session, step, onFind }: WorksheetHeaderProps) => {
  const title = useRecord(titleOf)
  const lang = useRecord(writtenIn)
  const isAlone = useRecord((record) => record.alone !== undefined)
  return (
    <header className="masthead">
      <div className="page masthead__inner">
        <div className="masthead__title">
          <a href={START}>{words.startLink}</a>
          <span className="masthead__name" dir="auto" lang={title === '' ? undefined : lang}>
            {title || words.untitled}
          </span>
        </div>
        <div className="masthead__tools">
          <Find onFind={onFind} />
          <UndoButtons />
          {isAlone ? <ToSend /> : <Files session={session} />}
        </div>
        <UndoStatus step={step} />
        <SaveStatus session={session} />
        <KeepingNote session={session} />
      </div>
    </header>
  )
}

const Find = ({ onFind }: Pick<WorksheetHeaderProps, 'onFind'>) => {
  const [{ hasKeys }] = useKeptHabits()
  return (
    <Button kind="secondary" aria-keyshortcuts={hasKeys ? '/' : undefined} onClick={onFind}>
      {words.find}
    </Button>
  )
}

const Files = ({ session }: { readonly session: Session }) => (
  <>
    <BlankSheetButton />
    <Button kind="secondary" onClick={() => saveFileOf(session)}>
      {words.save.file}
    </Button>
    <ShareButton
      name={useRecord((record) => fileNameOf(record, 'worksheet.json'))}
      type={WORKSHEET_TYPE}
      content={() => worksheetText(session.store.getState().record)}
      onShared={() => session.noteFile(session.store.getState().record)}
    />
    <SealButton />
  </>
)

/** The file of somebody who answers alone is saved where they say whether it carries their name. */
const ToSend = () => (
  <Button kind="secondary" onClick={() => goTo(hrefOf('send'))}>
    {pagesAlone.tier.to}
  </Button>
)

/** Kept enabled in the tab order, since a button that vanishes under the focus loses the place. */
const UndoButtons = () => {
  const canUndo = useWorksheet((state) => state.canUndo)
  const canRedo = useWorksheet((state) => state.canRedo)
  const { undo, redo } = useActions()
  return (
    <>
      <Button kind="quiet" aria-disabled={!canUndo} onClick={undo}>
        {words.undo}
      </Button>
      <Button kind="quiet" aria-disabled={!canRedo} onClick={redo}>
        {words.redo}
      </Button>
    </>
  )
}
