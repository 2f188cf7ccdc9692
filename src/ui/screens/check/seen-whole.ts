import { INVISIBLE, codePointName } from '../../../words/unseen.ts'

/** Also the ends of lines and paragraphs, and the empty pattern of Braille, which is blank and no space. */
const UNSEEN = new RegExp(`${INVISIBLE.source}|[\\p{Zl}\\p{Zp}\\u2800]`, 'gu')

/** What somebody else typed, with nothing in it unseen: a mark that turns the reading direction prints as its code. */
export const seenWhole = (text: string): string =>
  text.replace(UNSEEN, (char) => `[${codePointName(char.codePointAt(0) ?? 0)}]`)
