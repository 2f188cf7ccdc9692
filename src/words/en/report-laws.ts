/** Words of what stands beside the tier in the report: reasons not to proceed, and laws and classes to check. */
export const reportStops = {
  title: 'Reasons not to proceed',
  lead: 'They stand apart from the tier. No safeguard clears one; changing the design does.',
  states: { stands: 'Stands', 'cannot-be-ruled-out': 'Cannot be ruled out', none: 'None found' },
  columns: { stop: 'Reason', state: 'State', why: 'Why, and what would clear it' },
  captions: {
    clinical: 'Clinical reasons that the rules look for',
    legal: 'Legal reasons, only for places where it is meant to be used; not legal advice',
  },
  from: 'The law applies from {date}. ',
  clears: 'What clears it: {clears}',
} as const

export const reportLaws = {
  title: 'Law or classification to check',
  lead: 'They stand beside the tier and never move it. Not legal advice: a list of what to ask counsel. Laws change; look '
    + 'again after the day on which each source was read.',
  level: '{state}: {level}. ',
  between: '{state}: at least {best}, could be {worst}. ',
  could: '{state}: could be {worst}. ',
  stateOnly: '{state}. ',
  meant: 'Counts because of {answers}. ',
  rung: '{because} ',
  open: 'Only if an open question turns out so. ',
  perhaps: 'The law’s own words leave this open. ',
  from: 'From {date}. ',
  restsOn: 'Rests on {answers}. ',
  checked: 'Sources checked on {date}. ',
  verify: 'To verify before relying on it: {sources}.',
  unread: '{cites} ({checked})',
  ask: 'To ask – {question}',
  none: 'Does not appear to apply',
  noneOpen: 'Not enough answers',
} as const
