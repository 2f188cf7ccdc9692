import {
  type Again, type Overdue, type PortfolioRow, conditionsOverdue, toAssessAgain,
} from '../../../record/portfolio.ts'
import { pagesOverAll } from '../../../words/en/pages-over-all.ts'
import { decisionSheet } from '../../../words/en/report-decision.ts'
import { ColumnHeads } from '../../components/column-heads.tsx'
import { Empty } from '../../components/empty.tsx'
import { dayOf } from '../../moment.ts'
import { hrefOfFile } from '../../route.ts'
import { daysOf } from './over-all-days.ts'
import { orOf } from './over-all-words.ts'

const { triggers } = decisionSheet.again

interface DueProps {
  readonly rows: readonly PortfolioRow[]
  /** RFC 3339. */
  readonly now: string
}

const WorksheetLink = ({ of }: { readonly of: Pick<Again, 'key' | 'title'> }) => (
  <a href={hrefOfFile(of.key)}>{of.title || pagesOverAll.untitled}</a>
)

/** What somebody was to do by now. */
export const OverAllOverdue = ({ rows, now }: DueProps) => {
  const { overdue: words } = pagesOverAll
  const found = conditionsOverdue(rows, daysOf(now).today)
  return (
    <section>
      <h3>{words.heading}</h3>
      {found.length === 0 ? <Empty>{words.none}</Empty> : (
        <div className="carded">
          <table className="table">
            <ColumnHeads heads={words.columns} />
            <tbody>
              {found.map((one) => (
                <OverdueRow key={JSON.stringify(one)} overdue={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

const OverdueRow = ({ overdue }: { readonly overdue: Overdue }) => {
  const { columns, by, nobody } = pagesOverAll.overdue
  return (
    <tr>
      <th scope="row">{overdue.what}</th>
      <td data-label={columns.of}>{by[overdue.of]}</td>
      <td data-label={columns.owner}>{overdue.owner || nobody}</td>
      <td data-label={columns.due}>{dayOf(overdue.due)}</td>
      <td data-label={columns.worksheet}>
        <WorksheetLink of={overdue} />
      </td>
    </tr>
  )
}

/** What has to be looked at again, with what would bring it forward. */
export const OverAllAgain = ({ rows, now }: DueProps) => {
  const { again: words } = pagesOverAll
  const found = toAssessAgain(rows, daysOf(now))
  return (
    <section>
      <h3>{words.heading}</h3>
      <p>{found.length === 0 ? words.none : words.lead}</p>
      {found.length > 0 && (
        <div className="carded">
          <table className="table">
            <ColumnHeads heads={words.columns} />
            <tbody>
              {found.map((one) => (
                <AgainRow key={one.key} again={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

const AgainRow = ({ again }: { readonly again: Again }) => {
  const { columns, states, noDay, noTrigger } = pagesOverAll.again
  return (
    <tr>
      <th scope="row">
        <WorksheetLink of={again} />
      </th>
      <td data-label={columns.state}>{states[again.state]}</td>
      <td data-label={columns.by}>{again.by === null ? noDay : dayOf(again.by)}</td>
      <td data-label={columns.on}>
        {orOf(again.on.map((trigger) => triggers[trigger])) || noTrigger}
      </td>
    </tr>
  )
}
