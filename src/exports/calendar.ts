import { cleanText, inOneLine } from './clean-text.ts'
import { isDay } from './days.ts'

/** A whole day in somebody's calendar. */
export interface Entry {
  /** The same whenever this entry is made again, so that a calendar puts the new one in the old one's place. */
  readonly id: string
  readonly day: string
  readonly summary: string
  readonly description: string
}

/** Names the page in every entry's identifier; an address of no machine (RFC 7986, 5.3). */
const PLACE = 'affordance-worksheet.invalid'

/** Octets of a line (RFC 5545, 3.1). */
const LINE = 75

/**
 * Entries as an iCalendar file (RFC 5545). They rouse nobody and block no time. A calendar without an entry is not
 * allowed, so whoever asks has looked first whether there is one. `stamp`: RFC 3339, when the file is made.
 */
export const calendarOf = (entries: readonly Entry[], stamp: string): string =>
  [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Affordance Worksheet//EN', 'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => linesOf(entry, utcOf(stamp))),
    'END:VCALENDAR',
  ].map((line) => `${folded(line)}\r\n`).join('')

/** Days that exist: a calendar refuses a file with any other. */
export const inCalendar = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ day }) => isDay(day))

const linesOf = ({ id, day, summary, description }: Entry, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@${PLACE}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  `SUMMARY:${escaped(inOneLine(summary))}`,
  `DESCRIPTION:${escaped(cleanText(description))}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

const utcOf = (stamp: string): string => `${new Date(stamp).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** A long line goes on in the next one after a space; no character is cut in two. */
const folded = (line: string): string => {
  const encoder = new TextEncoder()
  let length = 0
  return Array.from(line, (character) => {
    const octets = encoder.encode(character).length
    const fits = length + octets <= LINE
    length = fits ? length + octets : 1 + octets
    return fits ? character : `\r\n ${character}`
  }).join('')
}
