import { tierSteps } from '../../content/tier-steps.ts'
import type { TierStep } from '../../domain/tier-step.ts'
import { headlineIn } from '../../record/headline.ts'
import type { Worksheet } from '../../record/worksheet.ts'

/** The steps that the tier, at its worst, asks of a team, by id. */
export const stepsAsked = (record: Worksheet): readonly (readonly [string, TierStep])[] => {
  const { tier: { worst } } = headlineIn(record)
  return Object.entries<TierStep>(tierSteps).filter(([, { from }]) => from <= worst)
}

export const stepsDone = (record: Worksheet): number =>
  stepsAsked(record).filter(([id]) => record.plan[id]?.done).length
