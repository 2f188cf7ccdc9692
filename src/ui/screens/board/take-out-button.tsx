import { pagesBoard } from '../../../words/en/pages-board.ts'
import { Button } from '../../components/button.tsx'
import { focusHeading } from '../../components/page-heading.tsx'
import { useRemoval } from './use-board-adding.ts'

interface TakeOutButtonProps {
  readonly rowKey: string
  /** Ids of what names the file. */
  readonly about: string
}

/** Takes one file out of the room. The row goes with it, so the focus goes on to the row beside it. */
export const TakeOutButton = ({ rowKey, about }: TakeOutButtonProps) => {
  const remove = useRemoval()
  const takeOut = () => {
    const beside = rowBeside(rowKey)
    remove([rowKey])
    requestAnimationFrame(() => {
      const first = beside?.isConnected ? beside.querySelector<HTMLElement>('input, a, button') : null
      if (first) first.focus()
      else focusHeading()
    })
  }
  return (
    <Button kind="quiet" aria-describedby={about} onClick={takeOut}>
      {pagesBoard.row.remove}
    </Button>
  )
}

/** The row after it, or else the one before; what is folded out under a row is none. */
const rowBeside = (rowKey: string): Element | undefined => {
  const rows = [...document.querySelectorAll('.board-table tr[data-key]')]
  const at = rows.findIndex((row) => row.getAttribute('data-key') === rowKey)
  return rows[at + 1] ?? rows[at - 1]
}
