import { exportFiles } from '../../../jobs/export-client.ts'
import { pagesExports as words } from '../../../words/en/pages-exports.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { SavedLine } from '../../components/saved-line.tsx'
import { TYPES, wordFile } from '../../export-files.ts'
import { usePaper } from '../../paper-services.ts'
import { useServices } from '../../services.ts'
import { type Make, type MadeFile, useSaving } from '../../use-saving.ts'
import { type WorksheetLine, linesOf } from './board-lines.ts'
import { readFileAgain } from './read-file-again.ts'
import '../../styles/exports.css'

/** The whole table for a spreadsheet, in the order in which it is shown, and its days for a calendar. */
export const SaveCsv = ({ rows }: { readonly rows: readonly WorksheetLine[] }) => {
  const { now } = useServices()
  const { saved, save } = useSaving(words)
  const table = async (): Promise<MadeFile> => ({
    name: say(words.files.board, { day: now().slice(0, 10) }),
    content: await exportFiles.board(rows),
    type: TYPES.csv,
  })
  const dates = async (): Promise<MadeFile | string> => {
    const content = await exportFiles.boardDates(rows, now())
    const name = say(words.files.boardDates, { day: now().slice(0, 10) })
    return content === null ? words.noBoardDates : { name, content, type: TYPES.calendar }
  }
  return (
    <div className="save-buttons">
      <div className="button-row">
        <Button kind="secondary" aria-disabled={saved.isBusy} onClick={() => void save(table)}>
          {words.csv}
        </Button>
        <Button kind="secondary" aria-disabled={saved.isBusy} onClick={() => void save(dates)}>
          {words.dates}
        </Button>
      </div>
      <SavedLine {...saved} />
    </div>
  )
}

/** One worksheet of the room for comments, with the board's decision where one lies beside it. */
export const SaveWord = ({ fileKey }: { readonly fileKey: string }) => {
  const { board } = useServices()
  const paper = usePaper()
  const { saved, save } = useSaving(words)
  const make: Make = async (watching) => {
    const { files } = board.getState()
    const file = files.find(({ key }) => key === fileKey)
    const read = file === undefined ? null : await readFileAgain(file, paper, watching)
    if (read !== null && 'ok' in read) return read
    if (read === null) return say(words.notRead, { file: file?.name ?? '' })
    const row = linesOf(files).groups.flat().find(({ key }) => key === fileKey)
    const decided = row?.decision ? { decision: row.decision, fits: row.decisionFits } : null
    return wordFile(paper.paper, read, decided, watching)
  }
  return (
    <div className="save-buttons">
      <Button kind="secondary" aria-disabled={saved.isBusy} onClick={() => void save(make)}>
        {words.word}
      </Button>
      <SavedLine {...saved} />
    </div>
  )
}
