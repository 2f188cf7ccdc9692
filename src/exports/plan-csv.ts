import type { Decision } from '../record/decision.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { exportWords } from '../words/en/exports.ts'
import { taskCells, tasksOf } from './action-plan.ts'
import { csvOf, noteRows } from './csv.ts'

/** What is to be done, by whom and by when, as a spreadsheet takes it. */
export const planCsv = (record: Worksheet, decision: Decision | null): string => {
  const heads = Object.values(exportWords.plan.columns)
  const tasks = tasksOf(record, decision).map(taskCells)
  return csvOf([heads, ...tasks, ...noteRows(exportWords.leftOut.plan, heads.length)])
}
