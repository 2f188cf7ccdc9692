import type { ReactNode } from 'react'
import type { Insight } from '../../../domain/insight.ts'
import { pagesLevers as words } from '../../../words/en/pages-levers.ts'
import { Button } from '../../components/button.tsx'
import { useInsight } from '../../use-insight.ts'

interface InsightPartProps<Part> {
  /** Null while there are not enough answers for it. */
  readonly part: (insight: Insight) => Part | null
  readonly children: (part: Part) => ReactNode
}

/** A part of the page that the worker fills: what it said last stays in view, paler, while it works on. */
export const InsightPart = <Part,>({ part, children }: InsightPartProps<Part>) => {
  const { insight, fresh, retry } = useInsight()
  if (retry !== null) return <Broken onRetry={retry} />
  if (insight === null) return <p className="soft">{words.first}</p>
  const known = part(insight)
  return (
    <div className={fresh ? undefined : 'stale'} aria-busy={!fresh}>
      {known === null ? <p>{words.later}</p> : children(known)}
    </div>
  )
}

const Broken = ({ onRetry }: { readonly onRetry: () => void }) => (
  <p>
    {words.failed}{' '}
    <Button kind="secondary" onClick={onRetry}>
      {words.retry}
    </Button>
  </p>
)

/** Says politely, once for the whole page, that parts of it are about to follow the last answer. */
export const BusyNote = () => {
  const { insight, fresh, retry } = useInsight()
  return (
    <p className="visually-hidden" role="status">
      {insight !== null && !fresh && retry === null && words.busy}
    </p>
  )
}
