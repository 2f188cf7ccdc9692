import { newWorksheet } from './new-worksheet.ts'
import { NOTHING_OWN } from './own-part.ts'
import type { SharedLink } from './read-link.ts'
import type { Layer, Worksheet } from './worksheet.ts'

export interface Beginning {
  /** Of the new worksheet. */
  readonly id: string
  /** RFC 3339 with offset. */
  readonly now: string
  /** BCP 47: a link does not say in which language it was made. */
  readonly language: string
}

/** A person's own worksheet as a link begins it. A link asks whoever opens it, so nobody is at the table yet. */
export const worksheetFromLink = (link: SharedLink, { id, now, language }: Beginning): Worksheet => ({
  ...newWorksheet({ id, now, depth: 'full', language, answers: titled(link) }),
  alone: { worksheet: link.worksheet, base: NOTHING_OWN, ...(link.blind && { blind: true }) },
})

const titled = ({ layer, title }: SharedLink): Layer =>
  title === '' ? layer : { ...layer, all: { 'feature.for': { value: title }, ...layer.all } }
