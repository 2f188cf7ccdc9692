/** How often a built file calls out, and why that sends nothing. The policy forbids each of them all the same. */
interface Known {
  readonly times: number
  readonly because: string
}

const READS_BYTES = 'pdf.js reads a file by its address where it is given one; it is only ever given bytes'
const JSPDF_SAVES = 'jsPDF can save or show a file by itself; only the bytes that it gives out are used here'
const ERROR_PLACE = 'intl-messageformat notes at which place of a message it failed, as `location` of an error'
const ON_PURPOSE = 'the button "Try to send something", which calls to an address that nobody can own'

/**
 * By the file's name without its digest: start is the first page with React, zustand and the messages; paper is the
 * worker with jsPDF, @libpdf/core, pkijs and asn1js; pdf and page are pdf.js, here and in its worker. A file that is
 * not named here (docx, zod, the screens, the other worker) calls nothing at all.
 */
export const CALLS_IN_THE_BUILD: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  'page.js': {
    'fetch': { times: 2, because: `${READS_BYTES}; one more fetches WebAssembly, which is switched off` },
    'XMLHttpRequest': { times: 1, because: READS_BYTES },
    'import of an address': { times: 1, because: 'a decoder for JPEG 2000 beside pdf.js; our pages hold no pictures' },
  },
  'paper.js': {
    'fetch': {
      times: 4,
      because: '@libpdf/core asks for revocation and chains only when told to; one is a sentence in its cache',
    },
    'XMLHttpRequest': { times: 3, because: 'jsPDF loads files and pictures by address only when given one' },
    'window': { times: 7, because: `${JSPDF_SAVES}; ${ERROR_PLACE}` },
    'frame': { times: 2, because: JSPDF_SAVES },
  },
  'pdf.js': {
    'fetch': { times: 2, because: READS_BYTES },
    'XMLHttpRequest': { times: 2, because: READS_BYTES },
    'import of an address': { times: 2, because: 'pdf.js starts its own worker where it is given none; it has one' },
    'worker': { times: 1, because: 'the same' },
  },
  'privacy-screen.js': {
    'fetch': { times: 1, because: ON_PURPOSE },
    'WebSocket': { times: 1, because: ON_PURPOSE },
    'EventSource': { times: 1, because: ON_PURPOSE },
    'sendBeacon': { times: 1, because: ON_PURPOSE },
    'peer connection': { times: 1, because: `${ON_PURPOSE}; the guard has taken the means away` },
    'frame': { times: 1, because: `${ON_PURPOSE}; the guard makes none` },
  },
  'sw.js': {
    fetch: { times: 1, because: 'the service worker fetches the files of this page, by its list and their hashes' },
  },
  'small-parts.js': {
    share: { times: 1, because: 'the button "Share …": one file, into the sheet of the system, after a press' },
  },
  'start.js': { window: { times: 1, because: ERROR_PLACE } },
  'start-worker.js': { worker: { times: 1, because: 'our own workers, from blob URLs under the policy of the page' } },
}
