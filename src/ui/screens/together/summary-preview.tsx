import { useId } from 'react'
import { summaryText } from '../../../record/summary.ts'
import type { Summary } from '../../../record/summary-form.ts'
import { pagesSummary as words } from '../../../words/en/pages-summary.ts'
import { summarySheet } from '../../../words/en/report-summary.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { type SummaryGroup, summaryGroups } from './summary-groups.ts'

/** Everything that the file will hold, before anybody saves it. */
export const SummaryPreview = ({ summary }: { readonly summary: Summary }) => (
  <div className="shared-summary card">
    <h3>{words.preview}</h3>
    <p>{words.previewLead}</p>
    <div className="shared-summary__groups">
      {summaryGroups(summary).map((group) => (
        <Group key={group.heading} group={group} />
      ))}
    </div>
    <h4>{words.leftOut}</h4>
    <p>{summarySheet.about.leftOutList}</p>
    <Disclosure summary={words.json} lazy>
      <pre className="shared-summary__json">{summaryText(summary)}</pre>
    </Disclosure>
  </div>
)

const Group = ({ group: { heading, rows } }: { readonly group: SummaryGroup }) => {
  const id = useId()
  return (
    <section className="shared-summary__group" aria-labelledby={id}>
      <h4 id={id}>{heading}</h4>
      <dl className="shared-summary__rows">
        {rows.map(({ term, details }) => (
          <div className="shared-summary__row" key={`${term} ${details.join(' ')}`}>
            <dt>{term}</dt>
            <dd>
              {details.map((detail) => (
                <p key={detail} dir="auto">
                  {detail}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
