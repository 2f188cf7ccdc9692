const NONE = /\p{M}|\p{Cf}/u
const NARROW = /[fijlrtI1.,:;'’| !-]/
const WIDEST = /[MWm@…—]/
/** Capitals, and letters of scripts that are drawn wide. */
const WIDE = /[w\p{Lu}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Thai}]/u
const DOUBLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u

/** In letters of middling width: which font draws it, no drawing knows. */
const widthOf = (character: string): number => {
  if (NONE.test(character)) return 0
  if (NARROW.test(character)) return 0.6
  if (WIDEST.test(character)) return 1.7
  return DOUBLE.test(character) ? 2 : WIDE.test(character) ? 1.3 : 1
}

/** As much of a text as `room` middling letters hold, an ellipsis where it is cut. */
export const cutTo = (text: string, room: number): string => {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  const upTo = (count: number) =>
    characters.slice(0, count).reduce((sum, character) => sum + widthOf(character), 0)
  if (upTo(characters.length) <= room) return characters.join('')
  const fitting = characters.findIndex((_, index) => upTo(index + 1) > room - 1)
  return `${characters.slice(0, Math.max(1, fitting)).join('').trimEnd()}…`
}
