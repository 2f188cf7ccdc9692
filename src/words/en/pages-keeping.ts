import { spoken } from '../spoken.ts'

/** How worksheets are kept in this browser: for how long, by which tab, and what can be done where they are damaged. */
export const pagesKeeping = spoken('pages.keeping', {
  title: 'How long does this browser keep them?',
  about: 'How it is kept',
  where: 'Each change is written to this browser’s own storage as you make it. It is there after a crash. It is in no other browser and on no other computer.',
  promised: {
    yes: 'This browser has agreed not to clear these worksheets by itself. They still go if somebody clears its data.',
    no: 'This browser may clear these worksheets by itself, for example when the disk is nearly full.',
    unknown: 'This browser does not say whether it may clear these worksheets by itself. Take it that it may.',
  },
  safari: 'Safari clears them after seven days of use in which you did not visit this page.',
  private: 'A private window clears them when it is closed.',
  file: 'A worksheet file is the sure way: save one before you leave the work for some days.',
  ask: 'Ask this browser to keep them',
  asked: { yes: 'It agreed.', no: 'It did not agree. It may later, once you have used this page more often.', unknown: 'It gave no answer.' },
  last: {
    never: 'You have not saved this worksheet as a file from this browser.',
    upToDate: 'Last saved as a file on {time}. Nothing has changed since.',
    behind: 'Last saved as a file on {time}. Since then {n, plural, one {one entry was changed} other {{n} entries were changed}}.',
  },
  reminder: {
    text: '{n, plural, one {One entry is} other {{n} entries are}} only in this browser, and it may clear them by itself.',
    save: 'Save a file now',
    later: 'Not now',
  },
  tabs: {
    label: 'Open in another tab',
    following: 'Another tab is writing this worksheet. Here you can read it, and what is written there appears here.',
    lost: 'This worksheet was taken over in another tab. What you typed here was saved. Here you can read on.',
    goOn: 'Go on here',
    asking: 'Asking the other tab …',
    unsaved: 'The other tab holds answers that it could not save. Save its worksheet file there first. If you go on here now, those answers will be missing here.',
    goOnWithout: 'Go on here without them',
    seated: 'You can write here now.',
  },
  listed: {
    unreadable: 'What is kept of this worksheet is damaged. Your other worksheets are not touched.',
    unsaved: 'Not saved in this browser. Save its file before you close this page.',
    saveFile: 'Save its file',
    saveFileNamed: 'Save its file: {title}',
    raw: 'Save what is kept, as it is',
    rawNamed: 'Save what is kept, as it is: {title}',
    rawHint: 'You can save all that is kept of it as a file. Somebody may be able to mend it.',
    rawFile: 'kept-as-it-is',
  },
} as const)
