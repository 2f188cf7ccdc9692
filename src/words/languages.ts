import type { Words } from './words.ts'

/** What each language calls itself, and how far its words can be relied on. */
export const languages = {
  en: { name: 'English', isReviewed: true },
  es: { name: 'Español', isReviewed: false },
} as const

export type LanguageId = keyof typeof languages

export const LANGUAGE_IDS = Object.keys(languages) as readonly LanguageId[]

/** `language`: BCP 47, from a record or of the page. */
export const isUnreviewed = (language: string): boolean => {
  const [base = ''] = language.split('-')
  return isLanguage(base) && !languages[base].isReviewed
}

export const isLanguage = (id: string | null): id is LanguageId => id !== null && Object.hasOwn(languages, id)

/** The words of a language other than English, which the page carries in any case. */
export const loadWords = async (language: Exclude<LanguageId, 'en'>): Promise<Words> => {
  switch (language) {
    case 'es': return (await import('./es.ts')).es
  }
}
