import type * as english from '../en/pages-plan.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesPlan: InAnyLanguage<typeof english.pagesPlan> = {
  heading: 'Qué pide este nivel',
  lead: 'El nivel cuenta como {tier}. Pide estos pasos antes de seguir; el informe los imprime con quien se ocupa de ellos.',
  notEnough: 'Los pasos aparecerán aquí cuando haya un nivel.',
  done: '{done} de {all} hechos.',
  owner: 'Quién se ocupa',
  due: 'Para cuándo',
  details: 'Por qué, quién y para cuándo',
  ownedBy: '{owner}, para el {due}',
  dueBy: 'para el {due}',
  unowned: 'Nadie todavía',
}
