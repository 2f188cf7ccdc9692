import { useState } from 'react'
import type { ActionId } from '../../../content/questions.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { actions as actionWords, questions as questionWords } from '../../../words/en/questions.ts'
import { steps } from '../../../words/en/steps.ts'
import { StepSign } from '../../components/step-sign.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { Landing } from '../../route.ts'
import { GridCell } from './grid-cell.tsx'
import type { GridPart } from './grid-questions.ts'

const words = pagesViews.grid

interface GridColumnProps {
  readonly parts: readonly GridPart[]
  readonly actions: readonly ActionId[]
  readonly landing: Landing | null
}

/** On a narrow page one column of the grid at a time. */
export const GridColumn = ({ parts, actions, landing }: GridColumnProps) => {
  const [chosen, setChosen] = useState<ActionId | null>(() => actions.find((id) => id === landing?.action) ?? null)
  const action = actions.find((id) => id === chosen) ?? null
  const columns = [
    { id: '', label: words.forAll }, ...actions.map((id) => ({ id, label: actionWords[id].label })),
  ]
  return (
    <>
      <SelectField
        id="grid-which"
        label={words.which}
        value={action ?? ''}
        options={columns}
        onChange={(id) => setChosen(actions.find((other) => other === id) ?? null)}
      />
      {parts.map(({ w, rows }) => (
        <section key={w} className={`grid-part w w--${w}`}>
          <h3><StepSign step={w} /> {steps[w].title}</h3>
          {rows.map((row) => (
            <div className="grid-part__row" key={row.question}>
              <p id={`grid-${row.question}`}>{questionWords[row.question].ask}</p>
              <GridCell row={row} action={action} labelledBy={`grid-${row.question}`} />
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
