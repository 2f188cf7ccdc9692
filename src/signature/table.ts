import { cannotRead } from './unreadable.ts'

/** A cross-reference table (ISO 32000-1, 7.5.4) and what its trailer says of the table before it. */
export interface Table {
  readonly entries: ReadonlyMap<number, number | null>
  readonly previous: number | null
}

const MOST_OBJECTS = 200_000
const HEAD = /xref[ ]*(?:\r\n|\n|\r)/y
const SUBSECTION = /(\d{1,10}) (\d{1,10})[ ]*(?:\r\n|\n|\r)/y
const ENTRY = /(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)/y
/** Ours take two hundred characters. */
const LONGEST_TRAILER = 4096
/** One dictionary without comments, escapes, literal strings or dictionaries inside: parsers read it alike. */
const TRAILER = /trailer[\t\n\f\r ]*<<([^%#(<>]*(?:<[0-9A-Fa-f\t\n\f\r ]*>[^%#(<>]*)*)>>[\t\n\f\r ]*/y

/** Reads the table that begins at `at` and whose trailer ends at `end`. Throws `cannotRead`. */
export function readTable(text: string, at: number, end: number): Table {
  let next = match(HEAD, text, at)[1]
  const entries = new Map<number, number | null>()
  for (;;) {
    const section = tryMatch(SUBSECTION, text, next)
    if (section === null) break
    const [found, after] = section
    next = readEntries(text, after, [Number(found[1]), Number(found[2])], entries)
  }
  if (end - next > LONGEST_TRAILER) cannotRead('foreign')
  const [trailer, after] = match(TRAILER, text, next)
  if (after !== end) cannotRead('foreign')
  return { entries, previous: previousOf(trailer[1] ?? '') }
}

/** Adds one subsection and returns where it ends. No number may stand in a table twice. */
function readEntries(
  text: string,
  at: number,
  [first, count]: readonly [number, number],
  entries: Map<number, number | null>,
): number {
  if (entries.size + count > MOST_OBJECTS) cannotRead('too-large')
  let next = at
  for (let number = first; number < first + count; number += 1) {
    const [found, after] = match(ENTRY, text, next)
    if (entries.has(number)) cannotRead('damaged')
    if (found[3] === 'n' && found[2] !== '00000') cannotRead('foreign')
    entries.set(number, found[3] === 'n' ? Number(found[1]) : null)
    next = after
  }
  return next
}

function previousOf(trailer: string): number | null {
  if (/[^\t\n\f\r -~]/.test(trailer)) cannotRead('foreign')
  if (/\/Encrypt\b/.test(trailer)) cannotRead('encrypted')
  const names: readonly string[] = trailer.match(/\/\w+/g) ?? []
  if (new Set(names).size < names.length || names.includes('/XRefStm')) cannotRead('foreign')
  const [, previous = null] = ['/Size', '/Prev'].map(name => (names.includes(name) ? numberAfter(name, trailer) : null))
  return previous
}

/** A number in digits alone, or parsers would differ in where they look. */
function numberAfter(name: string, trailer: string): number {
  const digits = new RegExp(`${name}[\\t\\n\\f\\r ]+(\\d{1,10})[\\t\\n\\f\\r ]*(?=/|$)`).exec(trailer)?.[1]
  return digits === undefined ? cannotRead('foreign') : Number(digits)
}

type Found = readonly [found: RegExpExecArray, after: number]

function tryMatch(pattern: RegExp, text: string, at: number): Found | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found === null ? null : [found, pattern.lastIndex]
}

function match(pattern: RegExp, text: string, at: number): Found {
  return tryMatch(pattern, text, at) ?? cannotRead('foreign')
}
