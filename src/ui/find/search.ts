/** What can be found: by its title or other words for it first, and by everything that was written or asked there. */
export interface Findable {
  readonly title: string
  /** Other words for it, as good as those of the title, but never shown. */
  readonly also?: string | undefined
  /** More that it is found by; the title need not stand in it. */
  readonly text: string
}

interface Indexed<T> {
  readonly entry: T
  readonly title: string
  readonly all: string
}

export type SearchIndex<T> = readonly Indexed<T>[]

/** Capitals, accents, and the two ways of writing an apostrophe or a final sigma make no difference. */
export const foldText = (text: string, locale: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale).replace(/[‘’ʼ]/g, "'").replaceAll('ς', 'σ')

export const indexFor = <T extends Findable>(entries: readonly T[], locale: string): SearchIndex<T> =>
  entries.map((entry) => {
    const title = foldText([entry.title, entry.also].filter(Boolean).join('\n'), locale)
    return { entry, title, all: `${title}\n${foldText(entry.text, locale)}` }
  })

/** The words of what was typed, in any order; no sign of it has a meaning of its own. */
export const wordsOf = (query: string, locale: string): readonly string[] =>
  foldText(query, locale).split(/\s+/).filter((word) => word !== '')

/** Every entry in which all words stand, those called so first; without words, none. */
export const findIn = <T extends Findable>(index: SearchIndex<T>, query: string, locale: string): readonly T[] => {
  const words = wordsOf(query, locale)
  if (words.length === 0) return []
  const found = index.filter(({ all }) => words.every((word) => all.includes(word)))
  const isNamed = ({ title }: Indexed<T>) => words.every((word) => title.includes(word))
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))].map(({ entry }) => entry)
}

/** About as much of a text as one line takes. */
const LINE = 140

/** The part of a long text that has the first of the words in it; its beginning where none has. */
export const excerptOf = (text: string, words: readonly string[], locale: string): string => {
  const lines = text.match(/\S[\s\S]{0,139}(?=\s|$)|\S{1,140}/g) ?? []
  const at = Math.max(0, lines.findIndex((line) => foldText(line, locale).includes(words[0] ?? '')))
  const line = lines[at] ?? ''
  return `${at > 0 ? '… ' : ''}${line}${at < lines.length - 1 && text.length > LINE ? ' …' : ''}`
}
