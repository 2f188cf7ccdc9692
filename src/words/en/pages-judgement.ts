import { spoken } from '../spoken.ts'

/** Words of the step Judgement. Verdicts, benefit prompts and own-words prompts have catalogues of their own. */
export const pagesJudgement = spoken('pages.judgement', {
  lead:
    'The rules give a tier. People decide. Each person gives a verdict of their own; then say what you conclude together. '
    + '“We did not agree” is a conclusion.',
  tierNow: 'The rules say',
  tierRaised: 'People at the table raise it to',
  stopsNow: '{n, plural, one {1 reason not to proceed stands.} other {{n} reasons not to proceed stand.}}',
  noPatient: 'No patient details.',

  empty: {
    heading: 'Nobody is at the table yet',
    text: 'A verdict belongs to a person or a role. Add the people who answer this worksheet; a role is enough, names are not needed.',
    add: 'Add people in Feature',
  },

  benefit: {
    heading: 'The other side: benefit',
    lead: 'Benefit stands beside the risk. It is never subtracted from it.',
    optional: 'Worth writing at any tier. At a High or Very high tier it is needed before “acceptable”.',
    required: 'The tier counts as {tier}. Before “acceptable”, write down what is gained, and what happens without it.',
  },

  ownWords: {
    needsPerson:
      'For people with lived experience, and carers. Nobody like that is at the table now. Add somebody in Feature, and '
      + 'their own words have a place here.',
    reply: 'The team’s reply: {point}',
    replyText: 'What did you change, or why not?',
  },

  verdicts: {
    heading: 'Each person’s verdict',
    lead: 'Everyone gives their own verdict before you discuss it. Nothing is chosen beforehand.',
    ask: 'Is it acceptable to you?',
    maker: 'works for or is paid by the maker',
    reason: 'What decides it for you?',
    dissent: 'Where do you see it differently from the others, or from the tier?',
    dissentHint: 'Printed on the first page of the report, beside your name if you give one. Leave it empty if you do not. No patient details.',
    conditions: 'Conditions',
    conditionsHint: 'What has to be done first, by whom, and by when?',
    condition: 'Condition {n}',
    conditionText: 'What has to be done or changed',
    owner: 'Who sees to it',
    due: 'By when',
    done: 'Done',
    add: 'Add a condition',
    addNamed: 'Add a condition of {name}',
    remove: 'Remove condition {n}',
    removeNamed: 'Remove condition {n} of {name}',
    removed: 'Condition {n} of {name} was removed. Undo brings it back.',
    withdraw: 'Take this verdict back',
    withdrawNamed: 'Take the verdict of {name} back',
    given: '{given} of {all} have given a verdict.',
  },

  accepted: {
    heading: 'Ratings you would be accepting',
    skip: 'Skip this if nobody calls it acceptable.',
    fold: '{n, plural, one {1 rating of 3 or more} other {{n} ratings of 3 or more}}',
    lead:
      'Each of these is rated 3 or more, after safeguards and at its worst. Whoever calls the feature acceptable accepts '
      + 'them: say why, one by one.',
    none: 'No rating is 3 or more.',
    reasonNamed: 'Accepted despite this when it {action}, because …',
    all: '{n, plural, other {Use the first reason for all {n} actions}}',
    allNamed: 'Use the first reason for all {n} actions: {hazard}',
    see: 'See why',
    seeNamed: 'See why: {hazard}',
  },

  conclusion: {
    heading: 'What you conclude together',
    ask: 'Together, is it acceptable?',
    reason: 'Why? Say also who was missing from the table.',
  },

  gaps: {
    heading: 'Still missing for “acceptable”',
    lead: 'You can sign without them. The report then says what is missing.',
    benefit: 'Benefit: {field}',
    accepted: 'A reason for accepting: {hazard}, when it {action}',
    'conclusion-reason': 'The reason for what you conclude together',
    'person-reason': 'The reason for the verdict of {name}',
    'person-condition': 'At least one condition of {name}',
    'no-verdict': 'The verdict of at least one person',
    reply: 'A reply to what {name} wrote',
    stop: 'A reason not to proceed stands: {stop}. No judgement clears it; changing the design does.',
    none: 'Nothing is missing for “acceptable”.',
  },
} as const)
