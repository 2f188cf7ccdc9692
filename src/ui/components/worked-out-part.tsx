import type { ReactNode } from 'react'
import { pagesLevers as words } from '../../words/en/pages-levers.ts'
import { pagesWork } from '../../words/en/pages-work.ts'
import type { WorkedOut } from '../use-worked-out.ts'
import { Button } from './button.tsx'
import { StateSign } from './state-sign.tsx'

interface WorkedOutPartProps<Asked, Found> {
  readonly state: WorkedOut<Asked, Found>
  readonly children: (heard: NonNullable<WorkedOut<Asked, Found>['heard']>) => ReactNode
}

/** A part of the page that a worker fills: what it said last stays in view, paler, while it works on. */
export const WorkedOutPart = <Asked, Found>({ state, children }: WorkedOutPartProps<Asked, Found>) => {
  const { heard, fresh, trouble } = state
  if (trouble !== null) {
    return (
      <p className="waiting">
        <StateSign state="error" /> {trouble.kind === 'stopped' ? pagesWork.stopped : words.failed}{' '}
        <Button kind="secondary" onClick={trouble.again}>
          {words.retry}
        </Button>
      </p>
    )
  }
  if (heard === null) {
    return (
      <p className="waiting">
        <StateSign state="waiting" /> {words.first}
      </p>
    )
  }
  return (
    <div className={fresh ? undefined : 'stale'} aria-busy={!fresh}>
      {children(heard)}
    </div>
  )
}
