import { latin1Of } from './octets.ts'
import { readTable } from './table.ts'
import { cannotRead } from './unreadable.ts'

/** What one save added to a file: objects, the table that lists them, and a trailer. */
export interface Revision {
  /** Where it begins: the end of the one before. */
  readonly start: number
  /** Where its objects end and its table begins. */
  readonly tableAt: number
  /** The byte after its %%EOF. */
  readonly end: number
  /** The byte after the line end that may follow %%EOF. A signature covers the file up to one of the two. */
  readonly lineEnd: number
  /** Object number to byte offset, for each object that this revision writes; null: it deletes it. */
  readonly written: ReadonlyMap<number, number | null>
}

/** Far beyond what a table of signers needs: each is one revision. */
const MOST_REVISIONS = 100
const LARGEST_FILE = 32 * 1024 * 1024
/** Each revision is opened with all before it: many of a large file would keep a browser busy for minutes. */
const MOST_BYTES_OPENED = 16 * LARGEST_FILE
const MOST_OBJECTS_OPENED = 1_000_000
const END = /startxref[\t\n\f\r ]+(\d{1,10})[\t\n\f\r ]+%%EOF(\r\n|\n|\r)?/y

/**
 * The revisions of a PDF, oldest first, found from its end as ISO 32000-1, 7.5.5 says, but strictly: one plain table
 * per revision, each object where the table says, nothing compressed. Throws `cannotRead`.
 */
export function readRevisions(pdf: Uint8Array): readonly Revision[] {
  if (pdf.length > LARGEST_FILE) cannotRead('too-large')
  const text = latin1Of(pdf)
  if (!text.startsWith('%PDF-')) cannotRead('not-a-pdf')
  const revisions: Revision[] = []
  let mark: EndMark | null = lastEnd(text) ?? cannotRead('truncated')
  while (mark !== null) {
    if (revisions.length >= MOST_REVISIONS) cannotRead('too-large')
    const { tableAt, at, end, lineEnd }: EndMark = mark
    const { previous, entries } = readTable(text, tableAt, at)
    const before: EndMark | null = previous === null ? null : endOfTable(text, previous, tableAt)
    const start = before?.end ?? 0
    revisions.unshift({ start, tableAt, end, lineEnd, written: placed(text, entries, start, tableAt) })
    mark = before
  }
  return areTooMuch(revisions) ? cannotRead('too-large') : revisions
}

function areTooMuch(revisions: readonly Revision[]): boolean {
  const objects = revisions.reduce((sum, { written }, i) => sum + written.size * (revisions.length - i), 0)
  return objects > MOST_OBJECTS_OPENED || revisions.reduce((sum, { end }) => sum + end, 0) > MOST_BYTES_OPENED
}

/**
 * The objects of a revision in the order of the file, each with its text up to the next one. Number 0, which is no
 * object's, stands for what comes before the first; its text should be empty.
 */
export function textsIn(pdf: Uint8Array, { start, tableAt, written }: Revision): readonly ObjectText[] {
  const text = latin1Of(pdf.subarray(start, tableAt))
  const listed = [...written].flatMap(([number, at]) => (at === null ? [] : [{ number, at: at - start }]))
  const inOrder = [{ number: 0, at: 0 }, ...listed.toSorted((a, b) => a.at - b.at)]
  return inOrder.map(({ number, at }, i) => ({ number, text: text.slice(at, inOrder[i + 1]?.at) }))
}

interface ObjectText {
  readonly number: number
  readonly text: string
}

interface EndMark {
  readonly at: number
  readonly tableAt: number
  readonly end: number
  readonly lineEnd: number
}

function endAt(text: string, at: number): EndMark | null {
  END.lastIndex = at
  const found = END.exec(text)
  if (found === null) return null
  const lineEnd = at + found[0].length
  return { at, tableAt: Number(found[1]), end: lineEnd - (found[2]?.length ?? 0), lineEnd }
}

function lastEnd(text: string): EndMark | null {
  for (let at = text.lastIndexOf('startxref'); at > 0; at = text.lastIndexOf('startxref', at - 1)) {
    const mark = endAt(text, at)
    if (mark !== null) return mark
  }
  return null
}

/** The end of the revision whose table stands at `tableAt`. Its own `startxref` must name that place. */
function endOfTable(text: string, tableAt: number, before: number): EndMark {
  const at = text.indexOf('startxref', tableAt)
  const mark = at < 0 ? null : endAt(text, at)
  return mark !== null && mark.tableAt === tableAt && mark.end <= before ? mark : cannotRead('foreign')
}

/**
 * Each object must begin, under its own number, inside the revision that lists it. In the first revision, offset 0
 * stands for a number that was drawn and never used (jsPDF writes it so).
 */
function placed(
  text: string,
  entries: ReadonlyMap<number, number | null>,
  start: number,
  end: number,
): ReadonlyMap<number, number | null> {
  const isThere = (number: number, offset: number) => text.startsWith(`${number} 0 obj`, offset)
  return new Map([...entries].map(([number, offset]) => {
    if (offset === null || (offset === 0 && start === 0)) return [number, null]
    return offset >= start && offset < end && isThere(number, offset) ? [number, offset] : cannotRead('damaged')
  }))
}
