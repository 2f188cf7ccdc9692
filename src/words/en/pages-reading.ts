import { spoken } from '../spoken.ts'

interface WorryWords {
  /** Heads the worries of one kind. */
  readonly heading: string
  /** Why somebody should look. */
  readonly why: string
}

interface ContradictionWords {
  /** What does not fit, in one line. */
  readonly name: string
  readonly why: string
}

const kinds = {
  stop: { heading: 'Reasons not to proceed that stand', why: 'No safeguard clears one. Only another design does.' },
  'open-stop': {
    heading: 'Reasons not to proceed that cannot be ruled out',
    why: 'An open answer leaves each of them possible.',
  },
  disputed: {
    heading: 'Answers that people at the table see differently',
    why: 'Which of them holds changes the result, so ask before you rely on the tier.',
  },
  'no-evidence': {
    heading: 'Safeguards that nothing shows',
    why: 'They are said to be there, and nobody wrote down what shows it. So they lower nothing.',
  },
  assumed: {
    heading: 'Protective answers that are only assumed',
    why: 'Nobody decided on them and nothing documents them. The tier counts them as true.',
  },
  unknown: {
    heading: 'What nobody knows yet, and what moves the result',
    why: 'The tier counts each at its worst until somebody finds out.',
  },
  unanswered: {
    heading: 'What is not answered, and what moves the result',
    why: 'The tier counts each at its worst until somebody answers.',
  },
  contradiction: {
    heading: 'Answers that do not fit each other',
    why: 'Each can be true, and hardly all of them. Read both.',
  },
  nobody: {
    heading: 'Nobody is named at the table',
    why: 'So nobody can say who answered, or who stands for it.',
  },
  'only-maker': {
    heading: 'Only people who work for the maker are at the table',
    why: 'Whoever gains from a feature sees its harms less easily.',
  },
  'no-lived-experience': {
    heading: 'Nobody with lived experience is at the table',
    why: 'What it is like to be on the other side of this, nobody here can say.',
  },
  'nobody-clinical': {
    heading: 'No clinician is at the table',
    why: 'How unwell people can be, and who looks after them, are clinical questions.',
  },
  dissent: {
    heading: 'People who see it otherwise',
    why: 'A view that was outvoted stays, and may be right.',
  },
  overdue: {
    heading: 'Conditions and steps whose day is over',
    why: 'They were to be done by then and are not marked as done.',
  },
  'other-rules': {
    heading: 'It was made under other rules',
    why: 'The words of a question may have changed since. The tier here is computed with the rules of this page.',
  },
} as const satisfies Readonly<Record<string, WorryWords>>

const contradictions = {
  'extra-unseen': {
    name: 'Extra to care, and no clinician looks unless something is flagged, or ever',
    why: 'What adds to care is part of care only if somebody there sees it.',
  },
  'connects-nobody': {
    name: 'It connects people to a human, and no human can be reached through it',
    why: 'Someone in a crisis would be connected to nobody.',
  },
  'connects-unseen': {
    name: 'It connects people to a human, and no clinician ever looks',
    why: 'Who picks up is not said. Ask for the name of the service and its hours.',
  },
  'connects-late': {
    name: 'It connects people to a human, and that takes until the next working day',
    why: 'A crisis does not wait for a working day.',
  },
  'tells-nobody': {
    name: 'It tells staff, and no clinician ever looks',
    why: 'An alarm that nobody reads can be worse than none: people count on it.',
  },
  'seen-in-name': {
    name: 'A clinician sees it, but without the time, or without the power to stop it',
    why: 'Oversight on paper protects nobody.',
  },
  'for-clinician-unseen': {
    name: 'The clinician gets the result, and no clinician ever sees it',
    why: 'One of the two cannot be so.',
  },
  'more-than-there-is': {
    name: 'People are led to expect help that does not exist',
    why: 'Someone who waits for it may stop looking for other help.',
  },
  'adults-unchecked': {
    name: 'Adults only, and nothing checks who comes in',
    why: 'Younger people will use it. The answers should count them.',
  },
  'well-unchecked': {
    name: 'For people who are not very unwell, and nothing checks who comes in',
    why: 'People who are more unwell will use it. The answers should count them.',
  },
  'staffed-for-anyone': {
    name: 'People use it where staff are, and anyone can get it',
    why: 'Whoever gets it without a service uses it alone.',
  },
  'no-claim-but-clinical': {
    name: 'It is not meant to diagnose, treat or monitor, and it does one of them',
    why: 'What it does counts, whatever it is called. It may be a medical device.',
  },
  'no-claim-but-promise': {
    name: 'No medical claim, and a promise that stands beside it',
    why: 'Read the promise as somebody in need would read it.',
  },
  'office-but-clinical': {
    name: 'Office work only, and its actions are clinical',
    why: 'An action that decides about care is not office work.',
  },
  'on-device-but-away': {
    name: 'It runs on the person’s own device, and data goes to the maker’s training or to others',
    why: 'Ask what leaves the device, and who agreed to it.',
  },
  'nowhere-but-elsewhere': {
    name: 'Data goes nowhere new, and it runs on another company’s model',
    why: 'What is typed goes to that company.',
  },
  'rules-but-generated': {
    name: 'Fixed rules, and an output that is generated',
    why: 'Fixed rules choose from what somebody wrote. One of the two cannot be so.',
  },
  'fixed-but-reads': {
    name: 'Its words are fixed, it hears what people tell it, and nobody looks at each one',
    why: 'Fixed words say nothing about whether it notices what people tell it. Our rules count such wording as '
      + 'the lowest risk: weigh a missed sign yourselves.',
  },
  'crisis-but-well': {
    name: 'It answers people in a crisis, and is said to be for people who are not unwell, or mildly',
    why: 'Whoever reaches it in a crisis may be in danger. If that can happen, choose “A current risk to life”.',
  },
  'trial-of-an-idea': {
    name: 'An independent trial, and it is still an idea',
    why: 'Ask what was tried: this, or something like it.',
  },
} as const satisfies Readonly<Record<string, ContradictionWords>>

/** Words of the reading view: one worksheet of the reading room, for somebody who judges it. */
export const pagesReading = spoken('pages.reading', {
  pageTitle: '{name} · Reading room · {product}',
  skip: 'Skip to the result',
  untitled: 'Without a title',
  file: 'File: {name}',
  reading: 'Reading the file …',
  gone: 'This file does not lie in the reading room any more. Add it again: files are kept only as long as this page is open.',
  unread: 'The file could not be read. It may have been moved, renamed or deleted. Add it again.',
  refused: 'This is no worksheet that can be read:',
  decision: 'This is the decision of a board. The worksheet that it is about is a file of its own.',

  ways: {
    label: 'Ways on',
    compareWith: 'Compare with',
    compare: 'Compare',
    decide: 'Decide',
    sameWorksheet: '{name} (of the same worksheet)',
  },

  contents: {
    name: 'On this page',
    parts: {
      check: 'Signature check',
      result: 'Result',
      worries: 'What to worry about first',
      hazards: 'What could go wrong',
      stops: 'Reasons not to proceed',
      open: 'First to find out',
      answers: 'All answers',
      people: 'Who says what',
      conditions: 'Conditions and steps',
      printed: 'The printed pages',
    },
  },

  check: {
    plain: 'A worksheet file without signatures',
    plainText: 'Anybody can change such a file without a trace. What stands below is what it says now.',
    broken: 'The check broke: {reason}',
    details: 'Each signature, the pages and the result',
    signers: 'Signed by, as they typed it: {names}',
    altered: 'What follows is what the file says now. Do not rely on it.',
  },

  worries: {
    lead:
      'What to look at before anything else, the gravest first. The order and the last groups are our judgement; nothing '
      + 'here moves the tier.',
    none: 'Nothing stands out. That is no sign that all is well: read the answers.',
    more: '{n, plural, one {1 more} other {{n} more}}',
    ours: 'Our judgement',
    forActions: 'When it {actions}.',
    toAnswer: 'See the answer: {what}',
    toPerson: 'See what they say: {who}',
    toPart: 'See the list: {what}',
    answered: 'Answered: {answer}.',
    tiers: '{n, plural, one {It moves the tier by 1 step.} other {It moves the tier by {n} steps.}}',
    ifNot: '{n, plural, one {If it is not so, the tier is 1 step higher.} other {If it is not so, the tier is {n} steps higher.}}',
    stops: 'It decides about a reason not to proceed.',
    settled: 'The team settled it; not everybody accepts that.',
    open: 'Not settled.',
    outside: 'A quick look does not ask it.',
    overdue: '{what} · by {due} · {owner}',
    otherRules: 'Rules {made}. This page has rules {ours}.',
    dissent: {
      words: '{who} says where they disagree.',
      verdict: '{who}: not acceptable, and the others concluded otherwise.',
      answers: '{who} holds other answers than the joint ones.',
    },
    kinds,
    contradictions,
  },

  hazards: {
    rest: '{n, plural, one {1 more, rated lower} other {{n} more, rated lower}}',
    own: 'What else people at the table see',
  },

  answers: {
    lead: 'Everything that was asked and what was answered, with notes and with what people answered by themselves.',
    own: 'Own answers',
    ownLine: '{answer} ({people})',
    settled: 'Settled: {reason}',
  },

  people: {
    lead: 'Everybody at the table, with their verdict, where they disagree, and what they say in their own words.',
    none: 'Nobody is named at the table.',
    interest: 'Works for or is paid by the maker.',
    noVerdict: 'No verdict.',
    reason: 'Reason: {text}',
    dissent: 'Sees it differently: {text}',
    noReply: 'The team has not replied.',
    together: 'What they conclude together',
    noConclusion: 'They have not concluded anything together.',
  },

  conditions: {
    none: 'Nobody asked for a condition, and no step is planned.',
    caption: 'Conditions and steps',
    columns: { what: 'What', from: 'Asked by', owner: 'Who sees to it', due: 'By when', state: 'State' },
    tier: 'The tier',
    nobody: 'Nobody yet',
    noDay: 'No day',
    done: 'Done',
    open: 'Open',
    late: 'Overdue',
  },

  printed: {
    heading: 'The printed pages',
    lead: 'As the file shows them, drawn by pdf.js. This is no part of the check: a page can look right in a file that was changed.',
    show: 'Show the printed pages',
    opening: 'Opening the pages …',
    stopped: 'Stopped. Nothing else was affected.',
    close: 'Put the pages away',
    failed: 'These pages could not be drawn. The file may be damaged, locked, or made to trouble programs that read it.',
    failedPage: 'This page could not be drawn.',
    again: 'Try again',
    previous: 'Previous',
    previousNamed: 'Previous page',
    next: 'Next',
    nextNamed: 'Next page',
    page: 'Page',
    of: 'of {pages}',
    sheet: 'Page {page} of {pages}, as printed',
    now: 'Page {page} of {pages}',
    drawing: 'Drawing page {page} … “Put the pages away” stops it.',
    area: 'The page; scrolls when it is enlarged',
    zoom: 'Size',
    zooms: { 100: 'Whole width', 150: '150 %', 200: '200 %', 300: '300 %' },
  },
} as const)
