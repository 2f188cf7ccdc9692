import { spoken } from '../spoken.ts'

/** Words of the dialog that lists the keys. */
export const pagesKeys = spoken('pages.keys', {
  title: 'Keyboard shortcuts',
  lead: 'They never act while you type in a field, nor while a window like this one is open.',
  on: 'Use single keys',
  onHint: 'Turn them off if you speak to the page, or strike keys by accident. This browser keeps the choice, unless you leave nothing on this computer.',
  worksheet: 'In a worksheet',
  room: 'In the show of hands',
  roomNote: 'There these come first.',
  close: 'Close',
  list: {
    find: { keys: ['/'], does: 'find a question, an answer, a name' },
    help: { keys: ['?'], does: 'this list' },
    turn: { keys: ['N', 'P'], does: 'next or previous step' },
    open: { keys: ['O'], does: 'next question without an answer' },
    view: { keys: ['V'], does: 'show the questions in the next way: page, one at a time, grid' },
    save: { keys: ['S'], does: 'save the worksheet file' },
  },
  always: {
    undo: { keys: ['Ctrl', 'Z'], does: 'undo; Ctrl Y does it again; ⌘ on a Mac' },
    close: { keys: ['Esc'], does: 'close a window like this one' },
  },
} as const)
