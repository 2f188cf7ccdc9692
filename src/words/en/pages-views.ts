import { spoken } from '../spoken.ts'

/** Words of the ways in which the questions of a W can be shown, and of answers that one action takes from another. */
export const pagesViews = spoken('pages.views', {
  one: {
    at: 'Question {n} of {all}',
    back: 'Back',
    goOn: 'Continue',
    skip: 'Skip for now',
    toCheck: 'Check your answers',
    check: 'Check your answers: {step}',
    checkAt: 'All {n} questions have been shown',
    checkLead: 'You can change each of them. What you skipped stays open; you can come back to it.',
    contradictions: '{n, plural, one {In 1 place an answer here hardly fits another.} other {In {n} places an answer here hardly fits another.}}',
    contradictionsSee: 'Answers that hardly fit each other',
  },

  grid: {
    name: 'All W’s of each action',
    lead: 'A row for each question, a column for each action. An answer for all actions holds until one has its own. '
      + 'Notes, and what people say by themselves, stand with the questions on one page.',
    question: 'Question',
    forAll: 'For all actions',
    which: 'Which action?',
    asForAll: 'As for all: {answer}',
    ownByEach: 'Every action has its own answer.',
    notAsked: 'Not asked of this action',
    noActions: 'Tick first what the AI can do: each action becomes a column here.',
    toActions: 'To the list of actions',
    basis: 'Rests on',
    basisOpen: 'Not said: counts as assumed',
    others: 'Questions that are about the whole',
  },

  same: {
    to: 'This action',
    from: 'gets the answers of',
    choose: 'Choose an action',
    which: 'Which answers?',
    all: 'Those of all five W’s',
    onlyThis: 'Only those of this step: {step}',
    would: '{n, plural, one {1 answer would change} other {{n} answers would change}}',
    nothing: 'Nothing would change: the answers are the same, or still open there.',
    change: '{before} → {after}',
    keeps: 'An answer that is open there changes nothing here. What an answer rests on does not come along: say it again. '
      + 'A suggested answer stays suggested. Notes stay.',
    do: '{n, plural, one {Change 1 answer} other {Change {n} answers}}',
    done: '{n, plural, one {1 answer was changed.} other {{n} answers were changed.}} Undo takes all of it back.',
  },
} as const)
