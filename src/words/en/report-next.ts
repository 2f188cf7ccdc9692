/** Words of what comes next in the report: what would lower or raise the tier, what it asks, and what else was considered. */
export const reportLevers = {
  title: 'What would lower it, and what would raise it',
  lead: 'Every smallest set of up to three changes that lowers what the rules say, each tried on the rules. None of the changes '
    + 'in a set can be left out. What was only found out, such as how it was tested, is no choice and stands under Open '
    + 'questions.',
  caption: 'To {tier}',
  columns: { changes: 'Changes, all of them together', by: 'Who can', tier: 'Tier then' },
  by: { you: 'You', maker: 'Only the maker' },
  narrows: '{changes} (by narrowing who it is for)',
  more: '{n, plural, one {1 more way is} other {{n} more ways are}} not printed.',
  beyond: 'More than three changes are needed; this is one such set.',
  lowest: 'All changes that can be chosen together reach {tier}; nothing that can be chosen reaches less.',
  none: 'Nothing that can be chosen lowers the tier.',
  raises: 'What must not slip: one riskier answer that raises the tier',
  raiseColumns: { change: 'Answer', tier: 'Tier then' },
  raisesNone: 'No single riskier answer raises the tier.',
} as const

export const reportPlan = {
  title: 'What this tier asks',
  lead: 'What {tier} asks of the team before it goes on. {done} of {all} done. To be filled in by hand where nothing stands yet.',
  columns: { step: 'Step', owner: 'Who sees to it', due: 'By when', done: 'Done' },
  box: { done: '☑', open: '☐' },
} as const

export const reportWhatIfs = {
  title: 'What else was considered',
  lead: 'What-ifs that the team kept, under the same rules. Only the worksheet itself was judged and is signed.',
  caption: 'The worksheet beside its what-ifs',
  columns: {
    title: 'Design', before: 'Before safeguards', after: 'After safeguards', worst: 'Worst', laws: 'Laws to check',
    open: 'Open questions',
  },
  worksheet: 'This worksheet',
  untitled: 'A what-if without a name',
  was: 'Was the worksheet until {date}.',
  laws:
    '{applies, plural, =0 {None applies} one {1 applies} other {{applies} apply}}, '
    + '{may, plural, =0 {none may} one {1 may} other {{may} may}}',
  lawsSame: 'As in this worksheet',
  law: '{lens}: {state}',
  changes: 'Other answers: {changes}.',
  changed: '{question} “{answer}”',
  changedFor: '{change}, when it {action}',
  changedSafeguard: 'safeguard {name} “{status}”',
  notEnough: 'Not enough answers',
  stops: '{n, plural, one {1 reason not to proceed} other {{n} reasons not to proceed}}',
  none: '–',
} as const
