import { memo, useState } from 'react'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { Button } from '../../components/button.tsx'
import { goTo, hrefOfFile } from '../../route.ts'
import { useServices } from '../../services.ts'
import type { WorksheetLine } from './board-lines.ts'
import { BoardRowAgainst } from './board-row-against.tsx'
import { BoardRowDetail } from './board-row-detail.tsx'
import { BoardRowName, aboutIdsOf } from './board-row-name.tsx'
import { BoardRowPeople } from './board-row-people.tsx'
import { BoardRowSigned } from './board-row-signed.tsx'
import { BoardRowTier } from './board-row-tier.tsx'
import { sameParts } from './board-same-parts.ts'

const words = pagesBoard.table

interface RowProps {
  readonly line: WorksheetLine
  readonly isChosen: boolean
}

const Row = ({ line, isChosen }: RowProps) => {
  const { key, skimmed: { row, verdict }, relation } = line
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <tr
        className={`board-row ${relation === null ? '' : 'board-row--under'}`}
        data-key={key}
        data-verdict={verdict}
        data-tier={row.tier?.worst}
        data-relation={relation ?? undefined}
      >
        <th scope="row">
          <Choose rowKey={key} isChosen={isChosen} />
          <BoardRowName line={line} />
        </th>
        <td data-label={words.columns.tier}>
          <BoardRowTier tier={row.tier} before={row.before} worst={row.worst} />
        </td>
        <td data-label={words.columns.against}>
          <BoardRowAgainst row={row} />
        </td>
        <td data-label={words.columns.people}>
          <BoardRowPeople row={row} />
        </td>
        <td data-label={words.columns.signed}>
          <BoardRowSigned line={line} />
        </td>
        <td data-label={words.columns.ways}>
          <Ways rowKey={key} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        </td>
      </tr>
      {isOpen && (
        <tr className="board-row__detail" id={`${key}-detail`}>
          <td colSpan={6}>
            <BoardRowDetail line={line} />
          </td>
        </tr>
      )}
    </>
  )
}

/** One worksheet of the room. Of many rows only those that changed are drawn again. */
export const BoardRowLine = memo(Row, (one, other) =>
  one.isChosen === other.isChosen && sameParts(one.line, other.line))

const Choose = ({ rowKey, isChosen }: { readonly rowKey: string; readonly isChosen: boolean }) => {
  const { choose } = useServices().board.actions
  return (
    <label className="board-row__choose">
      <input
        className="option__input"
        type="checkbox"
        checked={isChosen}
        onChange={(event) => choose(rowKey, event.currentTarget.checked)}
        aria-describedby={aboutIdsOf(rowKey)}
      />
      <span className="visually-hidden">{words.choose}</span>
    </label>
  )
}

interface WaysProps {
  readonly rowKey: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

const Ways = ({ rowKey, isOpen, onToggle }: WaysProps) => {
  const about = aboutIdsOf(rowKey)
  return (
    <div className="board-row__ways">
      <a className="button button--secondary" href={hrefOfFile(rowKey)} aria-describedby={about}>
        {words.read}
      </a>
      <Button kind="secondary" aria-describedby={about} onClick={() => goTo(hrefOfFile(rowKey, 'decide'))}>
        {words.decide}
      </Button>
      <Button
        kind="quiet"
        aria-describedby={about}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${rowKey}-detail` : undefined}
        onClick={onToggle}
      >
        {words.more}
      </Button>
    </div>
  )
}
