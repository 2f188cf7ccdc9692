import { memo, useDeferredValue } from 'react'
import { differencesIn } from '../../../record/differences.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { resultOf } from '../../../state/selectors.ts'
import { pagesGlance } from '../../../words/en/pages-glance.ts'
import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { MatrixFigure } from '../../result/matrix-figure.tsx'
import { hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { Part } from '../part.tsx'
import { groupsOf } from './hazard-part.tsx'
import { SeenStrip } from './seen-strip.tsx'

const words = pagesGlance.map

/** Where each hazard stands before and after safeguards, and beside it the tier as each person sees it. */
export const MapPart = () => <HazardMap record={useDeferredValue(useRecord())} />

const HazardMap = memo(({ record }: { readonly record: Worksheet }) => {
  const groups = groupsOf(resultOf(record))
  const heading = pagesRisks.contents.parts.map
  if (groups.length === 0) return <Part id="map" heading={heading}><p>{pagesGlance.lowerLater}</p></Part>
  return (
    <Part id="map" heading={heading}>
      <MatrixFigure record={record} groups={groups} />
      <h3>{pagesGlance.seen}</h3>
      {differencesIn(record).length > 0 ? <SeenStrip /> : (
        <p>
          {words.none} <a href={hrefOf('together')}>{words.way}</a>
        </p>
      )}
    </Part>
  )
})
