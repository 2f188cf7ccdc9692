import { spoken } from '../spoken.ts'

/** Words of "what would lower it", "what would raise it" and "does it survive?" on the step Risks. */
export const pagesLevers = spoken('pages.levers', {
  first: 'Working this out …',
  failed: 'This could not be worked out here. Your answers are kept.',
  retry: 'Try again',
  later: 'This comes once there are enough answers for a tier.',

  lead:
    'Each line is a smallest set of changes: leave one out, and it no longer gets there. Only what can be chosen is '
    + 'tried, nothing that can only be found out.',
  you: 'You can',
  maker: 'Only the maker can',
  to: 'To reach {tier}',
  lowestTo: 'To the lowest it can reach: {tier}',
  lowestNow: 'The tier is Low already; there is none below it.',
  lowestIs: 'With these actions, no set of choices goes lower than {tier}.',
  onlyRules:
    'People at the table raised the tier. These changes lower what the rules say; what people rated stays until they '
    + 'rate it anew.',
  noneOfYours: 'None of the ways found is in your hands alone.',
  none: 'Nothing that can be chosen lowers it. Look at the open questions, or at another feature.',
  narrows: 'by narrowing who it is for',
  narrowsMind: 'A narrower feature counts only if those people are really kept out. To keep people out for an illness can itself be unfair, or unlawful: ask first.',
  more: '{n, plural, one {1 more set of changes also gets there.} other {{n} more sets of changes also get there.}}',
  beyond: 'No three changes are enough. This is one set that gets there and of which none can be left out; there may be others.',
  rest: '{n, plural, one {1 more way} other {{n} more ways}}',

  condition: 'Make this my condition',
  conditionNamed: 'Make this my condition: {lever}',
  conditionOf: 'Whose condition is it?',
  conditionAdd: 'Add the condition',
  conditionAdded: 'This is now a condition of {name}.',
  conditionSee: 'See it in Judgement',
  conditionNobody: 'A condition belongs to a person. Nobody is at the table yet.',
  conditionAddPerson: 'Add people in Feature',
  cancel: 'Cancel',
  tryIt: 'Try as a what-if',
  tryNamed: 'Try as a what-if: {lever}',
  /** Names a what-if of so many changes that saying them would fill the page. */
  manyChanges: '{n} changes, to reach {tier}',
  tried: 'Kept as the what-if “{title}”.',
  open: 'Open it',
  assumed: 'Assumed in this what-if',

  raises: {
    lead: 'One change of one answer would be enough. This is what must not slip.',
    fold: '{n, plural, one {1 answer would raise the tier} other {{n} answers would raise the tier}}',
    none: 'No single change of one answer raises the tier.',
    to: 'The tier would be {tier}',
  },

  survives: {
    stable: 'The tier stays {tier} if any one of the {n} steps of our own judgement were one level lower or higher. Two at once, steps with a source and what safeguards buy were not tried.',
    hangs:
      '{n, plural, one {The tier hangs on 1 of the {all} steps of our own judgement: one level more or less on it moves the tier.} other {The tier hangs on {n} of the {all} steps of our own judgement: one level more or less on any of them moves the tier.}}',
    lower: 'One level lower: {tier}.',
    higher: 'One level higher: {tier}.',
    moves: 'It moves',
    hazard: '{hazard}, when it {action}',
  },
} as const)
