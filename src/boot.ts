import { keptLanguage } from './ui/kept-language.ts'
import { loadWords } from './words/languages.ts'
import { speak } from './words/spoken.ts'
import './ui/styles/main.css'

/**
 * The page begins once its language is known: every screen takes its words when it is loaded. English needs nothing
 * further; where the words of another language cannot be had, the page speaks English rather than not at all.
 */
const begin = async (): Promise<void> => {
  const language = keptLanguage()
  const words = language === 'en' ? null : await loadWords(language).catch(() => null)
  if (words !== null) {
    speak(language, words)
    document.documentElement.lang = language
  }
  await import('./main.tsx')
}

void begin()
