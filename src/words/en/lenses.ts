import type { WordsOfLenses } from '../lens-words.ts'
import { deviceLenses } from './lenses-devices.ts'
import { placeLenses } from './lenses-places.ts'
import { stateLenses } from './lenses-us-states.ts'
import { spoken } from '../spoken.ts'

export const lensStates = spoken('lensStates', {
  'applies': 'Applies',
  'may-apply': 'May apply',
  'does-not-appear-to': 'Does not appear to apply',
  'not-enough-answers': 'Not enough answers',
} as const)

/** Laws and classifications to check. “Not legal advice” is said once by the page. */
export const lenses = spoken('lenses', { ...deviceLenses, ...placeLenses, ...stateLenses } as const satisfies WordsOfLenses)
