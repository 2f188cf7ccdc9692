import { spoken } from '../spoken.ts'

/** Words of the show of hands: one room, one screen, one question at a time. */
export const pagesRoom = spoken('pages.room', {
  nameless: 'Person {n}, {role}',
  empty: {
    heading: 'Nobody is at the table yet',
    text: 'A hand belongs to a person or a role. Add the people in the room; a role is enough, names are not needed.',
    add: 'Add people in Feature',
    onlyNameless:
      'Everybody at the table has answered without a name, so no hand can be raised here. Add the people in the room.',
  },
  alone: 'This file holds the answers of one person. A show of hands needs the worksheet of the team.',

  question: {
    counter: '{step}: question {n} of {all}',
    previous: 'Previous',
    previousNamed: 'Previous question',
    next: 'Next',
    nextNamed: 'Next question',
    last: 'This is the last question.',
    first: 'This is the first question.',
    forAction: 'Only for: {action}',
    forAll: 'For every action',
    forOthers: 'For every other action; asked by itself: {actions}',
    several: 'Each person may choose several.',
  },

  people: {
    heading: 'Hands',
    count: '{up} of {all} have answered',
    now: 'Now: {person}',
    allUp: 'Everybody has answered',
    up: 'answered',
    open: 'not yet',
    before: 'from before',
    notAsked: 'not asked: what {person} answered elsewhere closes this question',
    nameless: '{n, plural, one {1 answer without a name} other {{n} answers without a name}}',
    takeBack: 'Take back',
    takeBackNamed: 'Take back the answer of {person}',
    hide: 'Hide hands until all are up',
    hideHint: 'So that nobody is swayed by the others.',
    show: 'Show hands',
    hidden: 'Hands are hidden until everybody has answered.',
  },

  options: {
    group: 'Answer of {person}',
    groupNobody: 'Answers',
    held: '{n, plural, one {1 hand} other {{n} hands}}',
    joint: 'Joint answer',
  },

  joint: {
    heading: 'Your joint answer',
    none: 'There is none yet.',
    soFar: 'On the worksheet so far, not settled by a show of hands.',
    same: 'Everybody who answered says the same.',
    settled: 'Settled together.',
    takeOf: 'Take what most say: {answer} ({most} of {all})',
    tie: 'There is a tie: {answers}. Choose the joint answer yourselves.',
    choose: 'Choose the joint answer yourselves',
    reason: 'Why did you settle it so?',
    reasonHint: 'A few words, if you like. No patient details.',
    reopen: 'Open it again',
  },

  dissent: {
    heading: 'Who sees it otherwise',
    of: '{person}: {answer}',
    accepts: 'accepts the joint answer',
    keeps: 'keeps a different view',
    nameless: 'Without a name: {answer}',
  },

  said: {
    recorded: '{person}: {answer}.',
    recordedHidden: '{person} has answered.',
    next: 'Next: {person}.',
    allUp: 'Everybody has answered.',
    allUpKeys: 'Everybody has answered. Enter takes the answer of most.',
    takenBack: '{person} has no answer now.',
    nothingToTakeBack: '{person} has no answer of their own to this question that could be taken back.',
    now: 'Now: {person}.',
    choosePerson: 'Everybody has answered. Choose a person first to change an answer.',
    nobody: 'Nobody has answered yet.',
    tie: 'There is a tie: {answers}. Choose with Shift and the number.',
    tiePlain: 'There is a tie: {answers}. Choose the joint answer yourselves.',
    held: '{answer} ({n})',
    together: 'Together: {answer}. {others, plural, =0 {Nobody sees it otherwise.} one {1 sees it otherwise.} other {{others} see it otherwise.}}',
    noJoint: 'There is no joint answer now.',
    hidden: 'Hands are still hidden. Wait until all are up, or show them first.',
    shown: 'Hands are shown.',
  },

  keys: {
    heading: 'Keys',
    list: {
      answer: { keys: ['1', '…', '9'], does: 'what the person answers; more answers have 0 and letters' },
      unknown: { keys: ['U', '?'], does: 'the person does not know yet' },
      person: { keys: ['Arrow keys'], does: 'another person' },
      takeBack: { keys: ['Backspace'], does: 'take the answer of this person back' },
      most: { keys: ['Enter'], does: 'the answer of most becomes the joint one' },
      joint: { keys: ['Shift', '1 … 9'], does: 'this answer becomes the joint one' },
      reason: { keys: ['R'], does: 'write why; Esc leads back' },
      show: { keys: ['V'], does: 'show hands that are hidden' },
      turn: { keys: ['N', 'P'], does: 'next or previous question, also Page Down and Page Up' },
      undo: { keys: ['Ctrl', 'Z'], does: 'undo' },
    },
  },
} as const)
