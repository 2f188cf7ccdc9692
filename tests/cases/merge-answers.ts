import { type Answers, type Choices, type Merged, mergeSteps } from '../../src/record/merge-answers.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'

/** All steps of a merge at once. `now`: RFC 3339. */
export const mergeAnswers = (record: Worksheet, files: readonly Answers[], choices: Choices, now: string): Merged => {
  const steps = mergeSteps(record, files, choices, now)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
