import { spoken } from '../spoken.ts'

/** What every page says of this computer: nothing is kept, it is locked, or it is about to be. */
export const pagesHere = spoken('pages.here', {
  title: 'On this computer',
  link: 'Lock or erase what is kept here',
  nothing: {
    title: 'Leave nothing on this computer',
    choice: 'Leave nothing on this computer',
    hint: 'Nothing that you type or sign in this visit is kept. Save a file before you leave. Loading the page again ends this.',
    before: 'Worksheets that are kept here already stay, hidden meanwhile.',
    hidden: 'Worksheets that are still kept here are hidden meanwhile.',
    isOn: 'On: nothing that you do here is kept. Save a file before you leave, since closing or loading this page loses it all.',
    end: 'End it: load the page again',
    status: 'Kept nowhere: you chose to leave nothing on this computer. Save a file before you leave.',
    bar: 'Nothing that you do here is kept on this computer. Save a file before you leave.',
    turning: 'Turning it on …',
  },
  bar: {
    landmark: 'This computer',
    unlocked: 'Your worksheets are unlocked in this browser.',
    lock: 'Lock now',
    notSaved: 'This page did not lock, because the open worksheet could not be saved. Save its file, then lock.',
    erased: 'Everything that was kept here was erased in another tab. What still lies open here is kept nowhere.',
  },
  idle: {
    title: 'This page is about to lock',
    text: 'Nobody has used it for a while. It locks in one minute, and what you typed stays, locked. Press any key to stay.',
    stay: 'Stay',
  },
  locked: {
    title: 'The worksheets in this browser are locked',
    hint: 'Type the passphrase to open them, or to begin a new one. Checking a PDF, the reading room and the rules work without.',
    passphrase: 'Passphrase',
    unlock: 'Unlock',
    working: 'Trying the passphrase …',
    or: 'Without the passphrase you can still work here, if you leave nothing on this computer.',
    broken: 'Locked, and cannot be read: its row was changed from outside, or its key is missing. The others are not touched.',
  },
} as const)
