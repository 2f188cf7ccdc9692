import type * as english from '../en/pages-fields.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesFields: InAnyLanguage<typeof english.pagesFields> = {
  tooLong: 'Esto es demasiado largo para guardarlo. Acórtelo; lo que escribió sigue aquí.',
}
