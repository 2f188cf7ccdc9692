import type { Condition } from '../../record/worksheet.ts'
import type { Block, Prose } from '../outline.ts'
import { dayOf } from './moments.ts'
import { personOf } from './names.ts'
import type { View } from './view.ts'

interface Task {
  readonly of: string
  readonly condition: Condition
}

const isNamed = ({ text, owner = '' }: Condition): boolean => text.trim() !== '' || owner.trim() !== ''

/** In the order of the table; whoever is no longer at it comes last, so that no condition is lost. */
const tasksIn = (view: View): readonly Task[] => {
  const { record: { team, judgements }, words: { report: { tasks: words } } } = view
  const gone = Object.keys(judgements).filter((person) => !team.order.includes(person)).toSorted()
  return [...team.order, ...gone].flatMap((person) =>
    (judgements[person]?.conditions ?? []).filter(isNamed).map((condition): Task =>
      ({ of: gone.includes(person) ? words.gone : personOf(view, person), condition })))
}

const rowOf = (view: View, { of, condition: { text, owner = '', due, done } }: Task): readonly Prose[] => {
  const { box } = view.words.report.plan
  return [text, of, owner, due === undefined ? '' : dayOf(view, due), done ? box.done : box.open]
}

/** Every condition that anybody named, whatever their verdict and whoever else agrees: it stays something to do. */
export const conditionTasks = (view: View, level: 2 | 3): readonly Block[] => {
  const { say, words: { pages: { together: { tasks: screen } }, report: { tasks: words } } } = view
  const tasks = tasksIn(view)
  if (tasks.length === 0) return []
  const { what, of, owner, due, done } = words.columns
  return [
    { kind: 'heading', level, text: words.heading },
    { kind: 'paragraph', prose: screen.lead },
    {
      kind: 'table',
      caption: say(words.caption, { all: tasks.length, done: tasks.filter(({ condition }) => condition.done).length }),
      columns: [
        { head: what, share: 7 }, { head: of, share: 3 }, { head: owner, share: 3 }, { head: due, share: 2.6 },
        { head: done, share: 1.2 },
      ],
      rows: tasks.map((task) => rowOf(view, task)),
    },
  ]
}
