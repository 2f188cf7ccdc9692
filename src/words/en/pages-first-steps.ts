import { spoken } from '../spoken.ts'

/** Words of the two-minute start. Its example is made up; what it shows of a tier comes from the rules. */
export const pagesFirstSteps = spoken('pages.firstSteps', {
  pageTitle: '{page} · Two-minute start · {product}',
  progress: '{n} of {all}',
  back: 'Back',
  next: 'Next',
  leave: 'Leave',
  leaveToQuestion: 'Back to the question',
  begin: 'To the start page',
  result: 'What the rules say now',
  steps: {
    meaning: {
      heading: 'What is an action?',
      text: [
        'A made-up example: a clinic gives adults who feel low an app. It tells them about sleep. It looks for depression '
        + 'in what they type. It answers when someone writes that they want to die.',
        'These are three actions. An action is one thing that an AI can do in the place where it is used.',
      ],
    },
    actions: {
      heading: 'One app, three actions',
      text: ['Each action has answers of its own. Tick them: the worst one sets the tier.'],
      ask: 'What can it do?',
      choices: {
        inform: 'Tell everyone the same about sleep',
        screen: 'Look for depression; a clinician looks first',
        crisis: 'Answer someone who wants to die; nobody looks',
      },
    },
    look: {
      heading: 'Change one answer',
      text: ['Now only the second action. Who looks, and when, can move the tier.'],
      ask: 'Does a clinician see it before it counts?',
      choices: { before: 'Yes, before', afterwards: 'Within 72 hours afterwards', never: 'Never' },
    },
    unknown: {
      heading: 'You may not know',
      text: [
        '“We do not know yet” is an answer. The tier then has two ends: if it turns out well, and if it turns out badly.',
      ],
      ask: 'How unwell might people be?',
      choices: { mild: 'Mild to moderate difficulties', serious: 'A serious illness', unknown: 'We do not know yet' },
    },
    safeguard: {
      heading: 'A safeguard needs something to show',
      text: ['Here a clinician looks afterwards. A test from outside can lower the tier, but never by more than one.'],
      ask: 'Has someone other than the maker tested it?',
      choices: {
        nobody: 'Nobody',
        untold: 'Yes, but nothing shows it',
        shown: 'Yes, and the report can be read',
      },
    },
    end: {
      heading: 'What you get',
      text: ['Nothing that you clicked here was kept. A real worksheet gives you:'],
      points: [
        'a tier, with the reason and the source of every step;',
        'what could go wrong, and what would lower it;',
        'each person’s view, also where you differ;',
        'a PDF that you can sign and others can check.',
      ],
      last: 'The people at the table decide, not the tier.',
    },
  },
} as const)
