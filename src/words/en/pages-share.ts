import { spoken } from '../spoken.ts'

/** Words of the button that hands a file to the system’s own sheet. */
export const pagesShare = spoken('pages.share', {
  share: 'Share …',
  named: 'Share … {file}',
  shared: 'Handed to the program that you chose. From there it is no longer in our hands.',
  closed: 'Nothing was shared.',
  failed: 'This browser did not share it. Save the file instead.',
} as const)
