import { spoken } from '../spoken.ts'

/** Words of the search over the open worksheet. */
export const pagesFind = spoken('pages.find', {
  title: 'Find in this worksheet',
  label: 'What are you looking for?',
  hint: 'Words of a question, of an answer or a note, a name, a harm, a law.',
  count: '{n, plural, =0 {Nothing was found.} one {1 place was found.} other {{n} places were found.}}',
  open: '{n, plural, =0 {Every question is answered.} one {1 question is unanswered.} other {{n} questions are unanswered.}}',
  more: '{n, plural, one {1 more here: type another word.} other {{n} more here: type another word.}}',
  blind: 'What others answered stays hidden here until it is shown to all.',
  close: 'Close',
  groups: {
    open: 'Unanswered questions',
    questions: 'Questions',
    notes: 'Answers and notes',
    hazards: 'What could go wrong',
    stops: 'Reasons not to proceed',
    safeguards: 'Safeguards',
    laws: 'Laws and classifications',
    people: 'People',
    pages: 'Pages',
  },
  notAsked: 'not asked now',
  differs: '{n, plural, one {{answer}; 1 action differs} other {{answer}; {n} actions differ}}',
  where: '{step} · {what}',
  by: '{person} · {where}',
  notReached: 'does not arise from the answers',
  note: 'Note',
  evidence: 'What shows it',
  accepted: 'Why a rating is accepted',
  verdict: 'Verdict and dissent',
  table: 'Who is at the table',
} as const)
