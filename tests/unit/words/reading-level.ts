const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!:])\s+/).filter((part) => /\w/.test(part))
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’-]+/gu) ?? []

/** Vowel groups, with a silent e at the end left out: near enough for an average. */
const syllablesOf = (word: string): number =>
  Math.max(1, (word.toLowerCase().replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length)

/** Flesch-Kincaid grade of texts taken together: 6 or 7 is a reader of about 12 years (Kincaid et al., 1975). */
export const gradeOf = (texts: readonly string[]): number => {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Sentences that are longer than a reader can hold, with their number of words. */
export const longSentences = (texts: readonly string[], most: number): readonly string[] =>
  texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > most)
