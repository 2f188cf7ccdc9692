import { counts } from './lay-over.ts'
import { NOTHING } from './link-text.ts'
import type { Worksheet } from './worksheet.ts'

/** Characters of a title that a link carries. */
const LONGEST = 200

/** What shows as nothing, or turns the words around it; some scripts and emoji are spelled with joiners. */
const UNSEEN = /(?![\u200c\u200d])\p{Format}/gu

const SPACES = /[\s\p{Control}]+/gu

/** One line that shows what it says, bounded and in NFC, whoever wrote it. */
export const titleIn = (text: string): string => {
  const seen = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNSEEN, '')
  const line = seen.replace(SPACES, ' ').normalize('NFC').trim()
  const title = Array.from(line).slice(0, LONGEST).join('').trim()
  return title === NOTHING ? '' : title
}

/** The first line of what it is for, where people have said it; else empty. */
export const linkTitle = ({ answers }: Worksheet): string => {
  const cell = answers.joint.all['feature.for']
  if (!counts(cell) || typeof cell.value !== 'string') return ''
  return titleIn(cell.value.trim().split(/[\n\r\u2028\u2029]/, 1).join(''))
}
