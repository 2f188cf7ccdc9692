/** What XML 1.0 forbids, and what no reader shows: control characters, halves of a pair, two that are no characters. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A typed text as other programs can take it: line ends are all the same, and a tab is a space. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ').replace(FORBIDDEN, '')

/** The same in one line. */
export const inOneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()
