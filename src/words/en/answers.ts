import { spoken } from '../spoken.ts'

/** What surrounds an answer, on the screen and in the report. */
export const answers = spoken('answers', {
  unanswered: 'Unanswered',
  unknown: 'We do not know yet',
  declined: 'I would rather not answer',
  leaveFor: 'Leave for {role}',
  leftFor: 'Left for {role}',
  suggested: 'Suggested, not confirmed',
  /** How the answer to a question with several ticks is joined; see also the sentence words. */
  none: 'None of these',
  note: 'Note',
  noteHint: 'No patient details.',
  basis: {
    name: 'What does this rest on?',
    decided: 'We decided it',
    documented: 'It is documented',
    assumed: 'We assume it',
  },
} as const)
