import { spoken } from '../spoken.ts'

/** Words of the reading room's part that looks at all worksheets together. */
export const pagesOverAll = spoken('pages.overAll', {
  heading: 'Over all',
  lead:
    '{n, plural, one {1 worksheet} other {{n} worksheets}}, each in its latest version. What could not be read is not counted.',
  altered:
    '{n, plural, one {1 of them was} other {{n} of them were}} altered after signing, and {n, plural, one {counts} other {count}} '
    + 'here as it now reads.',
  nothing: 'Add worksheets first: this part counts what they have in common.',
  unsaid: 'Nobody has said',
  noAction: 'No action is ticked',
  untitled: 'A feature without a name yet',

  tiers: {
    heading: 'Tiers by care setting and action',
    lead:
      'A worksheet stands in the row of each of its actions, with the tier of its worst one after safeguards. While answers are '
      + 'open, that is the tier at worst.',
    setting: 'What is the care setting?',
    settings: { place: 'Where people are when they use it', access: 'How people get it' },
    plotAlt:
      'Bars: how many worksheets there are in each tier, for {rows, plural, one {1 action} other {{rows} actions}} in '
      + '{columns, plural, one {1 setting} other {{columns} settings}}. The table below says the same.',
    plotNote: 'In each cell from left to right: {tiers}. The number above a bar is how many worksheets it stands for.',
    tierSign: '{tier} {name}',
    none: '–',
    noneIs: '– no tier yet',
    action: 'Action',
    caption: 'The same as a table: how many worksheets are in which tier',
    count: '{n} {tier}',
    noTier: 'without a tier',
    empty: '–',
  },
  hazards: {
    heading: 'What could go wrong, again and again',
    lead: 'Rated 3 or more after safeguards.',
    none: 'Nothing is rated 3 or more in any of them.',
    columns: { what: 'What could go wrong', n: 'In how many worksheets' },
  },
  safeguards: {
    heading: 'Safeguards that are missing most',
    lead: 'Not in place, or in place with nothing that shows it.',
    none: 'Every safeguard that the rules know is in place in all of them.',
    columns: { what: 'Safeguard', n: 'Missing in how many worksheets' },
    more: '{n, plural, one {1 more safeguard} other {{n} more safeguards}}',
  },
  of: '{n} of {all}',
  overdue: {
    heading: 'Conditions overdue',
    none: 'No condition with a day is overdue.',
    columns: { what: 'Condition', of: 'Asked by', owner: 'Who sees to it', due: 'Due', worksheet: 'Worksheet' },
    by: { board: 'The board', people: 'The people at the table' },
    nobody: 'Nobody yet',
  },
  again: {
    heading: 'To be assessed again',
    lead: 'By the decisions that lie in this room: what is past its day, what falls due within 60 days, and what was changed since.',
    none: 'Nothing is due to be assessed again.',
    columns: { worksheet: 'Worksheet', state: 'Why', by: 'By', on: 'Sooner, if' },
    states: { past: 'Its day has passed', soon: 'Its day comes soon', changed: 'It was changed after the decision' },
    noDay: 'No day was set',
    noTrigger: 'Nothing was named',
  },
} as const)
