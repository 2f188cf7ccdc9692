/**
 * The language that the page speaks. It is set once, before the first catalogue is read, so that whatever was taken
 * out of one speaks it too; another language means loading the page again.
 */
let language = 'en'
let dictionary: unknown = null
const englishCatalogues = new Map<string, unknown>()

/** Must run before any module that shows words is loaded. `words` has the shape of the English tree. */
export const speak = (as: string, words: unknown): void => {
  language = as
  dictionary = words
}

/** BCP 47. */
export const spokenLanguage = (): string => language

/** A catalogue in the language that is spoken. `path` is its place in the tree of words. */
export const spoken = <const T>(path: string, english: T): T => {
  englishCatalogues.set(path, english)
  if (dictionary === null) return english
  let part = dictionary
  for (const name of path.split('.')) part = Object(part)[name]
  return (part ?? english) as T
}

/** A catalogue as it stands in English, whatever the page speaks; undefined before it is loaded. */
export const inEnglish = (path: string): unknown => englishCatalogues.get(path)
