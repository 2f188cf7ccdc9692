import { spoken } from '../spoken.ts'

/** Words for somebody who answers alone: why, what first, and how it goes back. */
export const pagesAlone = spoken('pages.alone', {
  asked: 'You were asked for your own view of this feature.',
  openLead: 'The questions that somebody like you knows best. Where the others have answered, you are asked whether you agree.',
  nameless: 'At the end you may leave your name out. Decide before you write what only you could say.',
  blind: 'The answers of the others are not in this file, so that they cannot sway you.',
  open: 'The answers of the others are shown where there are any. Each one asks whether you agree, and counts for you once you say so.',
  feature: 'The feature',
  untitled: 'It has no name yet.',
  can: 'What it can do',
  noActions: 'Nobody has said yet what it can do.',
  own: 'You may skip what you do not know, and stop any time. It stays in this browser until you save your file.',
  firstFor: '{n, plural, =0 {There is no question that is yours before others.} one {1 question that {role} often knows best. It is also in the steps; you answer it once.} other {{n} questions that {role} often knows best. They are also in the steps; you answer each one once.}}',
  rest: 'Then go through the other questions, or go straight to “Finish and send”.',
  toRest: 'To the other questions',

  unknown: 'I do not know',

  introduce: {
    title: 'First: who are you?',
    lead: 'A role is enough. Your name can stay out of the file at the end, too.',
    done: 'Begin',
  },

  suggestion: {
    one: 'Their answer, not yours yet. It counts for you once you agree.',
    confirm: 'I agree',
    page: '{n, plural, one {{n} answer of the others on this page waits for you.} other {{n} answers of the others on this page wait for you.}}',
    all: 'I agree with all on this page',
  },

  tier: {
    hidden: 'Your tier stays hidden until you finish, so that it does not sway you.',
    label: 'Your tier, hidden',
    to: 'Finish and send',
  },

  verdict: {
    heading: 'Your verdict',
    lead: 'Your own verdict, if you want to give one. Nobody else’s is shown.',
  },

  send: {
    progress: 'You have answered {done} of {all} questions. Nobody has to answer all.',
    finish: 'I am done: show me the tier',
    finishHint: 'You can still change answers afterwards. The team then sees how many you changed after you saw the tier; without your name, it does not.',
    forTier: 'For a tier, these are needed for every action:',
    laidOver: 'The team lays your answers over theirs. The report prints the tier that comes out beside your name, if you give one.',
    finished: 'This is the tier as your answers alone give it.',
    seeRisks: 'See what could go wrong',
    saveTitle: 'Send your answers back',
    saveLead: 'Save the file and send it to whoever asked you. Nothing is sent by itself.',
    save: 'Save my answers',
    saved: 'Saved as {file}. Send it to whoever asked you.',
    notFinished: 'You can save before you are done, too. The team sees that you were not finished.',
    nameless: 'Send it without my name',
    namelessHint:
      'The file then holds no name, no times and no sign of your invitation. Whether you work for the maker stays in it. '
      + 'Your words stay as you wrote them: read them again for what only you could say. Whoever gets your mail still sees '
      + 'who sent it.',
    withoutRole: 'Leave my role out too',
    withoutRoleHint: 'Where fewer than three people share your role, others can guess who you are.',
    savedNamed: 'You saved a file with your name already. If you sent it, others can see that both are yours.',
    spokeBefore: 'You have answered by name before. What you say again is left out of this file; what is new can still point to you.',
    code: 'Your code is {code}. Whoever tells it to the team can have these answers taken back.',
    laterNameless: 'After the team exports its report, your answers can no longer be taken back from it. Until then, tell them your code. You are not asked to sign.',
    remove: 'Delete my answers from this browser',
    removeAsk: 'On a shared computer, others could read them here. The file that you saved stays where it is. Without it they are gone.',
    removeYes: 'Delete them',
    removeNo: 'Keep them',
    later: 'After the team exports its report, your answers can no longer be taken back from it. Until then, ask them to withdraw them.',
  },

  closed: {
    notYet: 'This page is not yours, or not yet',
    notAlone: 'This page is for somebody who answers alone',
    way: 'Go on with your answers',
  },

  link: {
    title: 'You were asked for your own view',
    lead: 'This link brings the name of a feature, what it can do and where it is used, and answers of others. No answer of theirs counts before you agree.',
    leadBlind: 'This link brings the name of a feature, what it can do and where it is used. The answers of the others are not in it.',
    carries: '{n, plural, =0 {It carries no answers.} one {It carries 1 chosen answer.} other {It carries {n} chosen answers.}}',
    strange: '{n, plural, one {1 part} other {{n} parts}} of it these rules do not know, and left out: {ids}.',
    otherRules: 'It was made under rules {version}; these are rules {ours}. Words may have changed.',
    begin: 'Answer on my own',
    beginHint: 'This makes a worksheet of your own in this browser.',
    stripped: 'The link was taken out of the address. If you close this page now, open the link again from your message.',
    failed: 'This link could not be read',
    failures: {
      'cut-short': 'A part of it is missing or was changed: mail programs cut long links. Ask for it again, or for the invitation file.',
      'too-long': 'It is longer than any link of this page. Ask for the invitation file instead.',
      'not-a-link': 'It is no invitation that this page can read. Ask for it again, or for the invitation file.',
      newer: 'It was made by a newer release of this page. Open the page where the link came from.',
    },
    start: 'Go to the start',
  },

  file: {
    title: 'Answer on my own',
    hint: 'Give your own view as one of the people at the table, and send it back as a file. The answers in this PDF are shown to you.',
    who: 'Who are you?',
    someone: 'Somebody who is not listed',
    begin: 'Answer on my own',
  },
} as const)
