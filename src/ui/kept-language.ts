import { type LanguageId, isLanguage } from '../words/languages.ts'

/** Every local page shares one origin under file://, so the name must be ours alone. */
const NAME = 'affordance-worksheet-language'

/** The language that somebody chose in this browser; English where nobody did, or where nothing is kept. */
export const keptLanguage = (): LanguageId => {
  try {
    const kept = localStorage.getItem(NAME)
    return isLanguage(kept) ? kept : 'en'
  } catch {
    return 'en'
  }
}

/** False where the browser keeps nothing: then the page cannot come back in another language. */
export const keepLanguage = (language: LanguageId): boolean => {
  try {
    localStorage.setItem(NAME, language)
    return true
  } catch {
    return false
  }
}
