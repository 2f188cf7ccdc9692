import type { Condition } from '../../../record/worksheet.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Empty } from '../../components/empty.tsx'
import { Option } from '../../fields/option.tsx'
import { OwnerAndDay } from '../../fields/owner-and-day.tsx'
import { personName } from '../../result/person-name.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { withText } from '../judgement/with-text.ts'

const words = pagesTogether.tasks
const fields = pagesJudgement.verdicts

interface Task {
  readonly person: string
  /** Place among the conditions of this person. */
  readonly index: number
  readonly condition: Condition
}

/** Every condition that somebody named, with who sees to it; it stays a task whoever else agrees. */
export const TasksPart = () => {
  const judgements = useRecord((record) => record.judgements)
  const { order } = useRecord((record) => record.team)
  const tasks = order.flatMap((person) =>
    (judgements[person]?.conditions ?? []).map((condition, index): Task => ({ person, index, condition })))
  const done = tasks.filter(({ condition }) => condition.done).length
  if (tasks.length === 0) return <Empty>{words.none}</Empty>
  return (
    <>
      <p>
        {words.lead} <strong>{say(words.counts, { done, all: tasks.length })}</strong>
      </p>
      <ol className="plain-list">
        {tasks.map((task) => (
          <TaskItem key={`${task.person} ${task.index}`} task={task} />
        ))}
      </ol>
    </>
  )
}

const TaskItem = ({ task: { person, index, condition } }: { readonly task: Task }) => {
  const who = useRecord((record) => record.team.people[person])
  const conditions = useRecord((record) => record.judgements[person]?.conditions)
  const { patchJudgement } = useActions()
  if (who === undefined || conditions === undefined) return null
  const put = (next: Condition, typing?: string) =>
    patchJudgement(person, { conditions: conditions.with(index, next) }, typing && `${index + 1}/${typing}`)
  const id = `task-${person}-${index}`
  return (
    <li className="card task">
      <Option
        type="checkbox"
        id={`${id}-done`}
        name={`${id}-done`}
        label={<bdi>{condition.text}</bdi>}
        hint={say(words.of, { person: personName(who) })}
        checked={condition.done}
        onChange={(done) => put({ ...condition, done })}
      />
      <OwnerAndDay
        id={id}
        labels={fields}
        value={condition}
        onOwner={(owner) => put(withText(condition, 'owner', owner), 'owner')}
        onDue={(due) => put(withText(condition, 'due', due))}
      />
    </li>
  )
}
