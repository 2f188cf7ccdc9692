import type { ActionId, QuestionId } from '../../../src/content/questions.ts'
import type { HazardId } from '../../../src/content/hazards.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { StopId } from '../../../src/content/stops.ts'
import type { Assessment } from '../../../src/domain/answer.ts'
import type { HazardRow, Result } from '../../../src/domain/result.ts'
import { score } from '../../../src/domain/score.ts'

interface Built {
  build(): Assessment
}

export const scored = (design: Built): Result => score(rubric, design.build())

/** The row of one hazard of one action; it must exist. */
export function rowOf(design: Built, action: ActionId, hazard: HazardId): HazardRow {
  const row = scored(design).rows.find((one) => one.action === action && one.hazard === hazard)
  if (row === undefined) throw new Error(`${action} has no ${hazard}`)
  return row
}

/** Severity and likelihood before safeguards at the worst corner, or 'none' where the gate stays shut. */
export function levels(design: Built, action: ActionId, hazard: HazardId): readonly [number, number] | 'none' {
  const row = scored(design).rows.find((one) => one.action === action && one.hazard === hazard)
  return row === undefined ? 'none' : [row.inherent.severity, row.inherent.likelihood]
}

/** The level of B, that nobody catches it. */
export function nobodyCatches(design: Built, action: ActionId, hazard: HazardId): number | undefined {
  return rowOf(design, action, hazard).chances.find(({ kind }) => kind === 'nobody-catches')?.level
}

export const stateOf = (design: Built, stop: StopId) => scored(design).stops.find((one) => one.stop === stop)?.state

/** Answers as "question: option", in alphabetical order. */
export const said = (answers: readonly { readonly question: string; readonly option: string }[]) =>
  answers.map(({ question, option }) => `${question}: ${option}`).toSorted()

export const asQuestions = (questions: readonly { readonly question: string }[]) =>
  questions.map(({ question }) => question as QuestionId)
