import { type Forgery, forged, hiddenObject } from '../unit/jobs/forged-update.ts'
import type { Attacks, Target } from './attack.ts'

const WIDE = '[0 0 600 800]'
/** Another first page: in every report of ours, object 4 is what is drawn on it. */
const EVIL = hiddenObject(4)

/** By what the check tells it (nothing but the update itself: the empty way), and how it is written. */
type Row = readonly [told: string, forgery: Forgery]

const forgeries: Readonly<Record<string, Row>> = {
  'a second place for the slot, behind a NUL': [
    'slot-1', { field: text => text.replace('/Rect', `/Rect\0${WIDE}/Rect`) },
  ],
  'a second place for the slot, escaped': ['slot-1', { field: text => text.replace('/Rect', `/R#65ct${WIDE}/Rect`) }],
  'a number with two signs': ['slot-1', { field: text => text.replace(/\/Rect\[/, '/Rect[--') }],
  'a number with a sign inside': ['slot-1/Rect', { field: text => text.replace(/(\/Rect\[[^\]]*)\]/, '$1-9999]') }],
  'a comment': ['slot-1', { field: text => text.replace('/Rect', `%/Rect${WIDE}\n/Rect`) }],
  'a slot that keeps its size while the page shrinks': ['slot-1/F', { field: text => text.replace('/F 4', '/F 12') }],
  'a slot that is hidden': ['slot-1/F', { field: text => text.replace('/F 4', '/F 6') }],
  'two names in the signature': ['', { signature: text => text.replace('/Name', '/Name(The ethics board)/Name') }],
  'two signatures in one': ['', { signature: text => text.replace('/Type', '/Contents <00>/Type') }],
  'a page that no table lists': ['', { hidden: EVIL }],
  'a page in a string': [
    '', { signature: text => text.replace('/Name', `/Reason(\n${EVIL.replace(/[()]/g, '')})/Name`) },
  ],
  'a page that is read where an object is broken': [
    'damaged', { hidden: EVIL, appearance: text => text.replace('obj', 'objX') },
  ],
  'a stream longer than itself': ['', { hidden: EVIL, appearance: text => text.replace(/Length \d+/, 'Length 99999') }],
  'an object that is none': ['damaged', { appearance: text => text.replace(/obj[^]*$/, 'obj\n)>>>]]}\nendobj\n') }],
  'another catalog for whoever mends the file': ['', { hidden: 'trailer\n<</Root 2 0 R>>\n' }],
  'another end': ['', { hidden: 'startxref\n5\n%%EOF\n' }],
  'a table that counts fewer objects': ['Trailer/Size', { trailer: text => text.replace(/\/Size \d+/, '/Size 3') }],
  'a table that counts millions': ['Trailer/Size', { trailer: text => text.replace(/\/Size \d+/, '/Size 99999999') }],
  'a count with a point': ['foreign', { trailer: text => text.replace(/\/Size (\d+)/, '/Size $1.0') }],
  'a second root, behind a NUL': ['foreign', { trailer: text => text.replace('/Root', '/Root\0 9 0 R/Root') }],
  'a way back that only some can read': ['foreign', { trailer: text => text.replace('/Prev ', '/Prev +') }],
  'a way back behind a NUL': ['foreign', { trailer: text => text.replace('/Prev ', '/Prev\0') }],
  'a hard space for a space': ['trailing-bytes', { hidden: EVIL, end: text => text.replace('\n%%EOF', '\xa0%%EOF') }],
  'a vertical tab for a space': [
    'trailing-bytes', { hidden: EVIL, end: text => text.replace('startxref\n', 'startxref\v') },
  ],
}

/** An update that programs read in two ways, under a good signature. */
export const readApart: Attacks = Object.fromEntries(Object.entries(forgeries).map(([name, [told, forgery]]) =>
  [name, { told, make: ({ report }: Target) => forged(report, forgery) }]))
