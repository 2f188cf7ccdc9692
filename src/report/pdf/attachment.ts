import type { Attachment } from '../outline.ts'
import { asciiString, name, reference, textString, toBinaryString } from './syntax.ts'
import type { ObjectWriter } from './syntax.ts'

const writeAttachment = (file: Attachment, date: string, writer: ObjectWriter): number => {
  const stream = writer.reserve()
  writer.writeStream(stream, {
    Type: '/EmbeddedFile',
    Subtype: name(file.mediaType),
    Params: `<</Size ${file.bytes.length}/ModDate${asciiString(date)}>>`,
  }, toBinaryString(file.bytes))
  const specification = writer.reserve()
  const file_ = textString(file.name)
  writer.write(specification, [
    `<</Type/Filespec/F${asciiString(file.name)}/UF${file_}/Desc${textString(file.description)}`,
    `/AFRelationship/${file.relationship}/EF<</F ${reference(stream)}/UF ${reference(stream)}>>>>`,
  ].join(''))
  return specification
}

/**
 * Writes the files and returns the catalog's entries for them (ISO 19005-3, 6.8: associated and named).
 * A name tree is sorted by its keys, so the names are; they are plain ASCII.
 */
export const writeAttachments = (files: readonly Attachment[], date: string, writer: ObjectWriter): string => {
  if (files.length === 0) return ''
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const written = sorted.map((file) => ({ key: asciiString(file.name), id: writeAttachment(file, date, writer) }))
  const names = written.map(({ key, id }) => `${key} ${reference(id)}`)
  const associated = written.map(({ id }) => reference(id))
  return `/AF[${associated.join(' ')}]/Names<</EmbeddedFiles<</Names[${names.join(' ')}]>>>>`
}
