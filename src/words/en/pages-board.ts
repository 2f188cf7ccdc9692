import { spoken } from '../spoken.ts'

/** Words of the reading room: many worksheets at once, for a board. */
export const pagesBoard = spoken('pages.board', {
  title: 'Reading room',
  pageTitle: 'Reading room · {product}',
  lead:
    'Add the worksheets that your board was sent. Each one is checked and its tier is worked out again, in this browser. '
    + 'Nothing is sent anywhere.',
  pagesLater:
    'A row tells whether a file was altered after it was signed, or carries the data of another worksheet. Whether its '
    + 'printed pages say the same as its data is checked when you read it.',
  back: 'To the start',
  backToRoom: 'Back to the reading room',
  gone:
    'This file is not in the reading room any more. Files stay here only until the page is closed or loaded again. Add '
    + 'them once more.',

  add: {
    input: 'Add worksheets',
    inputHint: 'PDF and .worksheet.json files, decisions too. You can also drop files or a whole folder on this page.',
    folder: 'Add a folder',
    drop: 'Drop the files here',
    opening: 'Looking through the folder …',
    lost:
      '{n, plural, one {1 file or folder could not be opened} other {{n} files or folders could not be opened}}: moved, or '
      + 'not yours to read.',
    tooMany:
      'These are more than {most} files. Only the first {most} were added; add the others after them, or a smaller folder.',
  },

  progress: {
    label: 'Files read',
    going: '{done} of {all} read',
    stopped: 'Stopped: {done} of {all} read',
    done: '{all, plural, =0 {} one {1 file was read.} other {All {all} files were read.}}',
    stop: 'Stop reading',
    goOn: 'Go on reading',
    empty: 'Empty the room',
    emptyAsk: 'This takes all files out of the reading room. The files themselves stay where they are.',
    emptyYes: 'Empty it',
    emptyNo: 'Keep them',
  },

  filter: {
    label: 'Sort and filter',
    search: 'Search',
    searchHint: 'Title, maker, file name or the sentence of five W’s',
    sort: 'Sort by',
    sorts: {
      altered: 'What to look at first',
      stops: 'Reasons not to proceed',
      dissent: 'Dissent',
      tier: 'Tier, highest first',
      name: 'Title',
      date: 'Date, newest first',
    },
    verdict: 'Signature check',
    tier: 'Tier after safeguards',
    ready: 'Ready?',
    decision: 'Decision',
    all: 'All',
    tiers: { none: 'Not enough answers' },
    readies: { ready: 'Ready', gaps: 'Something is missing' },
    decisions: { decided: 'Decided', open: 'Not decided' },
    newest: 'Only the newest file of each worksheet',
    newestHint: 'A file that was altered is always shown.',
    count: '{shown} of {all} rows are shown.',
    none: 'No row fits. Take a filter away, or search for something else.',
    clear: 'Show all rows',
  },

  table: {
    caption: 'Worksheets',
    columns: {
      worksheet: 'Worksheet',
      tier: 'Tier after safeguards',
      against: 'Against it, and open',
      people: 'Who answered',
      signed: 'Signed, decided',
      ways: 'Ways on',
    },
    choose: 'Choose for comparing',
    compare: 'Compare',
    compareHint:
      '{n, plural, =0 {To compare, choose two rows.} one {Choose one more row.} =2 {Two rows are chosen.} other {{n} rows are '
      + 'chosen. Choose only two.}}',
    read: 'Read',
    decide: 'Decide',
    more: 'Details',
    empty: 'Nothing is here yet.',
    taken: '{name} was taken out of the room.',
  },

  row: {
    version: 'version {version}',
    relation: {
      'same-file': 'The same file as {name}',
      'same-worksheet': 'The same worksheet as {name}, in another file',
      version: 'Another version of {name}',
      line: 'An earlier worksheet: {name} goes on from it, or from the same one',
    },
    before: 'Before safeguards: {tier}',
    worst: 'Worst: {hazard}',
    ownHazard: 'something that the team added',
    stops: '{n, plural, one {1 reason not to proceed} other {{n} reasons not to proceed}}',
    openStops:
      '{n, plural, one {1 reason not to proceed cannot be ruled out} other {{n} reasons not to proceed cannot be ruled '
      + 'out}}',
    noStops: 'No reason not to proceed',
    ready: 'Ready to be decided on',
    noTier: 'Too few answers for a tier',
    unanswered: '{n, plural, one {1 question open} other {{n} questions open}}',
    gaps: '{n, plural, one {1 thing missing for its verdict} other {{n} things missing for its verdict}}',
    asked: '{n, plural, one {1 question of a board not answered} other {{n} questions of a board not answered}}',
    people: '{n, plural, =0 {Nobody is named} one {1 person} other {{n} people}}',
    voices: { clinical: 'clinician', lived: 'lived experience', independent: 'anyone independent of the maker' },
    missing: 'Missing: {voices}',
    listedVoices: { clinical: 'clinician', lived: 'lived experience', independent: 'someone independent of the maker' },
    listed: 'At the table, but nothing of theirs is in it: {voices}',
    allVoices: 'Clinical, lived and independent voices took part',
    verdicts: '{n} × {verdict}',
    noVerdicts: 'No verdict given',
    dissent: '{n, plural, one {1 keeps another view} other {{n} keep another view}}',
    verdict: {
      intact: 'Signed, unchanged',
      altered: 'Altered',
      unsigned: 'Not signed',
      unreadable: 'Signatures unreadable',
      plain: 'Data file, not signed',
      failed: 'Could not be read',
    },
    signed: '{signed} of {all} signed',
    decision: {
      fits: 'Decision: {outcome}',
      dated: 'Decision: {outcome}, {day}',
      other: 'A decision ({outcome}) is about another version of it: it was changed afterwards',
      unsigned: 'The decision is not signed',
      disagree: 'Two decisions on this worksheet do not agree: {both}',
      oneOfTwo: '{outcome}, {day}, {check}',
      signed: 'signed',
      notSigned: 'not signed',
    },
    outcomes: {
      approve: 'approve',
      'approve-with-conditions': 'approve with conditions',
      'send-back': 'send back with questions',
      reject: 'reject',
      draft: 'not made yet',
    },
    noDecision: 'Not decided',
    since: 'Since {day}: {changes}',
    sinceTier: 'tier was {tier}',
    sinceStops: 'reasons not to proceed were {n}',
    sinceSame: 'same tier, other answers or words',
    sinceCompare: 'Compare with the version before',
    again: 'Read this file again',
    remove: 'Take out of the room',
  },

  detail: {
    sentence: 'In one sentence',
    stops: 'Reasons not to proceed',
    signers: 'Signatures',
    signer: '{name}: {state}',
    intact: 'intact',
    broken: 'not intact',
    nobody: 'no name',
    open: 'Open and assumed',
    openLine: '{unanswered} open, {unknown} “we do not know yet”, {assumed} assumed',
    conclusion: 'What the team concludes',
    noConclusion: 'nothing yet',
    conditions: 'Conditions of the team',
    condition: '{text} ({owner}, {due})',
    noOwner: 'nobody named',
    noDue: 'no date',
    file: 'File',
    dated: 'Dated {day} · rules {version} · {depth}',
    depth: { quick: 'quick look', full: 'all questions' },
    maker: 'Made by',
    actions: 'Actions',
    since: 'Since last time',
  },

  loose: {
    title: 'Decisions without their worksheet',
    lead: 'These files are decisions. None of them is about a worksheet exactly as it lies here.',
    line: '{name}: {board} on “{title}”: {outcome}',
    why: {
      altered: 'It was altered after it was signed, so it counts for nothing here.',
      unreadable: 'Its signatures cannot be read, so it counts for nothing here.',
      'other-version': 'It is about another version of a worksheet in this room: that one was changed afterwards.',
      nothing: 'Its worksheet is not in this room.',
    },
  },

  failed: {
    empty: 'The file is empty.',
    'too-large': 'The file has {size} MB. Nothing over {most} MB is read: no worksheet is that large.',
    unreadable: 'The browser could not read the file. It may have been moved, or be open elsewhere.',
    slow: 'Reading it took longer than 20 seconds, so it was stopped. Do not open it in other programs before you know why.',
    broken: 'Reading it broke off in this page, not in the file: {message}',
    'not-ours': 'This is neither a PDF nor a worksheet file: a photo, perhaps, or a text of another program.',
    'no-worksheet': 'This PDF was not made by this page, or its worksheet was taken out: none is attached.',
    'unreadable-pdf': 'This PDF is damaged or breaks off. Ask for the file again.',
    decision: {
      'too-large': 'This decision file is larger than any decision can be.',
      'not-json': 'Its text is broken off or was changed by another program. Ask for the file again.',
      'not-ours': 'This file was made by another program.',
      'newer-version': 'This decision has a newer form than this page can read. Use the newer release that made it.',
      invalid: 'The decision in this file is not as it should be, at {path}. Nothing of it was taken.',
    },
  },
} as const)
