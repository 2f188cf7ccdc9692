import type * as english from '../en/questions.ts'
import type { InAnyLanguage } from '../in-any-language.ts'
import { builtAndGuarded } from './questions/built-and-guarded.ts'
import { feature } from './questions/feature.ts'
import { what } from './questions/what.ts'
import { when } from './questions/when.ts'
import { where } from './questions/where.ts'
import { who } from './questions/who.ts'
import { why } from './questions/why.ts'

export { actions } from './questions/what.ts'

export const questions: InAnyLanguage<typeof english.questions> = {
  ...feature,
  ...who,
  ...what,
  ...when,
  ...where,
  ...why,
  ...builtAndGuarded,
}

export const groups: InAnyLanguage<typeof english.groups> = {
  'who.tested': {
    ask: '¿Se probó con personas como estas, y ha visto usted los resultados?',
    hint: 'Una respuesta por fila.',
  },
}
