import type { Worksheet } from '../record/worksheet.ts'
import { ASKING_STEPS, type Leaf, STEPS } from './step.ts'

/**
 * The pages in the order in which they are walked. Whoever answers alone begins with what they know best, and sees what
 * could go wrong only once they are done: the tier would sway them.
 */
export const walkOf = ({ alone }: Worksheet): readonly Leaf[] => {
  if (alone === undefined) return STEPS
  if (alone.person === undefined) return ['mine']
  return ['mine', ...ASKING_STEPS, ...(alone.finished === undefined ? [] : ['risks' as const]), 'judgement', 'send']
}

/** True while the tier is kept from whoever answers alone. */
export const isTierHidden = ({ alone }: Worksheet): boolean => alone !== undefined && alone.finished === undefined

/** Whether a page belongs to this worksheet: to a team's, or to one of somebody who answers alone, and by now. */
export const isOpenTo = (record: Worksheet, leaf: Leaf): boolean => {
  if (record.alone !== undefined) return walkOf(record).includes(leaf)
  return leaf !== 'mine' && leaf !== 'send'
}
