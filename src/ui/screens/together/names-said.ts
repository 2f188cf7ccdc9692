import type { Worksheet } from '../../../record/worksheet.ts'
import { roles } from '../../../words/en/roles.ts'

/** Shorter parts of a name, such as "Dr", are too common to point to anybody. */
const SHORTEST = 3

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').split(/[^\p{Letter}\p{Mark}\p{Number}]+/u).filter((word) => [...word].length >= SHORTEST)

/** People may be called by their role, and a role is no name. */
const ROLE_WORDS = new Set(Object.values(roles).flatMap(({ name }) => wordsOf(name.toLowerCase())))

/** Words of a text that are part of what people at the table are called, as they were typed, each once. */
export const namesSaid = ({ people }: Worksheet['team'], text: string): readonly string[] => {
  const names = Object.values(people).flatMap(({ name }) => wordsOf(name.toLowerCase()))
  const telling = new Set(names.filter((word) => !ROLE_WORDS.has(word)))
  return [...new Set(wordsOf(text).filter((word) => telling.has(word.toLowerCase())))]
}
