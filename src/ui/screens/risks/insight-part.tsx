import type { ReactNode } from 'react'
import type { Insight } from '../../../domain/insight.ts'
import { pagesLevers as words } from '../../../words/en/pages-levers.ts'
import { LATER, LongWork } from '../../components/long-work.tsx'
import { WorkedOutPart } from '../../components/worked-out-part.tsx'
import { useInsight } from '../../use-insight.ts'

interface InsightPartProps<Part> {
  /** Null while there are not enough answers for it. */
  readonly part: (insight: Insight) => Part | null
  readonly children: (part: Part) => ReactNode
}

/** A part of the page that says something of the insight. */
export const InsightPart = <Part,>({ part, children }: InsightPartProps<Part>) => (
  <WorkedOutPart state={useInsight()}>
    {({ found }) => {
      const known = part(found)
      return known === null ? <p>{words.later}</p> : children(known)
    }}
  </WorkedOutPart>
)

/** Once for the whole page: that its parts are being worked out, and the way to stop it. */
export const BusyNote = () => {
  const { heard, underWay } = useInsight()
  return <LongWork underWay={underWay} soon={heard === null ? undefined : LATER} />
}
