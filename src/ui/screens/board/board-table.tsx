import type { BoardState } from '../../../state/board-store.ts'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { ColumnHeads } from '../../components/column-heads.tsx'
import { Empty } from '../../components/empty.tsx'
import { goTo, hrefOfFile } from '../../route.ts'
import type { BoardLine } from './board-lines.ts'
import { BoardRowFailed } from './board-row-failed.tsx'
import { BoardRowLine } from './board-row-line.tsx'
import { useBoardState } from './use-board-state.ts'

const words = pagesBoard.table

interface BoardTableProps {
  readonly lines: readonly BoardLine[]
  /** False where there is nothing to be found, filtered or not. */
  readonly hasAny: boolean
}

/** Every worksheet and every file that is none, one row each. */
export const BoardTable = ({ lines, hasAny }: BoardTableProps) => {
  const chosen = useBoardState((state) => state.chosen)
  return (
    <div className="board-room">
      <Taken />
      <table className="table board-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <ColumnHeads heads={words.columns} />
        <tbody>
          {lines.map((line) =>
            line.kind === 'failed' ? (
              <BoardRowFailed key={line.key} line={line} />
            ) : (
              <BoardRowLine key={line.key} line={line} isChosen={chosen.includes(line.key)} />
            ))}
          {lines.length === 0 && (
            <tr>
              <td colSpan={6}>
                <Empty>{hasAny ? pagesBoard.filter.none : words.empty}</Empty>
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

const takenOf = ({ taken }: BoardState) => taken

/** Says what is seen by the row that went. */
const Taken = () => {
  const taken = useBoardState(takenOf)
  return (
    <p className="visually-hidden" role="status">
      {taken !== null && <bdi key={taken.key}>{say(words.taken, { name: taken.name })}</bdi>}
    </p>
  )
}

/** Goes to two rows beside each other, the one that was chosen first on the left. */
export const CompareButton = () => {
  const [one, other, ...more] = useBoardState((state) => state.chosen)
  const isPair = one !== undefined && other !== undefined && more.length === 0
  const n = [one, other].filter(Boolean).length + more.length
  return (
    <>
      <Button
        kind="secondary"
        aria-disabled={!isPair}
        aria-describedby="board-compare-hint"
        onClick={() => isPair && goTo(hrefOfFile(one, other))}
      >
        {words.compare}
      </Button>
      <span className="soft" id="board-compare-hint">{say(words.compareHint, { n })}</span>
    </>
  )
}
