import { spoken } from '../spoken.ts'

/** Words of the sheet that is printed empty, for a table without a screen. */
export const blankSheet = spoken('blankSheet', {
  title: 'Affordance Worksheet, to fill in by hand',
  subject: 'The questions of rules {version} on paper: {kind}',
  header: 'To fill in by hand',
  kinds: { quick: 'Quick look', full: 'All questions' },
  kind: '{kind} · rules {version}',
  lead: 'Is this AI feature acceptable in mental health care? Answer together. Tick what is so, and write down what the answer rests on.',
  how: [
    '“We do not know yet” is an answer of its own. It is better than a guess.',
    'Where an answer is not the same for every action of the feature, or somebody sees it otherwise, write that under it.',
    'Leave out a question marked “if it applies” where it does not.',
    'Do not write down details of a real patient.',
    'A tier comes only from the page: type the answers in afterwards. A sheet on paper gives none.',
  ],
  feature: 'Name of the feature:',
  date: 'Date and place:',
  person: 'Name, role, for the maker?',
  people: 'At the table',
  question: '{n}. {ask}',
  group: '{over} {ask}',
  one: 'Tick one.',
  many: 'Tick all that are so.',
  applies: 'If it applies.',
  note: 'Rests on, and notes:',
  answer: 'Answer:',
  safeguards: {
    title: 'What guards it',
    lead: 'One tick for each. A safeguard counts only in place or verified, and only with something that shows it.',
    caption: 'Every safeguard that the rules know',
    columns: { safeguard: 'Safeguard', evidence: 'What shows it' },
  },
  judgement: {
    one: 'Verdict of one person',
    name: 'Name:',
    together: 'Verdict of all together',
    reason: 'Reason:',
    conditions: 'Conditions, by whom and when:',
    dissent: 'Where I see it differently:',
    signature: 'Date and signature:',
  },
} as const)
