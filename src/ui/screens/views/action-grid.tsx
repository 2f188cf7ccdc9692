import type { ReactNode } from 'react'
import type { QuestionId } from '../../../content/questions.ts'
import { actionsOf } from '../../../state/selectors.ts'
import { pagesViews } from '../../../words/en/pages-views.ts'
import { type Landing, hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { QuestionList } from '../question-list.tsx'
import { useQuestionLanding } from '../use-question-landing.ts'
import { GridColumn } from './grid-column.tsx'
import { gridParts, isPerAction } from './grid-questions.ts'
import { GridTable } from './grid-table.tsx'
import { useIsNarrow } from './use-is-narrow.ts'
import '../../styles/views.css'

const words = pagesViews.grid

interface ActionGridProps {
  readonly asked: readonly QuestionId[]
  readonly landing: Landing | null
  /** Below the grid. */
  readonly children: ReactNode
}

/** What is asked of each action, over all five W's; below it what this step asks about the whole. */
export const ActionGrid = ({ asked, landing, children }: ActionGridProps) => {
  const whole = asked.filter((question) => !isPerAction(question))
  useQuestionLanding(landing)
  return (
    <>
      <div className="action-grid card">
        <h2>{words.name}</h2>
        <PerAction landing={landing} />
      </div>
      {children}
      {whole.length > 0 && <h2>{words.others}</h2>}
      <QuestionList asked={whole} />
    </>
  )
}

const PerAction = ({ landing }: Pick<ActionGridProps, 'landing'>) => {
  const parts = useRecord(gridParts)
  const actions = useRecord(actionsOf)
  const isNarrow = useIsNarrow()
  if (actions.length === 0) {
    return (
      <p>
        {words.noActions} <a href={hrefOf('what', 'what.actions')}>{words.toActions}</a>
      </p>
    )
  }
  return (
    <>
      <p>{words.lead}</p>
      {isNarrow
        ? <GridColumn key={landing?.action} parts={parts} actions={actions} landing={landing} />
        : <GridTable parts={parts} actions={actions} />}
    </>
  )
}
