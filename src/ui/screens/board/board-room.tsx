import { useEffect } from 'react'
import { pagesBoard as words } from '../../../words/en/pages-board.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { PrivacyLink } from '../../components/privacy-link.tsx'
import { AddWorksheets } from './add-worksheets.tsx'
import { BoardFilterBar } from './board-filter-bar.tsx'
import { BoardLoose } from './board-loose.tsx'
import { BoardProgress } from './board-progress.tsx'
import { BoardTable, CompareButton } from './board-table.tsx'
import { OverAll } from './over-all.tsx'
import { SaveCsv } from './save-buttons.tsx'
import { useBoard } from './use-board.ts'
import { useBoardAdding } from './use-board-adding.ts'

/** The table of all that was added, how far reading is, and what it comes to over all. */
export const BoardRoom = () => {
  const { view, all, shown, rows, loose } = useBoard()
  const { isOver, ...adding } = useBoardAdding()
  useEffect(() => {
    document.title = say(words.pageTitle, { product: pagesShell.product })
  }, [])
  return (
    <div className={`board-drop ${isOver ? 'board-drop--over' : ''}`}>
      <PageHeading>{words.title}</PageHeading>
      <p>
        {words.lead} <PrivacyLink />
      </p>
      <AddWorksheets {...adding} />
      <BoardProgress />
      {all.length > 0 && <BoardFilterBar view={view} shown={shown.length} all={all.length} />}
      {all.length > 0 && (
        <div className="board-ways">
          <CompareButton />
          <SaveCsv rows={shown.filter((line) => line.kind === 'worksheet')} />
        </div>
      )}
      <BoardTable lines={shown} hasAny={all.length > 0} />
      {all.length > 0 && <p className="soft">{words.pagesLater}</p>}
      <BoardLoose loose={loose} />
      {rows.length > 0 && <OverAll rows={rows} />}
    </div>
  )
}
