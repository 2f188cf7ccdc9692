import { rubric } from '../content/rubric.ts'
import type { TierStep } from '../domain/tier-step.ts'
import { among } from '../record/among.ts'
import type { BoardCondition, Decision } from '../record/decision.ts'
import { headlineIn } from '../record/headline.ts'
import { assessmentNow } from '../record/places.ts'
import { scored } from '../record/scored.ts'
import type { Condition, Worksheet } from '../record/worksheet.ts'
import { exportWords } from '../words/en/exports.ts'
import { tierSteps } from '../words/en/tier-steps.ts'
import { say } from '../words/say.ts'
import { personName } from './names.ts'

/** Something to do, wherever it comes from. */
export interface Task {
  /** The same in every file that is made of this worksheet, so that a calendar knows it again. */
  readonly id: string
  readonly what: string
  readonly from: string
  /** Empty: nobody yet. */
  readonly owner: string
  /** A day, or empty. */
  readonly due: string
  readonly done: boolean
  readonly note: string
}

const { plan: words } = exportWords

/** What the board asks, what people made a condition, and what the tier asks: in this order, the hardest first. */
export const tasksOf = (record: Worksheet, decision: Decision | null): readonly Task[] =>
  [...boardTasks(decision), ...conditionTasks(record), ...stepTasks(record)]

export const boardTasks = (decision: Decision | null): readonly Task[] =>
  decision === null ? [] : decision.conditions.map((condition) => boardTask(decision, condition))

const boardTask = ({ id, board }: Decision, condition: BoardCondition): Task => ({
  id: `${id}-${condition.id}`,
  what: condition.text,
  from: board.trim() === '' ? words.fromBoard : say(words.fromThisBoard, { board: board.trim() }),
  owner: condition.owner ?? '',
  due: condition.due ?? '',
  done: false,
  note: '',
})

/** An empty condition was begun and not written. Whoever left the table keeps theirs, so that none is lost. */
const conditionTasks = (record: Worksheet): readonly Task[] => {
  const { judgements, team } = record
  // As a file holds them, which is how a board's table counts them too.
  const stored = Object.keys(judgements).toSorted()
    .flatMap((person) => (judgements[person]?.conditions ?? []).map((condition) => ({ person, condition })))
    .map((one, index) => ({ ...one, id: conditionId(record.id, index) }))
  const gone = stored.map(({ person }) => person).filter((person) => !team.order.includes(person))
  return [...new Set([...team.order, ...gone])].flatMap((person) =>
    stored.filter((one) => one.person === person && one.condition.text.trim() !== '')
      .map(({ condition, id }) => conditionTask(record, person, condition, id)))
}

/** Names a condition by its place among all conditions of a worksheet. */
export const conditionId = (worksheet: string, index: number): string => `${worksheet}-condition-${index + 1}`

const conditionTask = (
  record: Worksheet, person: string, { text, owner = '', due = '', done }: Condition, id: string,
): Task => {
  const from = say(words.fromPerson, { name: personName(record, person) })
  return { id, what: text, from, owner, due, done, note: '' }
}

/** As the report prints them: asked from the tier as it is said down. */
const stepTasks = (record: Worksheet): readonly Task[] => {
  const { enough } = scored(assessmentNow(record))
  const { tier } = headlineIn(record)
  return Object.entries<TierStep>(rubric.steps)
    .filter(([, { from }]) => enough && from <= tier.worst)
    .map(([id]) => {
      const { owner = '', due = '', done = false, note = '' } = record.plan[id] ?? {}
      const what = among<{ readonly do: string }>(tierSteps, id)?.do ?? id
      return { id: `${record.id}-${id}`, what, from: words.fromTier, owner, due, done, note }
    })
}

export const taskCells = ({ what, from, owner, due, done, note }: Task): readonly string[] =>
  [what, from, owner, due, done ? exportWords.yes : exportWords.no, note]
