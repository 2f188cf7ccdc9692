import { tierSteps } from '../../words/en/tier-steps.ts'
import { entryOf } from './names.ts'

interface StepWords {
  readonly do: string
  readonly why: string
}

/** What a tier asks, and why. */
export const stepWords = (id: string): StepWords => entryOf<StepWords>(tierSteps, id) ?? { do: id, why: '' }
