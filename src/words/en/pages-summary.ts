import { spoken } from '../spoken.ts'

/** Words of the part that makes a summary for other organisations. The lines of the summary itself are those on paper. */
export const pagesSummary = spoken('pages.summary', {
  heading: 'A summary for other organisations',
  lead:
    'What was answered and what came of it, without names, notes or any text of the worksheet, so that others can learn '
    + 'from it. Nothing is sent: you save a file, and you decide who gets it.',
  why: 'Why share? The Partnership on AI: “sharing practical lessons speeds up response times”.',
  open: 'Make a summary',
  title: 'A neutral title',
  titleHint: 'For example “A chatbot for people who wait for therapy”. No product and no organisation.',
  lessons: 'Lessons for others',
  lessonsHint: 'What would you tell a team that begins now? No names, nothing that points to a person or a place.',
  names:
    'These words are also part of what people at the table are called: {names}. Take them out, unless they mean '
    + 'something else here.',
  preview: 'All that will be in the file',
  previewLead: 'Read it through. Answers taken together can still point to one product or one team.',
  groups: {
    top: 'At the top',
    result: 'Tier and conclusion',
    hazards: 'What could go wrong',
    safeguards: 'Safeguards',
    people: 'The people at the table',
    answers: 'Answers: {step}',
  },
  terms: {
    title: 'Title',
    lessons: 'Lessons for others',
    depth: 'Kind',
    rules: 'Rules',
    actions: 'What it does',
    after: 'After safeguards',
    byRules: 'By the rules alone',
    before: 'Before safeguards',
    stands: 'Reasons not to proceed',
    open: 'Cannot be ruled out yet',
    together: 'Together',
  },
  empty: 'Left empty',
  none: 'None',
  rules: '{version}, SHA-256 {sha256}',
  rating: 'Rating {rating} of 5, when it {actions}',
  byThemselves: 'By themselves, of {n} people: {counts}',
  byThemselvesFor: 'By themselves, when it {action}, of {n} people: {counts}',
  leftOut: 'What is left out on purpose',
  json: 'The same as JSON, letter by letter',
  notSigned: 'The file is not signed, and it is no certificate. Your worksheet and its report stay as they are.',
  savePdf: 'Save summary (PDF)',
  saveJson: 'Save summary (JSON)',
  working: 'Making the summary …',
  done: 'The summary was saved as {file}.',
  missing:
    '{n, plural, one {1 character has} other {{n} characters have}} no letterform in the fonts and {n, plural, one {stands} '
    + 'other {stand}} there as a code.',
  failed: 'The summary could not be made: {reason}. Reload the page and try once more.',
  files: { pdf: 'worksheet-summary.pdf', json: 'worksheet-summary.json' },
} as const)
