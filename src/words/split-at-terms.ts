/** A stretch of a text; `term` where it is the first place in it at which that word stands. */
export interface TextPart<Term extends string> {
  readonly text: string
  readonly term: Term | null
}

/** How a word stands in a sentence, e.g. `acción|acciones`. */
export type Written<Term extends string> = readonly (readonly [term: Term, written: string])[]

interface Found<Term extends string> {
  readonly term: Term
  readonly from: number
  readonly to: number
}

/** A text in parts, so that each of the words can be explained where it first stands. A word that is not there is not missed. */
export const splitAtTerms = <Term extends string>(text: string, words: Written<Term>): readonly TextPart<Term>[] => {
  const found = words.flatMap(([term, written]) => firstOf(text, term, written)).toSorted((a, b) => a.from - b.from)
  const parts: TextPart<Term>[] = []
  let at = 0
  for (const { term, from, to } of found) {
    if (from < at) continue
    if (from > at) parts.push({ text: text.slice(at, from), term: null })
    parts.push({ text: text.slice(from, to), term })
    at = to
  }
  return at < text.length ? [...parts, { text: text.slice(at), term: null }] : parts
}

const firstOf = <Term extends string>(text: string, term: Term, written: string): readonly Found<Term>[] => {
  const match = new RegExp(`(?<!\\p{L})(?:${written})(?!\\p{L})`, 'iu').exec(text)
  return match === null ? [] : [{ term, from: match.index, to: match.index + match[0].length }]
}
