import { spoken } from '../spoken.ts'

/** Words on the screen about files for other tools. */
export const pagesExports = spoken('pages.exports', {
  heading: 'For other tools',
  lead:
    'A copy for comments and tracked changes, the action plan as a table, and its days for a calendar. Each file says what it '
    + 'leaves out. Anyone can change such a copy: the signed PDF is what counts.',
  word: 'Save Word',
  markdown: 'Save Markdown',
  plan: 'Save action plan (CSV)',
  dates: 'Save dates (.ics)',
  csv: 'Save CSV',

  working: 'Making the file …',
  done: 'Saved as {file}.',
  noDates: 'No day is set yet, so there is nothing for a calendar. Give a condition or a step of the plan a day first.',
  noBoardDates: 'No condition and no decision in this table has a day, so there is nothing for a calendar.',
  failed: 'The file could not be made: {reason}. Try again, or load the page again.',
  notRead: 'The worksheet in {file} could not be read again. The file may have been moved or changed: add it once more.',

  files: {
    comments: '{name}-for-comments.{ending}',
    plan: '{name}-action-plan.csv',
    dates: '{name}-dates.ics',
    board: 'worksheets-{day}.csv',
    boardDates: 'worksheets-{day}-dates.ics',
  },
} as const)
