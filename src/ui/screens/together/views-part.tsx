import { Empty } from '../../components/empty.tsx'
import { useRecord } from '../../worksheet-context.tsx'
import { differencesIn } from '../../../record/differences.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { LATER, LongWork } from '../../components/long-work.tsx'
import { WorkedOutPart } from '../../components/worked-out-part.tsx'
import { useDivergence } from '../../use-divergence.ts'
import { HangsOn } from './hangs-on.tsx'
import { ViewsTable } from './views-table.tsx'

const words = pagesTogether.views

/** The tier as each person sees it, and the few answers on which it hangs. */
export const ViewsPart = () => {
  const state = useDivergence()
  const isEmpty = useRecord(differencesIn).length === 0
  if (isEmpty) return <Empty>{words.none}</Empty>
  return (
    <>
      <p>{words.lead}</p>
      <LongWork underWay={state.underWay} soon={state.heard === null ? undefined : LATER} />
      <WorkedOutPart state={state}>
        {({ found: divergence }) => (
          <>
            <ViewsTable divergence={divergence} />
            {divergence.people.length > 0 && <HangsOn divergence={divergence} />}
          </>
        )}
      </WorkedOutPart>
    </>
  )
}
