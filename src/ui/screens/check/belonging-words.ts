import type { Belonging } from '../../../record/decision-belongs.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'

const words = pagesDecide.belongs

/** What is to be said although a decision is about the worksheet; null where there is nothing. */
export const doubtOf = (belonging: Belonging): string | null => {
  if (belonging === 'result-differs') return words.resultDiffers
  return belonging === 'not-compared' ? words.notCompared : null
}

/** Which sentence tells it: with a doubt the two are not said to belong together. */
export const aboutOf = (belonging: Belonging): 'yes' | 'about' | 'changed' | 'other' =>
  belonging === 'result-differs' || belonging === 'not-compared' ? 'about' : belonging
