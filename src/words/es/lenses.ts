import type * as english from '../en/lenses.ts'
import type { InAnyLanguage } from '../in-any-language.ts'
import { deviceLenses } from './lenses-devices.ts'
import { placeLenses } from './lenses-places.ts'
import { stateLenses } from './lenses-us-states.ts'

export const lensStates: InAnyLanguage<typeof english.lensStates> = {
  'applies': 'Se aplica',
  'may-apply': 'Puede aplicarse',
  'does-not-appear-to': 'No parece aplicarse',
  'not-enough-answers': 'Faltan respuestas',
}

export const lenses: InAnyLanguage<typeof english.lenses> = { ...deviceLenses, ...placeLenses, ...stateLenses }
