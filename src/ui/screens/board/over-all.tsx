import { memo, useDeferredValue } from 'react'
import { latestOf } from '../../../record/portfolio.ts'
import { pagesOverAll as words } from '../../../words/en/pages-over-all.ts'
import { say } from '../../../words/say.ts'
import { Empty } from '../../components/empty.tsx'
import { useServices } from '../../services.ts'
import type { ReadRow } from './board-rows.ts'
import { OverAllHazards, OverAllSafeguards } from './over-all-counts.tsx'
import { OverAllAgain, OverAllOverdue } from './over-all-due.tsx'
import { OverAllTiers } from './over-all-tiers.tsx'
import '../../styles/exports.css'
import '../../styles/risks.css'

interface OverAllProps {
  readonly rows: readonly ReadRow[]
}

/**
 * What the worksheets of the room have in common: only the latest version of each is counted. While files are being
 * read it comes after the table, and sorting the table does not touch it.
 */
export const OverAll = memo(function OverAll({ rows }: OverAllProps) {
  const { now } = useServices()
  const latest = latestOf(useDeferredValue(rows))
  const altered = latest.filter(({ skimmed }) => skimmed.verdict === 'altered').length
  const at = now()
  return (
    <section className="over-all" aria-labelledby="over-all-heading">
      <h2 id="over-all-heading">{words.heading}</h2>
      {latest.length === 0 ? <Empty>{words.nothing}</Empty> : (
        <>
          <p>{say(words.lead, { n: latest.length })}</p>
          {altered > 0 && <p>{say(words.altered, { n: altered })}</p>}
          <OverAllTiers rows={latest} />
          <OverAllHazards rows={latest} />
          <OverAllSafeguards rows={latest} />
          <OverAllOverdue rows={latest} now={at} />
          <OverAllAgain rows={latest} now={at} />
        </>
      )}
    </section>
  )
})
