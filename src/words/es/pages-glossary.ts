import type * as english from '../en/pages-glossary.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesGlossary: InAnyLanguage<typeof english.pagesGlossary> = {
  pageTitle: 'Palabras · {product}',
  lead: 'Estos significados son nuestros, elegidos para esta hoja. En otro lugar una palabra puede significar otra cosa.',
  all: 'Todas las palabras',
}
