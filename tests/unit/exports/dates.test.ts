import { expect, test } from 'vitest'
import { tasksOf } from '../../../src/exports/action-plan.ts'
import { boardDatesOf, calendarFile, datesOf } from '../../../src/exports/dates.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { differing } from '../report/differing-record.ts'
import { emptyWorksheet } from '../report/example-record.ts'
import { boardDecision } from './board-decision.ts'
import { boardLine } from './board-line.ts'
import { readCalendar, textOf } from './read-calendar.ts'

const planned: Worksheet = {
  ...differing,
  plan: {
    'again-on-change': { owner: 'Ada Brun', due: '2027-11-01', note: 'With the new model.' },
    'tell-people': { due: '2026-12-01', done: true },
    'study-only': { due: '2026-12-02' },
  },
}

const daysIn = (entries: readonly { readonly day: string; readonly summary: string }[]) =>
  entries.map(({ day, summary }) => `${day} ${summary.split(' (', 1).join('')}`)

const BOARD = 'Condition of the board: Board of the North Clinic'

test('tasks: what the board asks, then people’s conditions, then what the tier asks', () => {
  const tasks = tasksOf(planned, boardDecision)
  expect(tasks.slice(0, 6).map(({ what, from, owner, due, done }) => [what, from, owner, due, done])).toEqual([
    ['Keep a log of every override', BOARD, 'Li Wei', '2026-12-31', false],
    ['Tell people who reads it', BOARD, '', '', false],
    ['Test with the most unwell', 'Condition of Ada Brun', '', '2027-02-01', false],
    ['Ask people who were on a ward', 'Condition of Mo Petrov', 'Li Wei', '2027-03-01', true],
    ['Tell people who reads it', 'Condition of Mo Petrov', '', '', false],
    ['Name who looks at night', 'Condition of Someone without a name', '', '', false],
  ])
  const steps = tasks.slice(6)
  expect(steps.map(({ from }) => from)).toEqual(steps.map(() => 'Asked by the tier'))
  expect(steps.find(({ owner }) => owner === 'Ada Brun')?.note).toBe('With the new model.')
  expect(steps.filter(({ done }) => done)).toHaveLength(1)
})

test('a condition of somebody who left the table is still to be done; an empty one was never written', () => {
  const left: Worksheet = {
    ...differing,
    judgements: { gone: { conditions: [{ text: 'Ask Ada', done: false }, { text: ' ', done: false }] } },
  }
  expect(tasksOf(left, null)[0]).toMatchObject({ what: 'Ask Ada', from: 'Condition of somebody who left the table' })
  expect(tasksOf(left, null).filter(({ from }) => from.startsWith('Condition'))).toHaveLength(1)
})

test('every task has an id of its own', () => {
  const ids = tasksOf(planned, boardDecision).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('days of one worksheet: open tasks with a day, and when it is assessed again', () => {
  expect(daysIn(datesOf(planned, boardDecision))).toEqual([
    '2026-12-31 Due: Keep a log of every override',
    '2027-02-01 Due: Test with the most unwell',
    expect.stringMatching(/^2027-11-01 Due: Assess again before/),
    expect.stringMatching(/^2027-11-30 Assess again: /),
  ])
})

test('an entry says whose worksheet it is, who sees to it, what brings it forward, and what is left out', () => {
  const [log, , , again] = readCalendar(calendarFile(datesOf(planned, boardDecision), differing.changed) ?? '').parts
  const lines = (event: typeof log) => (event === undefined ? [] : textOf(event, 'DESCRIPTION').split('\n'))
  expect(lines(log)).toEqual([
    expect.stringContaining('Worksheet: '), BOARD, 'Who sees to it: Li Wei',
    expect.stringContaining('Left out: '),
  ])
  expect(lines(again)).toContain('Sooner, if the model or its maker’s version changes or something goes wrong.')
})

test('without a day there is no file', () => {
  expect(calendarFile(datesOf(emptyWorksheet, null), differing.changed)).toBeNull()
})

test('a table of worksheets gives the same entries under the same ids, of the latest versions alone', () => {
  const ofTable = boardDatesOf([boardLine(differing, { decision: boardDecision })])
  const ofOne = datesOf(differing, boardDecision)
  expect(ofTable.map(({ id, day }) => [id, day]).toSorted()).toEqual(ofOne.map(({ id, day }) => [id, day]).toSorted())
  expect(boardDatesOf([boardLine(differing, { decision: boardDecision, isLatest: false })])).toEqual([])
})

test('a day that no calendar knows makes no entry', () => {
  const impossible = { ...differing, plan: { 'again-on-change': { due: '2027-02-31' } } }
  expect(daysIn(datesOf(impossible, null))).toEqual(daysIn(datesOf(differing, null)))
})
