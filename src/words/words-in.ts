import { es } from './es.ts'
import type { LanguageId } from './languages.ts'
import { type Words, en } from './words.ts'

const WORDS: Readonly<Record<LanguageId, Words>> = { en, es }

/** The words of a language (BCP 47), for pages that are drawn in the language of their record; else English. */
export const wordsIn = (language: string): Words => {
  const [base = ''] = language.split('-')
  return Object.hasOwn(WORDS, base) ? WORDS[base as LanguageId] : en
}
