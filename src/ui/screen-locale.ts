import { spokenLanguage } from '../words/spoken.ts'

/** How dates and numbers are written on the screen: as this browser's reader has it, in the language of the page. */
export const screenLocale = (): string => {
  const language = spokenLanguage()
  const wished = globalThis.navigator?.languages ?? []
  return wished.filter(isLocale).find((locale) => locale.split('-')[0] === language) ?? language
}

/** Some systems name their language in ways that no browser's own formats take, such as "en-US@posix". */
const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
