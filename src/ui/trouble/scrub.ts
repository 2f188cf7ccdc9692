import { MESSAGE_WORDS } from './message-vocabulary.ts'

/** Stands for what was left out. */
const OUT = '…'
/** Longer messages hold more of their cause than of what broke. */
const LONGEST = 300
/** `reading 'title'`: a property that our code asked for. */
const PROPERTY = /(?<=\b(?:reading|setting) ')[a-z][A-Za-z]{0,30}(?=')/g
/** What a browser quotes is a value; it may hold marks of quotation itself. */
const QUOTED = /["“].*["”]/gs
const WORD = /[\p{Letter}\p{Number}\p{Mark}_$]+/gu

/**
 * An error's message without anything that was typed: browsers quote values in it, and cut them anywhere. Only words
 * of a fixed list are kept, and names of properties that nobody typed. `typed`: all that was typed, as far as is known.
 */
export const scrubbed = (message: string, typed: readonly string[]): string => {
  const lower = typed.map((text) => text.toLowerCase())
  const isTyped = (word: string) => lower.some((text) => text.includes(word.toLowerCase()))
  const withoutSentences = typed
    .filter((text) => /\s/.test(text.trim()))
    .reduce((rest, text) => rest.replaceAll(text, OUT), message.slice(0, LONGEST).replace(QUOTED, OUT))
  const properties = new Set(withoutSentences.match(PROPERTY)?.filter((name) => !isTyped(name)))
  return withoutSentences
    .replace(WORD, (word) => (MESSAGE_WORDS.has(word.toLowerCase()) || properties.has(word) ? word : OUT))
    .replace(/…(?:[^\p{Letter}]*…)+/gu, OUT)
}

/** A name that only code gives: `TypeError`, `QuotaExceededError`, `InsightFailure`. */
export const plainErrorName = (name: string): string =>
  /^[A-Z][A-Za-z]{0,40}(?:Error|Failure|Exception)$/.test(name) || name === 'Error' ? name : 'Error'

/** Every text in a value, however deep. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
