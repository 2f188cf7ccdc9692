import type { ReactNode } from 'react'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { Button } from '../../components/button.tsx'
import type { DivergenceState } from '../../use-divergence.ts'

const words = pagesTogether.views

interface WorkingOutProps {
  readonly state: DivergenceState
  readonly children: (heard: NonNullable<DivergenceState['heard']>) => ReactNode
}

/** A part of the page that the worker fills: what it said last stays in view, paler, while it works on. */
export const WorkingOut = ({ state: { heard, fresh, retry }, children }: WorkingOutProps) => {
  if (retry !== null) {
    return (
      <p>
        {words.failed}{' '}
        <Button kind="secondary" onClick={retry}>
          {words.retry}
        </Button>
      </p>
    )
  }
  if (heard === null) return <p className="soft">{words.working}</p>
  return (
    <div className={fresh ? undefined : 'stale'} aria-busy={!fresh}>
      {children(heard)}
    </div>
  )
}
