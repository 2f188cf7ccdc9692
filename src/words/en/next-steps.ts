import { spoken } from '../spoken.ts'

interface Next {
  /** What the result does not mean, then what it means. */
  readonly means: string
  readonly show: string
  readonly send: string
}

/** What happens after the result, by tier, where there is none yet, and where a reason not to proceed stands. */
export const nextSteps = spoken('nextSteps', {
  heading: 'What happens next',
  show: 'Who sees it next:',
  send: 'What to send:',
  list: 'What to do:',
  again: 'When to look again:',
  open: 'First:',
  settle: 'settle what is still open, since it can move the tier.',
  toOpen: 'First to find out',
  done: '{done} of {all} steps of this tier are done.',
  toList: 'The steps',
  by: {
    notEnough: {
      means: 'There is no tier yet. That is no good sign and no bad one: too little is answered to say anything.',
      show: 'whoever knows what you do not, and the people for whom questions were left.',
      send: 'an invitation to answer alone, or the worksheet file. A report would only say that answers are missing.',
    },
    stop: {
      means:
        'A reason not to proceed stands, whatever the tier, and no safeguard clears it. As it is, nobody new should begin to '
        + 'use it. Where people rely on it already, do not end it overnight.',
      show: 'whoever can change the design, and a clinician. If it is a reason of law, a lawyer too.',
      send: 'the PDF, which names the reason. When the design is changed, a new worksheet.',
    },
    1: {
      means:
        'Low does not say that nothing can happen. It says that the rules found little in these answers. What nobody thought '
        + 'of is not in it.',
      show: 'the person who answers for harm, and someone with lived experience who was not at the table.',
      send: 'the signed PDF. The worksheet file is inside it.',
    },
    2: {
      means:
        'Moderate does not say “go ahead”. It says that there is a harm which more safeguards could perhaps make rarer.',
      show: 'the clinician who would oversee it, and the maker.',
      send: 'the signed PDF, with the list of what would lower it.',
    },
    3: {
      means: 'High does not say “never”. It says that others must be able to read why you would take this on.',
      show: 'everyone at the table whose view differs, and then the board.',
      send: 'the signed PDF, with the benefit and your reasons written in it, and the answer files of those who answered alone.',
    },
    4: {
      means: 'Very high does not say that the idea is lost. It says that this design should not reach people as it is.',
      show: 'whoever can change the design, before any board.',
      send: 'the PDF, with the list of what would lower it. After the change, a new worksheet that begins from this one.',
    },
  } satisfies Readonly<Record<'notEnough' | 'stop' | 1 | 2 | 3 | 4, Next>>,
} as const)
