import { memo } from 'react'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { Button } from '../../components/button.tsx'
import { boardFailureSentences } from './board-failure-sentences.ts'
import type { FailedLine } from './board-lines.ts'
import { titleIdOf } from './board-row-name.tsx'
import { VerdictTag } from './board-row-signed.tsx'
import { sameParts } from './board-same-parts.ts'
import { TakeOutButton } from './take-out-button.tsx'
import { useReadAgain } from './use-board-adding.ts'

const words = pagesBoard.row

const Row = ({ line: { key, name, file } }: { readonly line: FailedLine }) => {
  const [first, ...details] = boardFailureSentences(file)
  return (
    <tr className="board-row board-row--failed" data-key={key} data-verdict="failed">
      <th scope="row">
        <bdi className="board-row__title" id={titleIdOf(key)}>{name}</bdi>
      </th>
      <td colSpan={4}>
        <VerdictTag verdict="failed" />
        <span className="board-row__line">{first}</span>
        {details.length > 0 && (
          <ul>
            {details.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={pagesBoard.table.columns.ways}>
        <Ways rowKey={key} />
      </td>
    </tr>
  )
}

const Ways = ({ rowKey }: { readonly rowKey: string }) => {
  const readAgain = useReadAgain()
  return (
    <div className="board-row__ways">
      <Button kind="quiet" aria-describedby={titleIdOf(rowKey)} onClick={() => readAgain(rowKey)}>
        {words.again}
      </Button>
      <TakeOutButton rowKey={rowKey} about={titleIdOf(rowKey)} />
    </div>
  )
}

/** A file that could not be read, with its reason: it stays in the room, and none of the others waits for it. */
export const BoardRowFailed = memo(Row, (one, other) => sameParts(one.line, other.line))
