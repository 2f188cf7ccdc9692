import type { DecisionProblem } from '../../../record/decision-problems.ts'
import type { Decision } from '../../../record/decision.ts'
import type { Patch } from '../../../state/edit.ts'

/** What each part of the form is given. */
export interface DecidePartProps {
  readonly decision: Decision
  /** `undefined` takes a key away. */
  readonly change: (next: Patch<Decision>) => void
  /** Empty until somebody has tried to make the decision. */
  readonly problems: readonly DecisionProblem[]
}

/** An emptied field takes its key away: a decision holds no empty owner, day or reason. */
export const withOptional = <T extends object, K extends keyof T>(
  whole: T, key: K, value: T[K] | '' | undefined,
): T => {
  const { [key]: _before, ...rest } = whole
  return (value === '' || value === undefined ? rest : { ...rest, [key]: value }) as T
}

/** A calendar day as the file takes it: some browsers offer years of six digits. */
export const isDay = (typed: string): boolean => typed === '' || /^\d{4}-\d\d-\d\d$/.test(typed)
