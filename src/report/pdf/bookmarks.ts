import type { ObjectWriter } from './syntax.ts'
import { real, reference, textString } from './syntax.ts'

export interface Bookmark {
  readonly level: number
  readonly title: string
  /** Index from 0. */
  readonly page: number
  /** Points above the foot of the page. */
  readonly top: number
}

interface Entry extends Bookmark {
  readonly id: number
  readonly kids: Entry[]
}

const nest = (marks: readonly Bookmark[], writer: ObjectWriter): readonly Entry[] => {
  const roots: Entry[] = []
  const open: Entry[] = []
  for (const mark of marks) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= mark.level) open.pop()
    const entry = { ...mark, id: writer.reserve(), kids: [] }
    const siblings = open.at(-1)?.kids ?? roots
    siblings.push(entry)
    open.push(entry)
  }
  return roots
}

/** Level 1 starts open, the rest closed, which a negative count says. */
const isOpen = ({ level }: Entry) => level === 1

const ends = (entries: readonly Entry[]) =>
  entries.length === 0 ? '' : `/First ${reference(entries[0]?.id ?? 0)}/Last ${reference(entries.at(-1)?.id ?? 0)}`

/** Writes the document outline (ISO 32000-1, 12.3.3) and returns its id, or null where there is nothing to list. */
export const writeBookmarks = (
  marks: readonly Bookmark[], pageIds: readonly number[], writer: ObjectWriter,
): number | null => {
  if (marks.length === 0) return null
  const root = writer.reserve()
  const entries = nest(marks, writer)
  const write = (siblings: readonly Entry[], parent: number): void =>
    siblings.forEach((entry, i) => {
      const near = [['Prev', siblings[i - 1]], ['Next', siblings[i + 1]]] as const
      const links = near.map(([key, other]) => (other ? `/${key} ${reference(other.id)}` : '')).join('')
      const count = entry.kids.length === 0 ? '' : `/Count ${isOpen(entry) ? '' : '-'}${entry.kids.length}`
      const target = `/Dest[${reference(pageIds[entry.page] ?? 0)}/XYZ null ${real(entry.top)} null]`
      const title = `/Title${textString(entry.title)}`
      writer.write(entry.id, `<<${title}/Parent ${reference(parent)}${links}${ends(entry.kids)}${count}${target}>>`)
      write(entry.kids, entry.id)
    })
  write(entries, root)
  const visible = entries.reduce((sum, entry) => sum + 1 + (isOpen(entry) ? entry.kids.length : 0), 0)
  writer.write(root, `<</Type/Outlines${ends(entries)}/Count ${visible}>>`)
  return root
}
