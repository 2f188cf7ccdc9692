import { counts } from './lay-over.ts'
import { NOTHING } from './link-text.ts'
import type { Worksheet } from './worksheet.ts'

/** Characters of a title that a link carries. */
const LONGEST = 200

/** White space, and what would turn the words around it or shows as nothing: control characters, overrides. */
const UNSEEN = /[\s\p{Control}\u202a-\u202e\u2066-\u2069]+/gu

/** One line that shows what it says, bounded and in NFC, whoever wrote it. */
export const titleIn = (text: string): string => {
  const line = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNSEEN, ' ').normalize('NFC').trim()
  const title = Array.from(line).slice(0, LONGEST).join('').trim()
  return title === NOTHING ? '' : title
}

/** The first line of what it is for, where people have said it; else empty. */
export const linkTitle = ({ answers }: Worksheet): string => {
  const cell = answers.joint.all['feature.for']
  if (!counts(cell) || typeof cell.value !== 'string') return ''
  return titleIn(cell.value.trim().split(/[\n\r\u2028\u2029]/, 1).join(''))
}
