import { cellAt } from '../../../record/layers.ts'
import { isProtective } from '../../../record/places.ts'
import type { Cell } from '../../../record/worksheet.ts'
import { answers } from '../../../words/en/answers.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { type Place, elementIdAt, questionAt, useCell } from '../../fields/place.ts'
import { Suggestion } from '../../fields/suggestion.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import type { GridQuestion } from './grid-questions.ts'
import { GridSelect } from './grid-select.tsx'
import { GridTicks } from './grid-ticks.tsx'

const words = pagesViews.grid
const KINDS = ['decided', 'documented', 'assumed'] as const satisfies readonly Cell['basis'][]

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

/** As on the ordinary page: what a protective answer rests on is asked of the team, once it is theirs. */
const GridBasis = ({ place, labelledBy }: Pick<GridCellProps, 'labelledBy'> & { readonly place: Place }) => {
  const cell = useCell(place)
  const isAlone = useRecord((record) => record.alone !== undefined)
  const { patchCell } = useActions()
  const { question, action } = place
  if (isAlone || cell.confirmed === false || !isProtective(question, cell)) return null
  const id = `${elementIdAt(place)}-grid-basis`
  return (
    <div className="grid-basis">
      <span id={id}>{words.basis}</span>
      <select
        className="grid-select"
        aria-labelledby={`${id} ${labelledBy}`}
        value={cell.basis ?? ''}
        onChange={(event) =>
          patchCell(question, action, { basis: KINDS.find((kind) => kind === event.currentTarget.value) })}
      >
        {cell.basis === undefined && <option value="">{words.basisOpen}</option>}
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {answers.basis[kind]}
          </option>
        ))}
      </select>
    </div>
  )
}
