import { useRecord } from '../../worksheet-context.tsx'
import { differencesIn } from '../../../record/differences.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { useDivergence } from '../../use-divergence.ts'
import { HangsOn } from './hangs-on.tsx'
import { ViewsTable } from './views-table.tsx'
import { WorkingOut } from './working-out.tsx'

const words = pagesTogether.views

/** The tier as each person sees it, and the few answers on which it hangs. */
export const ViewsPart = () => {
  const state = useDivergence()
  const isEmpty = useRecord(differencesIn).length === 0
  if (isEmpty) return <p>{words.none}</p>
  return (
    <>
      <p>{words.lead}</p>
      <WorkingOut state={state}>
        {({ divergence }) => (
          <>
            <ViewsTable divergence={divergence} />
            {divergence.people.length > 0 && <HangsOn divergence={divergence} />}
          </>
        )}
      </WorkingOut>
    </>
  )
}
