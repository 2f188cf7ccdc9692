/** A stretch of a text; `term` where it is the first place in it at which that word stands. */
export interface TextPart {
  readonly text: string
  readonly term: string | null
}

/** How a word stands in a sentence, e.g. `acción|acciones`. */
export type Written = readonly (readonly [term: string, written: string])[]

interface Found {
  readonly term: string
  readonly from: number
  readonly to: number
}

/** A text in parts, so that each of the words can be explained where it first stands. A word that is not there is not missed. */
export const splitAtTerms = (text: string, words: Written): readonly TextPart[] => {
  const found = words.flatMap(([term, written]) => firstOf(text, term, written)).toSorted((a, b) => a.from - b.from)
  const parts: TextPart[] = []
  let at = 0
  for (const { term, from, to } of found) {
    if (from < at) continue
    if (from > at) parts.push({ text: text.slice(at, from), term: null })
    parts.push({ text: text.slice(from, to), term })
    at = to
  }
  return at < text.length ? [...parts, { text: text.slice(at), term: null }] : parts
}

const firstOf = (text: string, term: string, written: string): readonly Found[] => {
  const match = new RegExp(`(?<!\\p{L})(?:${written})(?!\\p{L})`, 'iu').exec(text)
  return match === null ? [] : [{ term, from: match.index, to: match.index + match[0].length }]
}
