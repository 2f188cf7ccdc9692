import type { Decision } from '../record/decision.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { exportWords } from '../words/en/exports.ts'
import { decisionSheet } from '../words/en/report-decision.ts'
import { say } from '../words/say.ts'
import { type Task, boardTasks, conditionId, tasksOf } from './action-plan.ts'
import type { BoardLine } from './board-line.ts'
import { type Entry, calendarOf, inCalendar } from './calendar.ts'
import { orOf, titleOf } from './names.ts'

const { dates: words, leftOut } = exportWords

/** Days of one worksheet: what is due, and when it is assessed again. */
export const datesOf = (record: Worksheet, decision: Decision | null): readonly Entry[] => {
  const title = titleOf(record)
  return inCalendar([
    ...tasksOf(record, decision).flatMap((task) => taskEntry(task, title)),
    ...againEntry(decision, title),
  ])
}

/** The same of a whole table. A row does not tell who asked for what, nor which steps the tier asks for. */
export const boardDatesOf = (lines: readonly BoardLine[]): readonly Entry[] =>
  inCalendar(lines.filter(({ isLatest }) => isLatest).flatMap(({ skimmed: { row }, decision }) => {
    const title = row.title || exportWords.untitled
    const asked = row.conditions.map(({ text, owner, due, done }, index): Task =>
      ({ id: conditionId(row.id, index), what: text, from: '', owner, due: due ?? '', done, note: '' }))
    return [
      ...[...boardTasks(decision), ...asked].flatMap((task) => taskEntry(task, title)),
      ...againEntry(decision, title),
    ]
  }))

/** A calendar file without an entry is none: null. `stamp`: RFC 3339, when the file is made. */
export const calendarFile = (entries: readonly Entry[], stamp: string): string | null =>
  entries.length === 0 ? null : calendarOf(entries, stamp)

/** What is done needs no day any more. */
const taskEntry = ({ id, what, from, owner, due, done, note }: Task, title: string): readonly Entry[] =>
  due === '' || done ? [] : [{
    id,
    day: due,
    summary: say(words.due, { what, title }),
    description: [
      say(words.of, { title }),
      ...(from === '' ? [] : [from]),
      ...(owner === '' ? [words.nobody] : [say(words.owner, { owner })]),
      ...(note === '' ? [] : [note]),
      leftOut.dates,
    ].join('\n'),
  }]

const againEntry = (decision: Decision | null, title: string): readonly Entry[] => {
  const { by = '', on = [] } = decision?.again ?? {}
  if (decision === null || by === '') return []
  const sooner = orOf(on.map((trigger) => decisionSheet.again.triggers[trigger]))
  const description = [
    say(words.of, { title }),
    ...(sooner === '' ? [] : [say(words.sooner, { sooner })]),
    leftOut.dates,
  ].join('\n')
  return [{ id: `${decision.id}-again`, day: by, summary: say(words.again, { title }), description }]
}
