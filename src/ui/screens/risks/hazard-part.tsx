import { memo, useDeferredValue } from 'react'
import { rubric } from '../../../content/rubric.ts'
import { groupRows } from '../../../domain/group-rows.ts'
import type { Result } from '../../../domain/result.ts'
import { memoised } from '../../../record/memoised.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { resultOf } from '../../../state/selectors.ts'
import { pagesRisks as words } from '../../../words/en/pages-risks.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { HazardList } from './hazard-list.tsx'
import { Part } from '../part.tsx'

/** What could go wrong, worst first. It never holds up a keystroke. */
export const HazardPart = () => <Hazards record={useDeferredValue(useRecord())} />

export const groupsOf = memoised(({ enough, rows }: Result) => (enough ? groupRows(rubric, rows) : []))

const Hazards = memo(({ record }: { readonly record: Worksheet }) => {
  const result = resultOf(record)
  return (
    <Part id="hazards" heading={words.hazards.heading}>
      <HazardList groups={groupsOf(result)} enough={result.enough} />
    </Part>
  )
})
