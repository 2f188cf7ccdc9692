import type * as english from '../en/pages-from-last.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesFromLast: InAnyLanguage<typeof english.pagesFromLast> = {
  text:
    'O empiece a partir de ella la hoja de este año: las respuestas antiguas quedan como sugerencias, y cada una cuenta cuando alguien la '
    + 'confirma. Los veredictos, las condiciones y las firmas se quedan en el archivo antiguo.',
  button: 'Empezar la de este año a partir de ella',
  buttonNamed: 'Empezar la de este año a partir de ella: {title}',
}
