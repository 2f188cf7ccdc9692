import { spoken } from '../spoken.ts'

/** Words of what-ifs: the table that compares them, and the line that says that one lies open. */
export const pagesVariants = spoken('pages.variants', {
  lead:
    'A what-if is a copy of the answers that you can change freely. The worksheet stays as it is. What was considered '
    + 'stays in the file, and in the report if you wish.',
  onlyJoint:
    'You are looking at the answers of one person. What-ifs belong to the joint answers: go back to those to see, keep '
    + 'or take over one.',
  worksheet: 'The worksheet',
  columns: {
    name: 'Design',
    after: 'After safeguards',
    before: 'Before safeguards',
    hazards: 'Worst',
    lenses: 'Laws to check',
    stops: 'Reasons not to proceed',
    open: 'Open questions',
  },
  caption: 'The worksheet and its what-ifs side by side',
  atLeast: 'at least {tier}',
  noStops: 'none stands',
  lenses:
    '{applies, plural, =0 {none applies} one {1 applies} other {{applies} apply}}, '
    + '{may, plural, =0 {none may} one {1 may} other {{may} may}}',
  lensesSame: 'as in the worksheet',
  lensReach: '{lens}: {reach}',
  noHazards: 'nothing on the list',
  notYet: 'not known yet',
  untitled: 'What-if without a name',
  opened: 'open now',
  was: 'The worksheet until {date}',
  none: 'There is no what-if yet. Keep one here, or try a line of “What would lower it”.',

  keep: {
    heading: 'Keep the answers as they are now as a what-if',
    name: 'Name of the what-if',
    hint: 'For example “with a clinician before”. No patient details.',
    button: 'Keep as a what-if',
    kept: 'Kept as the what-if “{title}”.',
    missing: 'Give the what-if a name.',
  },
  changes: {
    fold: '{n, plural, one {1 answer differs from the worksheet} other {{n} answers differ from the worksheet}}',
    none: 'The same answers as the worksheet.',
    answer: '{question}: {answer}',
    forAction: '{text}, when it {action}',
    safeguard: 'Safeguard, {name}: {status}',
  },
  open: 'Open',
  openNamed: 'Open the what-if {title}',
  close: 'Back to the worksheet',
  change: 'Name, note and more',
  changeNamed: 'Name, note and more of the what-if {title}',
  name: 'Name',
  note: 'Why was it considered, or not taken?',
  noteHint: 'No patient details.',
  print: 'Also print it in the report',
  adopt: 'Make this the worksheet',
  adoptNamed: 'Make this the worksheet: {title}',
  adoptAsk: 'The answers of “{title}” become the answers of the worksheet. The present ones stay as a what-if of this name:',
  adoptBefore: 'The worksheet before',
  adoptYes: 'Yes, make it the worksheet',
  adoptNo: 'No, leave it',
  adopted: '“{title}” is the worksheet now. The answers before are kept as the what-if “{before}”.',
  remove: 'Remove',
  removeNamed: 'Remove the what-if {title}',
  removed: 'The what-if “{title}” was removed.',
  bringBack: 'Bring it back',

  banner: {
    label: 'What-if',
    in: 'You are in the what-if “{title}”.',
    changes: 'Answers you change here change only the what-if.',
    itself: 'This page is about the worksheet itself, not about the what-if “{title}” that lies open.',
    back: 'Back to the worksheet',
  },
} as const)
