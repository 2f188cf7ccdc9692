import { spoken } from '../spoken.ts'

/** Words for what goes wrong in the page itself: a sentence, what is kept, and a report that nobody is sent. */
export const pagesTrouble = spoken('pages.trouble', {
  label: 'Something went wrong',
  what: {
    broke: 'Something in this page broke. What you did last may not have worked: look at it before you go on.',
    'not-loaded': 'A part of this page could not be loaded. It may come when you try again.',
    work: 'Some work of this page broke. What it was is said where you asked for it, and you can ask again.',
  },
  often: 'It has happened {n, plural, one {once} other {{n} times}}.',
  kept: {
    saved: 'Your answers are here, and this browser has saved them.',
    saving: 'Your answers are here. This browser is still saving the last of them.',
    'not-saved': 'Your answers are here, in this page only: this browser has not saved them. Save the worksheet file before you close the page.',
    following: 'This worksheet is open in another tab, which goes on writing it.',
    nothing: 'Worksheets that were saved in this browser stay there.',
  },
  save: 'Save the worksheet file',
  look: 'Look at a report',
  hide: 'Hide this',
  report: {
    title: 'A report of what went wrong',
    lead: 'It helps those who look after this page to find the fault. Nothing is sent: it goes to somebody only if you save or copy it and give it to them.',
    nothingTyped: 'It holds nothing that was typed here, no names and no file names. Read it before you give it away.',
    save: 'Save this report',
    saved: 'Saved as {file}.',
    file: 'fault-report.txt',
    what: 'the report',
    close: 'Close',
    gathering: 'Gathering the report …',
  },
} as const)
