import { spoken } from '../spoken.ts'

/** Words of work that takes a moment: how far it is, how to stop it, and what then. */
export const pagesWork = spoken('pages.work', {
  stop: 'Stop',
  page: 'Page {done} of {all}',
  signature: 'Signature {done} of {all}',
  file: 'File {done} of {all}',
  person: 'Person {done} of {all}',
  slow: 'This takes much longer than it should. You can wait, or stop and try again. Nothing that you typed is lost either way.',
  slowPart: 'This takes much longer than it should. You can wait, load the page again, or go to the start. What the save line calls saved stays in this browser.',
  stopped: 'Stopped. Nothing was changed.',
  stoppedCheck: 'Stopped. This file was not checked, so nothing can be said of it yet.',
  stoppedReading: 'Stopped. This file was not read to its end.',
  again: 'Start again',
  start: 'Go to the start',
} as const)
