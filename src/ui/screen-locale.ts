import { spokenLanguage } from '../words/spoken.ts'

/** How dates and numbers are written on the screen: as this browser's reader has it, in the language of the page. */
export const screenLocale = (): string => {
  const language = spokenLanguage()
  return globalThis.navigator?.languages?.find((locale) => locale.split('-')[0] === language) ?? language
}
