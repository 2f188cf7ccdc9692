/** What somebody else typed, with nothing in it unseen: a mark that turns the reading direction prints as its code. */
export const seenWhole = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, (char) => {
  const code = char.codePointAt(0) ?? 0
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
})
