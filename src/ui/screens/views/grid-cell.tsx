import { cellAt } from '../../../record/layers.ts'
import { answers } from '../../../words/en/answers.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { type Place, elementIdAt, questionAt, useCell } from '../../fields/place.ts'
import { Suggestion } from '../../fields/suggestion.tsx'
import { BASES, useAsksBasis } from '../../fields/use-asks-basis.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import type { GridQuestion } from './grid-questions.ts'
import { GridSelect } from './grid-select.tsx'
import { GridTicks } from './grid-ticks.tsx'

const words = pagesViews.grid

interface GridCellProps {
  readonly row: GridQuestion
  readonly action: Place['action']
  readonly labelledBy: string
}

/** One answer of the grid: for one action, or (null) for all of them. */
export const GridCell = ({ row: { question, actions }, action, labelledBy }: GridCellProps) => {
  const place: Place = { question, action }
  const allDiffer = useRecord(({ answers: { joint } }) =>
    actions.length > 0 && actions.every((other) => cellAt(joint, question, other) !== undefined))
  const isAsked = action === null || actions.includes(action)
  if (!isAsked) return <p className="grid-cell__none">{words.notAsked}</p>
  if (action === null && allDiffer) return <p className="grid-cell__none">{words.ownByEach}</p>
  return (
    <div className="grid-cell" id={elementIdAt(place)} role="group" aria-labelledby={labelledBy} tabIndex={-1}>
      {questionAt(place).kind === 'one'
        ? <GridSelect place={place} labelledBy={labelledBy} />
        : <GridTicks place={place} />}
      <Suggestion place={place} />
      <GridBasis place={place} labelledBy={labelledBy} />
    </div>
  )
}

/** What the answer rests on, where the ordinary page asks for it too. */
const GridBasis = ({ place, labelledBy }: Pick<GridCellProps, 'labelledBy'> & { readonly place: Place }) => {
  const cell = useCell(place)
  const { patchCell } = useActions()
  const { question, action } = place
  if (!useAsksBasis(place)) return null
  const id = `${elementIdAt(place)}-grid-basis`
  return (
    <div className="grid-basis">
      <span id={id}>{words.basis}</span>
      <select
        className="grid-select"
        aria-labelledby={`${id} ${labelledBy}`}
        value={cell.basis ?? ''}
        onChange={(event) =>
          patchCell(question, action, { basis: BASES.find((basis) => basis === event.currentTarget.value) })}
      >
        {cell.basis === undefined && <option value="">{words.basisOpen}</option>}
        {BASES.map((basis) => (
          <option key={basis} value={basis}>
            {answers.basis[basis]}
          </option>
        ))}
      </select>
    </div>
  )
}
