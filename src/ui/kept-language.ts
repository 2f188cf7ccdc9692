import { type LanguageId, isLanguage } from '../words/languages.ts'

/** Every local page shares one origin under file://, so the name must be ours alone. */
const NAME = 'affordance-worksheet-language'
/** Of one tab, from a press to the page that comes of it. Erasing goes by its name too. */
const PRESSED = `${NAME}-pressed`

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

/** Loads the page again in the language that was kept; whoever pressed its button comes back to it. */
export const loadAgainIn = (language: LanguageId): void => {
  try {
    sessionStorage.setItem(PRESSED, language)
  } catch {
    // Then the page begins at its top.
  }
  location.reload()
}

/** The language whose button was pressed to bring this page here; told once, and gone. */
export const takePressedLanguage = (): LanguageId | null => {
  try {
    const pressed = sessionStorage.getItem(PRESSED)
    sessionStorage.removeItem(PRESSED)
    return isLanguage(pressed) ? pressed : null
  } catch {
    return null
  }
}
