import type { ActionId } from '../../../content/questions.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { actions as actionWords, questions as questionWords } from '../../../words/en/questions.ts'
import { steps } from '../../../words/en/steps.ts'
import { StepSign } from '../../components/step-sign.tsx'
import { GridCell } from './grid-cell.tsx'
import type { GridPart } from './grid-questions.ts'

const words = pagesViews.grid

interface GridTableProps {
  readonly parts: readonly GridPart[]
  readonly actions: readonly ActionId[]
}

/** All actions beside each other; what does not fit scrolls inside, by keyboard too, and the questions stay in view. */
export const GridTable = ({ parts, actions }: GridTableProps) => {
  const columns = [null, ...actions]
  return (
    <div className="grid-scroll" role="region" aria-label={words.name} tabIndex={0}>
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            {columns.map((action) => (
              <th key={action} scope="col" id={columnId(action)}>
                {action === null ? words.forAll : actionWords[action].label}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(({ w, rows }) => (
          <tbody key={w} className={`w w--${w}`}>
            <tr>
              <th className="grid-table__w" scope="rowgroup" colSpan={columns.length + 1}>
                <span><StepSign step={w} /> {steps[w].title}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.question}>
                <th scope="row" id={`grid-${row.question}`}>
                  {questionWords[row.question].ask}
                </th>
                {columns.map((action) => (
                  <td key={action}>
                    <GridCell row={row} action={action} labelledBy={`grid-${row.question} ${columnId(action)}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const columnId = (action: ActionId | null): string => `grid-column-${action ?? 'all'}`
