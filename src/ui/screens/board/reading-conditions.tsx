import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { ColumnHeads } from '../../components/column-heads.tsx'
import { Empty } from '../../components/empty.tsx'
import { dayOf } from '../../moment.ts'
import { nameOf, overdueWhat } from './reading-worry-words.ts'

const words = pagesReading.conditions

interface ReadingConditionsProps {
  readonly record: Worksheet
  /** A day. */
  readonly today: string
}

interface Task {
  readonly key: string
  readonly what: string
  readonly from: string
  readonly owner: string
  readonly due: string
  readonly state: 'done' | 'open' | 'late'
}

/** What people asked for, and the steps of the tier that somebody took on: by whom, by when, done or not. */
export const ReadingConditions = ({ record, today }: ReadingConditionsProps) => {
  const tasks = tasksIn(record, today)
  if (tasks.length === 0) return <Empty>{words.none}</Empty>
  return (
    <div className="carded">
      <table className="table">
        <caption className="visually-hidden">{words.caption}</caption>
        <ColumnHeads heads={words.columns} />
        <tbody>
          {tasks.map(({ key, what, from, owner, due, state }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{what}</bdi>
              </th>
              <td data-label={words.columns.from}>{from}</td>
              <td data-label={words.columns.owner}>{owner}</td>
              <td data-label={words.columns.due}>{due}</td>
              <td data-label={words.columns.state} className={state === 'late' ? 'summary__unanswered' : ''}>
                {words[state]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const tasksIn = (record: Worksheet, today: string): readonly Task[] => {
  const task = (key: string, what: string, from: string, { owner = '', due = '', done = false }): Task => ({
    key, what, from, owner: owner || words.nobody, due: due ? dayOf(due) : words.noDay,
    state: done ? 'done' : due !== '' && due < today ? 'late' : 'open',
  })
  return [
    ...Object.entries(record.judgements).flatMap(([person, { conditions }]) =>
      conditions.map(({ text, ...rest }, n) => task(`${person} ${n}`, text, nameOf(record, person), rest))),
    ...Object.entries(record.plan).map(([step, planned]) => task(step, overdueWhat({ step }), words.tier, planned)),
  ]
}
