import { spoken } from '../spoken.ts'

/** Words about use without network, and about a new version that waits. */
export const pagesOffline = spoken('pages.offline', {
  title: 'Without network',
  kept: 'Works without network from now on: this browser has kept the page.',
  single: 'This is the single file. It works without network; everything it needs is inside.',
  file: 'There is also one single file of this page, affordance-worksheet.html, that opens from a USB stick by double click. Ask whoever runs this site for it and for its SHA-256. Before you trust a copy, compare: “sha256sum affordance-worksheet.html” must print the same.',
  newer: {
    there: 'A new version of this page is there. Nothing changes until you choose.',
    now: 'Use it now',
    later: 'Later',
    refused: {
      unsaved: 'Not yet: your last answers are not saved in this browser. Save the worksheet file first.',
      room: 'Not yet: the reading room holds files, and would be empty afterwards. Finish there first, or choose “Later”.',
      elsewhere: 'Not yet: this page is open in another tab or window too. Close it there first.',
    },
    after: 'You get it by itself once all tabs of this page have been closed.',
  },
} as const)
