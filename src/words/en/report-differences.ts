/** Words of the report about people who answered by themselves, and what the team made of what they said. */
export const reportNameless = {
  one: 'Someone without a name',
  several: 'Someone without a name ({n})',
  gone: 'somebody who left the table',
  /** People who gave only a role, and are not the only ones with it. */
  numbered: '{role} {n}',
} as const

export const reportDifferences = {
  title: 'Where we differed',
  lead: '{n, plural, one {1 person} other {{n} people}} answered by themselves'
    + '{nameless, plural, =0 {} other {, {nameless} of them without a name}}, beside the joint answers. The joint answer counts for the tier; what others hold stays printed here.',
  silent: 'Not answered by themselves: {people}.',
  counts: '{differs, plural, =0 {No question is left to settle} one {1 question is left to settle} '
    + 'other {{differs} questions are left to settle}}; '
    + '{settled, plural, =0 {none is settled} one {1 is settled} other {{settled} are settled}}.',

  first: {
    seen: '{n} of {m} who answered alone{role} {n, plural, one {sees} other {see}} it '
      + '{apart, plural, one {one tier} =2 {two tiers} other {three tiers}} {way, select, above {higher} other {lower}}',
    role: ' (role: {role})',
    because: '{seen}, because they say: {why}',
    reason: '{what} “{own}”',
    or: '; or: ',
    end: '{sentence}.',
    more: '{n, plural, one {1 more sees} other {{n} more see}} another tier; inside.',
    none: '{m, plural, one {The one person who answered alone sees no other tier.} '
      + 'other {None of the {m} who answered alone sees another tier.}}',
  },

  tiers: 'The tier as each person sees it',
  tiersAlt: 'The tier as each of {n} people sees it, beside the joint answers; the table below says the same.',
  tiersNote: 'The square stands where the tier is at worst. A ring shows how low it could turn out while answers are open.',
  tiersLead: 'The joint answers with each person’s own laid over them. What people rate higher stays in all of them.',
  tiersNone: 'There is no joint tier yet, so nothing is said of why anybody sees another one.',
  tiersCaption: 'The same in words',
  tiersColumns: { person: 'Who, and the tier as they see it', because: 'Because' },
  joint: 'Joint answers',
  seen: '{person}: {tier}',
  few: 'not enough answers',
  same: 'The same as the joint tier',
  sameWorst: 'The same at worst as the joint tier',
  jointBecause: 'Answered together',
  between: '{what} “{own}”, together “{joint}”',
  what: '{question}',
  whatFor: '{question}, when it {action},',
  safeguard: 'Safeguard {name}',
  notExact: 'There may be a smaller set.',

  close: 'How close people are, question by question',
  closeCaption: 'Questions that at least two people answered by themselves',

  answers: 'Answer by answer',
  answersCaption: '{n, plural, one {1 question or safeguard} other {{n} questions and safeguards}} on which people differ, '
    + 'what matters most for the tier first',
  answersColumns: { question: 'Question', held: 'Who says what, least risky first', joint: 'Answered together' },
  forAction: 'When it {action}',
  safeguardName: 'Safeguard: {name}',
  held: ' – {people}',
  note: '{person}: {note}',
  shows: '{person}, what shows it: {evidence}',
  noJoint: 'No joint answer yet',
  notSettled: 'Not settled yet.',
  agreed: '{n, plural, one {On 1 question everybody who answered says the same} other {On {n} questions everybody who '
    + 'answered says the same}}: {questions}.',
  agreedMore: '{n, plural, one {1 more} other {{n} more}}',
  single: '{n, plural, one {1 question was} other {{n} questions were}} answered by one person only, and not together; '
    + 'see All answers.',
} as const

export const reportSettled = {
  on: 'Settled {date}{by}',
  by: ' by {person}',
  because: '{on}: {reason}',
  held: 'Was the answer of {people}',
  files: 'From {files}',
  accepted: '{n, plural, one {{people} sees it otherwise and accepts it} other {{people} see it otherwise and accept it}}',
  dissent: 'Dissent that stands: {people}',
  sees: '{n, plural, one {{people} sees it otherwise} other {{people} see it otherwise}}',
  end: '{sentence}.',
} as const

export const reportTasks = {
  heading: 'Conditions, as tasks',
  columns: { what: 'What', of: 'Condition of', owner: 'Who sees to it', due: 'By when', done: 'Done' },
  caption: '{all, plural, one {1 condition} other {{all} conditions}}, {done} done',
  gone: 'Somebody who left the table',
} as const

export const reportOwnWords = {
  title: 'In my words',
  warning: 'What follows may speak of suicide and self-harm. If a life is in danger now, call your local emergency number. '
    + 'Crisis lines of each country: findahelpline.com.',
  lead: 'Printed as written, never scored. Below each point stands what the team did with it.',
  replied: '{n} of {all, plural, one {1 point has} other {{all} points have}} the team’s reply.',
  said: 'You said',
  by: '{name}: {prompt}',
  did: { changed: 'We did: ', 'not-changed': 'We did not do it, because: ' },
  notYet: '☐ The team has not replied yet.',
  declined: '{name} would rather not answer: {prompts}.',
} as const
